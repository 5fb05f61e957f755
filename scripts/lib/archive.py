"""Publishes an archive of many documents, generated from the samples, and looks at time, memory and the progress shown.

Usage: archive.py TOOL COUNT SAMPLE.json…

The documents are the samples again and again with other years, numbers and names. Prints seconds and peak memory for a tenth
of them and for all. Fails where all take more than 30 seconds, where memory grows by more than 64 KB a document, where
nothing is said of the progress on a terminal, or where an unchanged archive is written again.
"""

import json
import os
import pty
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SETTINGS = """机关: 青禾县人民政府办公室
站点:
  名称: 青禾县人民政府
  标识码: "0000000000"
  域名: www.example.com
  网址: https://www.example.com/
  来源: 青禾县人民政府办公室
  栏目: {名称: 规划计划, 描述: 计划和报告, 关键词: [计划], 类别: 政策文件}
发布:
"""


def generate(workspace: Path, count: int, samples: list[str]) -> None:
    plans = workspace / "plans"
    plans.mkdir(parents=True, exist_ok=True)
    texts = [Path(sample).read_text(encoding="utf-8") for sample in samples]
    settings = [SETTINGS]
    for number in range(count):
        text = texts[number % len(texts)]
        year = 1950 + number // len(texts) % 75
        # A document of its own: year and numbers differ.
        text = text.replace("2026年", f"{year}年").replace("〔2026〕", f"〔{year}〕").replace("3个", f"{number}个")
        document = json.loads(text)
        (plans / f"文件{number:04}.json").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        settings.append(f"  文件{number:04}: {{发布时间: {year}-02-09 {number % 24:02}:00}}\n")
    (workspace / "gongwen.yaml").write_text("".join(settings), encoding="utf-8")


def run(tool: str, workspace: Path, cache: Path) -> tuple[float, int, str]:
    """Seconds, peak memory in KB, and what a terminal showed."""
    main, other = pty.openpty()
    begin = time.monotonic()
    process = subprocess.Popen(
        [tool, "publish"], cwd=workspace, stdin=other, stdout=subprocess.DEVNULL, stderr=other,
        env=os.environ | {"XDG_CACHE_HOME": str(cache)})
    os.close(other)
    said = b""
    while True:
        try:
            chunk = os.read(main, 65536)
        except OSError:
            break
        if not chunk:
            break
        said += chunk
    _, status, usage = os.wait4(process.pid, 0)
    os.close(main)
    text = said.decode("utf-8", "replace")
    if status != 0:
        sys.exit(f"publish 没有成功：{text[-2000:]}")
    return time.monotonic() - begin, usage.ru_maxrss, text


def main() -> int:
    tool, count, samples = os.path.abspath(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    faults = []
    peaks = {}
    for size in (count // 10, count):
        with tempfile.TemporaryDirectory() as folder:
            workspace, cache = Path(folder) / "工作区", Path(folder) / "cache"
            generate(workspace, size, samples)
            # A file changed in the tick of the clock in which a run begins counts as changed.
            time.sleep(0.1)
            seconds, peak, said = run(tool, workspace, cache)
            peaks[size] = peak
            print(f"{size} 份：{seconds:.2f} 秒，内存最多 {peak // 1024} MB")
            if size == count:
                if seconds > 30:
                    faults.append(f"{size} 份用了 {seconds:.1f} 秒，应不超过 30 秒")
                if f"/{size}" not in said:
                    faults.append("终端上没有显示进度")
            before = {path: path.stat().st_ino for path in workspace.rglob("*") if path.is_file()}
            seconds, _, said = run(tool, workspace, cache)
            print(f"{size} 份没有变化：{seconds:.3f} 秒")
            if "没有变化" not in said or before != {p: p.stat().st_ino for p in workspace.rglob("*") if p.is_file()}:
                faults.append(f"没有变化的 {size} 份重写了")
    growth = (peaks[count] - peaks[count // 10]) / (count - count // 10)
    print(f"每多一份，内存多 {growth:.1f} KB")
    if growth > 64:
        faults.append(f"每多一份，内存多 {growth:.1f} KB，应不超过 64 KB")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
