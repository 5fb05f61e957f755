"""Builds the plan shown on a page and compares the result with the one shown below it.

Usage: readme.py TOOL PAGE…      each page has a ```swift block and after it a ```text block, the plan's plain form
"""

import pathlib
import re
import subprocess
import sys
import tempfile


def main(arguments):
    tool, faults = arguments[0], 0
    for page in arguments[1:]:
        text = pathlib.Path(page).read_text(encoding="utf-8")
        shown = re.search(r"```swift\n(.*?)```.*?```text\n(.*?)```", text, re.DOTALL)
        if shown is None:
            print(f"{page}：没有找到示例计划和它的结果")
            faults += 1
            continue
        with tempfile.TemporaryDirectory() as folder:
            plan = pathlib.Path(folder) / "plan.swift"
            plan.write_text(shown.group(1), encoding="utf-8")
            built = subprocess.run([tool, "build", "--to", "plain", "-o", "-", plan], capture_output=True, text=True)
        if built.returncode != 0 or built.stderr or built.stdout != shown.group(2):
            faults += 1
            print(f"{page}：示例编出的结果与所印的不同（退出状态 {built.returncode}）：\n{built.stderr}{built.stdout}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
