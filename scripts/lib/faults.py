"""Kills the tool while it writes, and lets writing fail: each output stays the old file or becomes the new one, whole.

Usage: faults.py TOOL SEED ROUNDS FIRST.json SECOND.json

Prints a line in Chinese for each fault; the exit status is 1 where there is one.
"""

import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FORMATS = "plain,text,html,docbook,json"


def build(tool, source, folder, **options):
    command = [tool, "build", "--draft", "--from", "json", "--to", FORMATS, "-o", str(folder), str(source)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)


def outputs(folder):
    """The outputs by name; the unfinished files that a kill may leave have another ending and are left out."""
    endings = (".txt", ".html", ".xml", ".json")
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name.endswith(endings)}


def full_disk():
    # A stand-in for a full disk that needs no rights: files may not grow past a small size.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def main(arguments):
    tool, seed, rounds = arguments[0], int(arguments[1]), int(arguments[2])
    chance = random.Random(seed)
    faults = []
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        wanted = []
        longest = 0.0
        # Both documents get one name, so that each replaces the other's outputs.
        for number, given in enumerate(arguments[3:5]):
            folder = work / f"input-{number}"
            folder.mkdir()
            shutil.copy(given, folder / "document.json")
            start = time.monotonic()
            status = build(tool, folder / "document.json", work / f"wanted-{number}").wait()
            longest = max(longest, time.monotonic() - start)
            if status != 0:
                print(f"{given} 编不成，退出状态 {status}")
                return 1
            wanted.append(outputs(work / f"wanted-{number}"))
        target = work / "target"
        build(tool, work / "input-0" / "document.json", target).wait()
        killed = 0
        for turn in range(rounds):
            number = chance.randrange(2)
            source = work / f"input-{number}" / "document.json"
            if turn % 10 == 9:
                before = outputs(target)
                status = build(tool, source, target, preexec_fn=full_disk).wait()
                if status != 73:
                    faults.append(f"种子 {seed} 第 {turn} 轮：写不下时的退出状态是 {status}，应为 73")
                if any(len(data) > 4096 and outputs(target)[name] != data for name, data in before.items()):
                    faults.append(f"种子 {seed} 第 {turn} 轮：写不下时原有的文件变了")
            else:
                process = build(tool, source, target)
                time.sleep(chance.random() * longest * 1.1)
                process.kill()
                killed += process.wait() == -signal.SIGKILL
            for name, data in outputs(target).items():
                if data not in (wanted[0][name], wanted[1][name]):
                    faults.append(f"种子 {seed} 第 {turn} 轮：{name} 既不是旧的，也不是新的（{len(data)} 字节）")
        for fault in faults:
            print(fault)
        print(f"共 {rounds} 轮，其中 {killed} 轮在运行中被终止")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
