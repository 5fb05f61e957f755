"""Feeds spoilt documents to the tool: it must refuse or accept each, and never crash, hang or blame itself.

Usage: fuzz.py TOOL SEED ROUNDS FILE…      FILE: .json or .docbook.xml that the tool wrote

Prints a line in Chinese for each fault, with the seed and the round that show it again, and keeps the spoilt file.
"""

import copy
import json
import os
import random
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

# Done, the document has errors, unreadable input.
ALLOWED = {0, 1, 65}
SECONDS = 60
PIECES = [b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"&#0;", b"<", b">", b"&", b'"', b"{", b"}", b"[", b"]", b",", b"1e999",
          b"-1", b"99999999999999999999", b"\\u0000", b"\\ud800", "　".encode(), "〔".encode(), b"]]>", b"<!--", b"<?x ?>"]
VALUES = [None, True, 0, -1, 2**63, 1e308, "", "　", "一、", "\u0000", "文" * 5000, [], {}, [[]], [""], {"text": ""}]


def spoil_bytes(data, chance):
    """A document with up to eight places changed, cut, doubled or swapped."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if not data:
            break
        at = chance.randrange(len(data))
        length = min(len(data) - at, chance.choice([1, 1, 2, 7, 40, 300]))
        match chance.randrange(6):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at:at + length]
            case 2:
                data[at:at] = data[at:at + length] * chance.choice([1, 2, 50])
            case 3:
                data[at:at] = chance.choice(PIECES)
            case 4:
                other = chance.randrange(len(data))
                data[at:at + length] = data[other:other + length]
            case 5:
                del data[at:]
    return bytes(data)


def spoil_json(data, chance):
    """Well-formed JSON with up to four members or items taken away, doubled, moved or changed."""
    document = json.loads(data)
    holders = [document]
    for one in holders:
        children = one.values() if isinstance(one, dict) else one
        holders += [child for child in children if isinstance(child, (dict, list)) and child]
    for _ in range(chance.randint(1, 4)):
        holder = chance.choice(holders)
        if not holder:
            continue
        key = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
        match chance.randrange(4):
            case 0:
                del holder[key]
            case 1:
                # By value: an item put into itself would be no document but a loop.
                holder[key] = json.loads(json.dumps(chance.choice(holders)))
            case 2:
                holder[key] = chance.choice(VALUES)
            case 3:
                if isinstance(holder, list):
                    holder[key:key] = json.loads(json.dumps(holder[key:key + 1])) * chance.choice([1, 3, 200])
    return json.dumps(document, ensure_ascii=False).encode()


def spoil_docbook(data, chance):
    """Well-formed XML with up to four elements taken away, doubled, moved or renamed, or attributes changed."""
    tree = ElementTree.fromstring(data)
    for _ in range(chance.randint(1, 4)):
        parents = [element for element in tree.iter() if len(element)]
        elements = list(tree.iter())
        element, parent = chance.choice(elements), chance.choice(parents or [tree])
        match chance.randrange(6):
            case 0:
                if len(parent):
                    parent.remove(chance.choice(list(parent)))
            case 1:
                parent.insert(chance.randrange(len(parent) + 1), copy.deepcopy(element))
            case 2:
                element.tag = chance.choice(elements).tag
            case 3:
                if element.attrib:
                    del element.attrib[chance.choice(list(element.attrib))]
            case 4:
                other = chance.choice(elements)
                element.attrib.update(other.attrib)
            case 5:
                element.text = chance.choice([None, "", "　", "一、", "<&>", "文" * 5000])
    return ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)


def spoil(data, kind, chance):
    """A document spoilt: in its bytes one time in three, else in its structure."""
    if chance.randrange(3) == 0:
        return spoil_bytes(data, chance)
    return spoil_json(data, chance) if kind == "json" else spoil_docbook(data, chance)


def main(arguments):
    tool, seed, rounds, files = arguments[0], int(arguments[1]), int(arguments[2]), arguments[3:]
    sources = [(path, open(path, "rb").read()) for path in files]
    faults = 0
    told = {}
    for turn in range(rounds):
        chance = random.Random(seed * 1_000_003 + turn)
        path, data = chance.choice(sources)
        kind = "json" if path.endswith(".json") else "docbook"
        spoilt = spoil(data, kind, chance)
        form = chance.choice(["plain", "text", "html", "docbook", "json", "swift"])
        command = [tool, "build", "--draft", "--from", kind, "--to", form, "-o", "-", "-"]
        try:
            result = subprocess.run(command, input=spoilt, capture_output=True, timeout=SECONDS)
            status = result.returncode
            told[status] = told.get(status, 0) + 1
            reason = None if status in ALLOWED else f"退出状态 {status}"
            if reason is None and status != 0 and not result.stderr.strip():
                reason = f"退出状态 {status}，没有说明原因"
        except subprocess.TimeoutExpired:
            reason = f"{SECONDS} 秒没有结束"
        if reason is not None:
            faults += 1
            handle, kept = tempfile.mkstemp(prefix="gongwen-fuzz-", suffix="." + kind)
            os.write(handle, spoilt)
            os.close(handle)
            print(f"种子 {seed} 第 {turn} 轮：{reason}：{' '.join(command[1:])} < {kept}")
    print("各退出状态的次数：" + "，".join(f"{status}：{count}" for status, count in sorted(told.items())))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
