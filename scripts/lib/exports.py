"""Looks at exported 名词解释 as other programs read it: the table, the data and the term exchange file say the same.

Usage: exports.py STEM…    STEM.csv, STEM.json and STEM.tbx of one document or one term base

CSV is held against RFC 4180, TBX against what TBX-Basic (ISO 30042:2019, style dca) allows. Uses none of our own code.
Prints a line for each fault, in Chinese; the exit status is 1 where there is one.
"""

import csv
import io
import json
import re
import sys
from xml.etree import ElementTree

TBX = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

# What may stand in an element, in any order, and behind it what must follow, in this order; of TBX-Basic what matters here.
AUXILIARY = {"descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"}
CONTENT = {
    "tbx": ["tbxHeader", "text"],
    "tbxHeader": ["fileDesc", "encodingDesc?", "revisionDesc?"],
    "fileDesc": ["titleStmt?", "publicationStmt?", "sourceDesc+"],
    "titleStmt": ["title", "note*"],
    "sourceDesc": ["p+"],
    "text": ["body", "back?"],
    "body": ["conceptEntry+"],
    "conceptEntry": [AUXILIARY, "langSec+"],
    "langSec": [AUXILIARY, "termSec+"],
    "termSec": ["term", {"termNote", "termNoteGrp"}, AUXILIARY],
    "descripGrp": ["descrip", {"admin", "adminGrp", "transacGrp", "note", "ref", "xref"}],
}
# The data categories of TBX-Basic, and where each may stand; a group stands for what it stands in.
CATEGORIES = {
    ("descrip", "definition"): {"conceptEntry", "langSec"},
    ("descrip", "subjectField"): {"conceptEntry"},
    ("descrip", "context"): {"termSec"},
    ("admin", "source"): {"conceptEntry", "langSec", "termSec"},
    ("ref", "crossReference"): {"conceptEntry", "termSec"},
    ("termNote", "partOfSpeech"): {"termSec"},
    ("termNote", "termType"): {"termSec"},
    ("termNote", "geographicalUsage"): {"termSec"},
}
VALUES = {
    "partOfSpeech": {"noun", "verb", "adjective", "adverb", "other"},
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
}


def local(element):
    return element.tag.removeprefix(TBX)


def fits(names, content):
    """Whether children stand in the order that a content model gives."""
    index = 0
    for part in content:
        if isinstance(part, set):
            while index < len(names) and names[index] in part:
                index += 1
            continue
        name, count = part.rstrip("?*+"), 0
        while index < len(names) and names[index] == name and (count == 0 or part[-1] in "*+"):
            index += 1
            count += 1
        if count == 0 and part[-1] not in "?*":
            return False
    return index == len(names)


def tbx_faults(root):
    if root.tag != TBX + "tbx":
        yield f"根元素是 {root.tag}"
        return
    for name, value in (("type", "TBX-Basic"), ("style", "dca"), (LANG, "zh")):
        if root.get(name) != value:
            yield f"tbx 的 {name.rpartition('}')[2]} 是 {root.get(name)}，应为 {value}"
    ids = [entry.get("id") for entry in root.iter(TBX + "conceptEntry")]
    if len(set(ids)) < len(ids) or not all(i and re.fullmatch(r"[^\W\d][\w.\-]*", i) for i in ids):
        yield "conceptEntry 的 id 缺少、重复或不合 XML 的规定"
    parents = {child: parent for parent in root.iter() for child in parent}
    for element in root.iter():
        name = local(element)
        if name in CONTENT and not fits([local(child) for child in element], CONTENT[name]):
            yield f"{name} 里是 {[local(child) for child in element]}"
        if name in CONTENT and (element.text or "").strip():
            yield f"{name} 里直接写了文字"
        if name not in CONTENT and not (element.text or "").strip():
            yield f"{name} 是空的"
        if name == "langSec" and not element.get(LANG):
            yield "langSec 缺少 xml:lang"
        if name in ("descrip", "admin", "ref", "termNote"):
            category = element.get("type")
            holder = parents[element]
            if local(holder).endswith("Grp"):
                holder = parents[holder]
            if local(holder) not in CATEGORIES.get((name, category), set()):
                yield f"{name} type={category} 不能放在 {local(holder)} 里"
            if category in VALUES and element.text not in VALUES[category]:
                yield f"{category} 的值是 {element.text}"
        if name == "ref" and element.get("target") not in ids:
            yield f"ref 指向的 {element.get('target')} 不存在"
        if name == "term" and re.search("[“”]", element.text or ""):
            yield f"term 带着引号：{element.text}"


def concepts(root):
    """(term, definition) of every concept."""
    for entry in root.iter(TBX + "conceptEntry"):
        definition = entry.find(f"{TBX}langSec/{TBX}descripGrp/{TBX}descrip[@type='definition']")
        yield entry.findtext(f".//{TBX}term"), "" if definition is None else definition.text


def key(headword):
    """A headword without the quotation marks, which are presentation."""
    return re.sub('[“”"]', "", headword)


def table(path):
    """The rows of a table as dictionaries, and what is wrong with its form."""
    with open(path, "rb") as file:
        data = file.read()
    faults = []
    if not data.startswith(b"\xef\xbb\xbf"):
        faults.append("开头没有 BOM")
    text = data.decode("utf-8-sig")
    if not text.endswith("\r\n"):
        faults.append("行末不是 CRLF")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if len({len(row) for row in rows}) != 1:
        faults.append("各行列数不同")
    # A full-width blank keeps a spreadsheet from taking a cell for a formula.
    cells = [[cell.removeprefix("\u3000") for cell in row] for row in rows]
    for cell in (cell for row in rows for cell in row):
        if cell[:1] in tuple("=+-@\t＝＋－＠") and cell:
            faults.append(f"单元格会被当成公式：{cell[:12]}")
    return [dict(zip(cells[0], row)) for row in cells[1:]], faults


def stem_faults(stem):
    with open(stem + ".json", encoding="utf-8") as file:
        data = json.load(file)
    if data.get("format") != "gongwen-glossary" or data.get("version") != 1 or not data.get("entries"):
        yield "数据不是名词解释，或没有词条"
        return
    rows, faults = table(stem + ".csv")
    yield from faults
    root = ElementTree.parse(stem + ".tbx").getroot()
    yield from tbx_faults(root)

    told, expected_rows = [], []
    for entry in data["entries"]:
        for sense in entry.get("senses", [entry]):
            definition = "\n".join(sense.get("definition", []))
            expected_rows.append((entry["headword"], definition))
            if definition:
                told.append((entry["term"], definition))
    if [(row["词目"], row["释义"]) for row in rows] != expected_rows:
        yield f"表格与数据不同：表格 {len(rows)} 行，数据 {len(expected_rows)} 条"
    if list(concepts(root)) != told:
        yield f"术语交换文件与数据不同：{len(list(concepts(root)))} 个概念，数据 {len(told)} 条释义"
    if any(key(entry["headword"]) != entry["term"] for entry in data["entries"]):
        yield "数据中 term 与 headword 不符"


def main(arguments):
    found = False
    for stem in arguments:
        for fault in stem_faults(stem):
            found = True
            print(f"{stem}：{fault}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
