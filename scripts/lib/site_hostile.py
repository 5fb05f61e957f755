"""A workspace whose documents, names and settings hold what tries to become markup, script or a path."""

import json
from pathlib import Path

# What runs, closes, or is read by a template. Each is printed by a document as it stands.
LITERAL = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover=alert(1) x='",
    "</title><script>alert(2)</script>",
    "</style><script>alert(3)</script>",
    "]]><b-hostile>",
    "-->",
    "&lt;c&gt; &amp;quot; &#60;",
    "{{title}}",
    "{{{title}}}",
    "{{#each}}{{/each}}{{> page}}",
    "<a href=\"javascript:alert(4)\">甲</a>",
    "javascript:alert(5)",
    "\\u003cscript\\u003ealert(6)\\u003c/script\\u003e",
    "${alert(7)} `${alert(8)}`",
    "\");alert(9);//",
    "甲\"\u0301乙<\u0338丙>\u0338丁&\u0301戊",
    "\u202e倒\u202c\u200f右\u061c",
    "\U0001F468\u200d\U0001F469\u200d\U0001F467\U0001F1E8\U0001F1F3",
    "行\u2028段\u2029尾",
    "\ufeff头\u00a0中\u200b",
    "𠮷𡈽㙟",
)
# Document names that are markup, addresses, paths or other programs' options; their titles tell them apart.
NAMES = (
    "a\"b'<c>&d",
    "甲 乙#1?x=2",
    "甲..%2f..%2fetc",
    "{{title}}",
    "-o",
    "javascript:alert(1)",
    "100%",
    "index",
    "con.docbook",
    "é\u0301甲",
    "a+b@c;d,e!f(g)$h=i~j[k]",
)
# Characters that no XML may hold; the tool must refuse the document and write the others.
FORBIDDEN = {"控制字符": "甲\u0001乙\u0000丙\u001b[31m丁\u007f戊", "不成对": "甲\ufffe乙\uffff"}


def text_document(name, number, words):
    """A document of which each field holds the words; the title begins with the words too."""
    section = {
        "type": "section", "heading": f"标题{words}", "identifier": "a" + str(number),
        "blocks": [
            {"type": "paragraph", "text": f"正文{words}"},
            {"type": "paragraph", "text": [
                "用到“甲词”和", {"type": "term", "term": f"乙词{words}", "inlines": [f"乙词{words}"], "origin": "authored"},
                "，", {"type": "styled", "style": "strong", "inlines": [words]}, "，",
                {"type": "quantity", "value": "1", "unit": words}, "，", {"type": "body", "name": words}, "。"]},
            {"type": "section", "level": 2, "heading": f"接排{words}。", "layout": "runIn",
             "blocks": [{"type": "paragraph", "text": "接排的文字。"}]},
            {"type": "list", "style": "firstly", "items": [{"text": f"一点{words}"}, {"text": "另一点"}]},
            {"type": "table", "caption": f"表题{words}", "columns": ["leading", "trailing"], "identifier": "b" + str(number),
             "header": [{"cells": [{"text": f"表头{words}"}, {"text": "数"}]}],
             "rows": [{"cells": [{"text": f"格{words}"}, {"text": "1"}]}], "note": f"表注{words}"},
            {"type": "responsibility", "lead": [{"name": words}], "deadline": words},
        ],
    }
    return {
        "format": "gongwen-document", "version": 1, "form": "document", "stage": "issued", "publicity": "proactive",
        "origin": "imported",
        "header": {"organMark": {"organs": [f"青禾县{words}"], "suffix": "文件"}, "documentNumber": f"青政发{words}〔2026〕{number}号",
                   "signatories": [words]},
        "recipients": f"各镇{words}",
        "main": {
            "title": f"第{number}件（{name}）{words}", "bylines": [words], "occasion": words, "speaker": words,
            "others": [words], "salutation": words, "blocks": [section],
            "attachments": [{"title": f"附件{words}", "blocks": [{"type": "paragraph", "text": words}]}],
        },
        "attendance": [{"label": words, "names": words}],
        "closing": {"signatures": [f"青禾县{words}"], "issueDate": "2026年3月1日", "notes": ["此件公开发布", words],
                    "signers": [{"post": words, "name": words}]},
        "glossary": {
            "title": f"名词解释{words}", "preface": [words],
            "entries": [
                {"headword": f"乙词{words}", "definition": [f"释义{words}"], "source": words, "seeAlso": ["“甲词”"]},
                {"headword": "“甲词”", "definition": [words]}, {"headword": f"丙{words}", "see": "“甲词”"}]},
        "colophon": {"copyRecipients": words + "。", "printingOrgan": f"办公室{words}", "printDate": "2026年3月2日",
                     "printCount": words, "subjectWords": words},
    }


