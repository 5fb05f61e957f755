"""Judges that look for what must not be in a site: words of a list, documents that were refused."""

import base64
import html
import re
from urllib.parse import quote

# A file may hold a word in any of these ways.
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")


def words_of(path):
    """The words of a list: a line each, the word, then blank and what it stands for; # begins a comment."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            word, _, place = line.partition(" ")
            yield word, place.strip()


def disguises(word):
    """The bytes under which a word may be hidden, each with the name of the disguise."""
    for encoding in ENCODINGS:
        yield encoding, word.encode(encoding)
    data = word.encode("utf-8")
    yield "百分号编码", quote(word, safe="").encode()
    yield "百分号编码", quote(word, safe="").lower().encode()
    yield "HTML 字符引用", html.escape(word).encode()
    yield "HTML 字符引用", "".join(f"&#{ord(c)};" for c in word).encode()
    for form in ("{:x}", "{:X}", "{:04x}", "{:04X}"):
        code = form.format
        yield "HTML 字符引用", "".join(f"&#x{code(ord(c))};" for c in word).encode()
        yield "CSS 转义", "".join("\\" + code(ord(c)) for c in word).encode()
        yield "CSS 转义", " ".join("\\" + code(ord(c)) for c in word).encode()
        yield "脚本转义", "".join("\\u{" + code(ord(c)) + "}" for c in word).encode()
    for form in ("{:04x}", "{:04X}"):
        yield "脚本转义", "".join("\\u" + form.format(ord(c)) for c in word).encode()
        yield "标识转义", "".join("_" + form.format(ord(c)) for c in word).encode()
    for start in range(3):
        # Base64 of a longer text: the same bytes come out in three ways, the first and last letters aside.
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            letters = encode(b"\0" * start + data)
            first = {0: 0, 1: 2, 2: 3}[start]
            yield "Base64", letters.rstrip(b"=")[first : (start + len(data)) * 8 // 6]
    yield "十六进制", data.hex().encode()
    yield "十六进制", data.hex().upper().encode()


def pieces(word):
    """What an index of a text's parts would hold of the word: each two characters that stand together.

    The words of a list are of characters that stand nowhere else, so that a part of a word is as telling as the whole.
    """
    if re.fullmatch(r"[㐀-鿿]{3,}", word):
        for pair in zip(word, word[1:]):
            yield "".join(pair)


def absent(folder, words):
    """None of the words stands in any byte or name of any file of the folder."""
    forms = {}
    for word, place in words:
        shown = f"“{word}”" + (f"（{place}）" if place else "")
        for name, data in disguises(word):
            forms.setdefault(data, (shown, name))
    for word, place in words:
        for piece in pieces(word):
            forms.setdefault(piece.encode(), (f"“{word}”的一部分“{piece}”" + (f"（{place}）" if place else ""), "utf-8"))
    # All at once: one pass over each file, however many words there are.
    pattern = re.compile(b"|".join(re.escape(data) for data in sorted(forms, key=len, reverse=True)))
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        for place, data in (("文件名", name.encode()), ("内容", path.read_bytes() if path.is_file() else b"")):
            told = set()
            for found in pattern.finditer(data):
                shown, disguise = forms[found[0]]
                if shown in told:
                    continue
                told.add(shown)
                line = data.count(b"\n", 0, found.start()) + 1
                around = data[max(0, found.start() - 40) : found.end() + 20].decode("utf-8", "replace")
                where = f"{name}:{line}" if place == "内容" else f"{name} 的文件名"
                yield f"{where}：含有{shown}，{disguise}：…{' '.join(around.split())}…"


def published(site, expected, log):
    """The documents that are to be published are there, the others are not, and the reason of each was told.

    Lines of `expected`: `公开 NAME` or `不公开 NAME WORD…`; the words stand in one message of the log beside the name.
    """
    told = log.read_text("utf-8")
    for line in expected.read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        verdict, name, *words = line.split()
        page = f"documents/{name}.html"
        files = [path for path in sorted(site.files) if path.rsplit("/", 1)[-1].startswith(name + ".")]
        if verdict == "公开":
            if page not in site.files:
                yield f"{name} 应公开，没有 {page}"
            continue
        for path in files:
            yield f"{name} 不应公开，却有 {path}"
        messages = [part for part in told.splitlines() if name in part]
        if not messages:
            yield f"{name} 不公开，输出里没有说"
        elif not any(all(word in part for word in words) for part in messages):
            yield f"{name} 不公开，没有说“{'”“'.join(words)}”，只说：{messages[0]}"