def settings():
    """gongwen.yaml, in which every field of words is hostile; YAML's flow strings are those of JSON."""
    def quoted(words):
        return json.dumps(words, ensure_ascii=False)

    bad = [quoted(words) for words in LITERAL]
    lines = [
        "机关: " + bad[0], "地区: [山东省, 云州市, 青禾县]", "机关代字: [青政发]", "站点:",
        "  名称: " + quoted("站" + LITERAL[1] + LITERAL[8] + LITERAL[3]), "  标识码: \"0000000000\"",
        "  域名: www.example.com", "  网址: https://www.example.com/gk/", "  来源: " + quoted("源" + LITERAL[0] + LITERAL[9]),
        "  栏目:", "    名称: " + quoted("栏" + LITERAL[2]), "    描述: " + quoted("述" + LITERAL[1]),
        "    关键词: [" + bad[0] + ", " + bad[5] + "]", "    类别: 政策文件", "发布:"]
    for number, name in enumerate(all_names(), 1):
        words = LITERAL[number % len(LITERAL)]
        if not is_yaml_safe(words):
            words = LITERAL[0]
        lines += [
            f"  {quoted(name)}:", f"    发布时间: 2026-03-0{number % 9 + 1} 09:00", "    索引号: " + quoted("索" + words),
            "    主题分类: " + quoted("类" + words), "    有效性: 有效", "    来源: " + quoted("源" + words),
            "    关键词: [" + quoted("键" + words) + "]", "    摘要: " + quoted("摘" + words + LITERAL[3])]
    lines += ["公开属性:"] + [f"  {quoted(name)}: 主动公开" for name in all_names()]
    return "\n".join(lines) + "\n"


def is_yaml_safe(words):
    """What an office may write in YAML: JSON's escapes of pairs of surrogates are not YAML's."""
    return not any(ord(c) > 0xFFFF or c in "\u2028\u2029\ufeff\u202e" for c in words)


def all_names():
    return [f"w{number:02d}" for number in range(1, len(LITERAL) + 1)] + list(NAMES)


def make(folder):
    """Writes the workspace: a document for each hostile text, a document of each hostile name, and those to refuse."""
    plans = folder / "plans"
    plans.mkdir(parents=True)
    (folder / "gongwen.yaml").write_text(settings(), "utf-8")
    written = [(f"w{number:02d}", words) for number, words in enumerate(LITERAL, 1)]
    written += [(name, "<i>" + name + "</i>") for name in NAMES]
    for number, (name, words) in enumerate(written, 1):
        document = text_document(name, number, words)
        (plans / (name + ".json")).write_text(json.dumps(document, ensure_ascii=False, indent=1), "utf-8")
    for number, (name, words) in enumerate(FORBIDDEN.items(), len(written) + 1):
        document = text_document(name, number, words)
        (plans / (name + ".json")).write_text(json.dumps(document, indent=1), "utf-8")


def site_faults(folder):
    """A page for each document, whatever its name; none for those that had to be refused; nothing beside the folder."""
    folder = Path(folder)
    pages = {path.name.removesuffix(".html") for path in (folder / "documents").glob("*.html")}
    for name in all_names():
        if name not in pages:
            yield f"“{name}”没有网页"
    for name in pages - set(all_names()):
        yield f"多出了网页“{name}”"
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix in (".html", ".xml", ".js", ".txt", ".css"):
            data = path.read_text("utf-8", "strict")
            if found := next((c for c in data if ord(c) < 32 and c not in "\t\n\f\r" or c in "\x7f\ufffe\uffff"), None):
                yield f"{path.name}：含有控制字符 U+{ord(found):04X}"
