"""Shows that each judge of a site is silent on a sound page and sees the fault it is made for.

A tiny site is written to a temporary folder; each case breaks it in one place.
"""

import shutil
import tempfile
from pathlib import Path

import site_browser
import site_files
import site_secrets
from browser import Browser
from site_pages import Site

POLICY = (
    "default-src 'none'; style-src 'self'; {script}img-src 'self' data:; base-uri 'none'; form-action 'none'")
BASE = "https://www.example.com/gk/"
STYLE = """
:root { color-scheme: light dark; } body { color: #111; background: #fff; margin: 0; overflow-wrap: anywhere; }
a { color: #00c; } :focus-visible { outline: 3px solid #00c; } .use { position: relative; }
.tip { display: none; position: absolute; left: 0; top: 1.6em; width: 8em; background: #fff; }
a.term:focus + .tip { display: block; } .table-box { overflow-x: auto; } table { white-space: nowrap; }
.contents { position: sticky; top: 0; background: #fff; } .contents a { display: inline-block; padding: 6px; min-width: 24px; }
a { display: inline-block; min-height: 24px; }
@media (min-width: 60em) { body { display: grid; grid-template-columns: 12em 1fr; } body > * { grid-column: 2; }
  .contents { grid-column: 1; grid-row: 2 / span 9; align-self: start; } }
@media (prefers-color-scheme: dark) { body, .tip, .contents { color: #eee; background: #111; } a { color: #9cf; } }
"""
SEARCH = """
const box = document.querySelector('input'), list = document.querySelector('ol');
document.querySelector('form').hidden = false;
function documents(all) {
  box.addEventListener('input', () => {
    list.replaceChildren(...all.filter(d => box.value && d[1].includes(box.value)).map(d => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = d[0]; link.textContent = d[1]; item.append(link); return item;
    }));
    document.querySelector('[role=status]').textContent = list.children.length + '件';
  });
}
"""


def page(path, title, main, before="", after="", scripted=False, tags=()):
    up = "../" * path.count("/")
    address = BASE + ("" if path == "index.html" else path)
    metas = "".join(
        f'<meta name="{name}" content="{value}">\n' for name, value in
        [("SiteName", "青禾县人民政府"), ("SiteDomain", "www.example.com"), ("SiteIDCode", "0000000000"), *tags])
    scripts = '<script src="search.js" defer></script>\n<script src="search/data.js" defer></script>\n' if scripted else ""
    policy = POLICY.format(script="script-src 'self'; " if scripted else "")
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
{metas}<link rel="canonical" href="{address}">
<link rel="stylesheet" href="{up}style.css">
{scripts}</head>
<body>
<header><a class="skip" href="#main-text">跳到正文</a> <a href="{up}index.html">首页</a> <a href="{up}glossary.html">名词</a>
<a href="{up}search.html">查找</a></header>
{before}<main id="main-text" tabindex="-1">
{main}
</main>
{after}</body>
</html>
"""


COLUMN = [("ColumnName", "计划"), ("ColumnDescription", "县计划"), ("ColumnKeywords", "计划"), ("ColumnType", "政策文件")]
CONTENT = COLUMN + [
    ("ArticleTitle", "青禾县今年计划"), ("PubDate", "2026-03-01 09:00"), ("ContentSource", "青禾县人民政府")]
PROSE = "一年来，各项工作取得新进展，群众生活不断改善。" * 12


def sound():
    """The files of a site without fault, by path."""
    rows = "".join(f"<td>{number}00.0</td>" for number in range(12))
    heads = "".join(f'<th scope="col">第{number}列</th>' for number in range(12))
    document = f"""<article class="document form-report"><h1 class="title">青禾县今年计划</h1>
<h2 id="s1"><span class="label">一、</span>回顾</h2>
<p>培育<span class="use"><a class="term" id="u1" href="#g1" aria-describedby="d1">瞪羚企业</a><span class="tip"
 aria-hidden="true" data-generated="">指企业。</span></span>三家。</p>
{f'<p>{PROSE}</p>' * 60}
<div class="table-box" tabindex="0" role="region" aria-label="表"><table><caption>表</caption><thead><tr>{heads}</tr></thead>
<tbody><tr>{rows}</tr></tbody></table></div>
<h2 id="a1">名词解释</h2><dl><div class="entry"><dt id="g1">瞪羚企业：</dt><dd id="d1">指企业。</dd>
<dd class="uses" data-generated=""><a href="#u1" aria-label="返回正文第1处：瞪羚企业">返回</a></dd></div></dl></article>"""
    plain = f"青禾县今年计划\n一、回顾\n培育瞪羚企业三家。\n{PROSE * 60}表" + "".join(f"第{n}列" for n in range(12))
    plain += "".join(f"{n}00.0" for n in range(12)) + "名词解释\n瞪羚企业：指企业。\n"
    contents = """<nav class="contents" aria-label="目录" data-generated=""><ol><li><a href="#s1">一、回顾</a></li>
<li><a href="#a1">名词解释</a></li></ol></nav>
"""
    return {
        "index.html": page("index.html", "首页", """<h1>青禾县人民政府</h1>
<ul><li><a href="documents/%E7%94%B2.html">青禾县今年计划</a></li></ul>"""),
        "documents/甲.html": page("documents/甲.html", "青禾县今年计划", document, contents, tags=CONTENT),
        "glossary.html": page("glossary.html", "名词", """<h1>名词</h1>
<dl><dt>瞪羚企业</dt><dd><a href="documents/%E7%94%B2.html#u1">计划</a></dd></dl>""", tags=COLUMN),
        "search.html": page("search.html", "查找", """<h1>查找</h1>
<form role="search" hidden><label for="q">查什么</label> <input id="q" type="search" autocomplete="off"></form>
<noscript><p>没有脚本，不能查找，请看首页的目录。</p></noscript><p role="status"></p><ol></ol>""", scripted=True, tags=COLUMN),
        "style.css": STYLE, "search.js": SEARCH,
        "search/data.js": 'documents([["documents/%E7%94%B2.html", "青禾县今年计划"]]);\n',
        "sitemap.xml": f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{BASE}</loc></url>
<url><loc>{BASE}documents/%E7%94%B2.html</loc><lastmod>2026-03-01</lastmod></url></urlset>""",
        "feed.xml": f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>{BASE}feed.xml</id><title>青禾县</title><updated>2026-03-01T09:00:00+08:00</updated>
<author><name>青禾县</name></author><link rel="self" href="{BASE}feed.xml"/><entry><id>{BASE}documents/%E7%94%B2.html</id>
<title>青禾县今年计划</title><updated>2026-03-01T09:00:00+08:00</updated><link href="{BASE}documents/%E7%94%B2.html"/></entry>
</feed>""",
    }, {"甲.plain.txt": plain}


DOCUMENT, HOME, FIND = "documents/甲.html", "index.html", "search.html"
# Each case: the judge, the file, what stands there, what stands there instead, a word of the fault.
CASES = [
    ("links", HOME, "%E7%94%B2.html", "%E4%B9%99.html", "没有这个文件"),
    ("links", HOME, "documents/%E7%94%B2.html", "documents/甲 乙.html", "须编码"),
    ("links", "glossary.html", "#u1", "#u9", "没有落点"),
    ("links", HOME, 'href="documents', 'href="https://elsewhere.example/documents', "离开了本站"),
    ("links", HOME, 'href="documents', 'href="../documents', "出了站的文件夹"),
    ("links", DOCUMENT, 'id="a1"', 'id="s1"', "出现了 2 次"),
    ("links", DOCUMENT, "</h2>", "</h3>", "关不上"),
    ("links", DOCUMENT, 'describedby="d1"', 'describedby="d9"', "不在页上"),
    ("indexes", HOME, f'canonical" href="{BASE}', f'alternate" href="{BASE}', "没有 <link"),
    ("indexes", DOCUMENT, f'canonical" href="{BASE}', f'canonical" href="{BASE}x/', "canonical"),
    ("indexes", "sitemap.xml", "</urlset>", "", "良构"),
    ("indexes", "sitemap.xml", "%E7%94%B2", "%E4%B9%99", "没有对应的文件"),
    ("indexes", "sitemap.xml", "2026-03-01", "三月", "不是日期"),
    ("indexes", "feed.xml", "<updated>2026-03-01T09:00:00+08:00</updated><link", "<link", "缺少 updated"),
    ("indexes", "feed.xml", "2026-03-01T09:00:00+08:00", "2026-03-01 09:00", "RFC 3339"),
    ("indexes", "feed.xml", "<author><name>青禾县</name></author>", "", "author"),
    ("outside", HOME, "default-src 'none'", "default-src 'self'", "default-src"),
    ("outside", HOME, "style-src 'self'", "style-src 'self' 'unsafe-inline'", "unsafe-inline"),
    ("outside", HOME, "style-src 'self'", "style-src 'self'; script-src 'self'", "允许脚本"),
    ("outside", HOME, "<h1>", '<h1 style="color: red">', "行内样式"),
    ("outside", HOME, "<h1>", '<h1 onclick="x()">', "行内脚本"),
    ("outside", HOME, "</main>", "<script>1</script></main>", "写在页里"),
    ("outside", HOME, "</head>", '<base href="/"></head>', "不应有这个元素"),
    ("outside", "style.css", "a {", "@import 'x.css'; a {", "@import"),
    ("outside", "style.css", "a {", "a { background: url(//x.example/a.png);", "url(//x"),
    ("outside", "search.js", "const box", "fetch('x'); const box", "fetch"),
    ("heads", DOCUMENT, "<title>青禾县今年计划", "<title>首页", "相同"),
    ("heads", DOCUMENT, '<meta name="PubDate"', '<meta name="PubData"', "PubDate"),
    ("heads", DOCUMENT, "2026-03-01 09:00", "2026年3月1日", "YYYY-MM-DD"),
    ("heads", "glossary.html", '<meta name="ColumnName" content="计划"', '<meta name="ColumnName" content=""', "ColumnName"),
    ("heads", DOCUMENT, "<h2", "<h3", "跳到"),
    ("heads", HOME, 'lang="zh-CN"', 'lang="en"', "zh-CN"),
    ("heads", HOME, "<h1>青禾县人民政府</h1>", "<p>青禾县人民政府</p>", "h1"),
    ("heads", HOME, "initial-scale=1", "user-scalable=no", "不许放大"),
    ("law", DOCUMENT, "三家。", "四家。", "起不同"),
    ("law", DOCUMENT, 'data-generated=""><a', 'class="x"><a', "起不同"),
    ("law", DOCUMENT, '<span class="label">', '<span class="prose" data-generated="">', "不应标为生成"),
    ("quiet", HOME, "</main>", '<p style="color: red">字</p></main>', "浏览器报告"),
    ("quiet", HOME, "</main>", '<img src="https://x.example/a.png" alt=""></main>', "要装入"),
    ("quiet", FIND, 'src="search/data.js"', 'src="search/none.js"', "没有装上"),
    ("quiet", "search.js", "box.addEventListener", "nothing.addEventListener", "脚本出错"),
    ("quiet", "search.js", "const box", "console.log(1); const box", "控制台"),
    ("quiet", "search.js", "includes(box.value)", "startsWith('无')", "没有结果"),
    ("quiet", "search.js", "const box", "alert('喂'); const box", "弹出了"),
    ("axe", HOME, "<h1>青禾县人民政府</h1>", '<h1>青禾县人民政府</h1><img src="style.css">', "axe image-alt"),
    ("axe", "style.css", "color: #111;", "color: #bbb;", "axe color-contrast"),
    ("axe", "style.css", "color: #eee;", "color: #333;", "深色"),
    ("axe", FIND, '<label for="q">查什么</label>', "", "axe label"),
    ("axe", "style.css", "a { display: inline-block; min-height: 24px; }",
     "a { display: inline-block; font-size: 9px; line-height: 9px; margin: 0 -4px; }", "axe target-size"),
    ("keyboard", DOCUMENT, '<a href="#s1">', '<a href="#s1" tabindex="3">', "次序不同"),
    ("keyboard", "style.css", ":focus-visible { outline: 3px solid #00c; }", "a { outline: none; }", "没有框出"),
    ("keyboard", "style.css", ".tip { display: none;", ".tip { visibility: visible;", "还在"),
    ("keyboard", "style.css", "a.term:focus + .tip { display: block; }", "", "没有显示"),
    ("keyboard", DOCUMENT, 'href="#main-text"', 'href="../index.html"', "跳到正文"),
    ("keyboard", "search.js", "link.href = d[0];", "", "没有结果"),
    ("keyboard", "search.js", "const box", "document.addEventListener('keydown', e => e.key == 'Tab' && e.preventDefault()); const box",
     "到不了"),
    ("reflow", "style.css", ".table-box { overflow-x: auto; }", "", "整页宽"),
    ("reflow", "style.css", ".contents { position: sticky; top: 0; background: #fff; }", "", "目录看不见"),
    ("plain_order", "style.css", ".use {", "header { order: 2; } .use {", "次序"),
    ("without_scripts", FIND, "<noscript><p>没有脚本，不能查找，请看首页的目录。</p></noscript>", "", "没有内容"),
    ("without_scripts", FIND, "<noscript><p>没有脚本，不能查找，请看首页的目录。</p></noscript>",
     "<p>请在框里写下要查的字词。</p><button>查</button>", "不起作用"),
    ("plain_order", "style.css", ".use {", "h1::after { content: '（机密）'; } .use {", "只有样式"),
]
HOSTILE = [
    (HOME, "</main>", "<img src=x onerror=alert(1)></main>", "onerror"),
    (HOME, "</main>", '<script src="data:text/javascript,1"></script></main>', "SCRIPT"),
    (HOME, "</main>", '<a href="javascript:alert(4)">甲</a></main>', "会运行"),
    (HOME, "</main>", '<p \'="">甲</p></main>', "出自文字"),
    ("search.js", "link.textContent = d[1]", "link.innerHTML = d[1]", "IMG"),
    ("search.js", "const box", "alert(1); const box", "运行了"),
]


def write(folder, files):
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


def faults():
    with tempfile.TemporaryDirectory(prefix="gongwen-judges-") as work, Browser() as browser:
        work = Path(work)
        files, plain = sound()
        write(work / "plain", plain)
        write(work / "sound", files)
        yield from sound_faults(browser, work)
        for judge, path, before, after, word in CASES:
            yield from case_faults(browser, work, files, judge, path, before, after, word)
        yield from hostile_faults(browser, work, files)
    yield from secret_faults()


def told(browser, work, folder, judge, path=None):
    site = Site(folder)
    # Only pages that show what is broken: a page in a browser takes time.
    if path == "style.css":
        site.seen = {DOCUMENT, HOME} if judge in ("axe", "plain_order") else {DOCUMENT}
    elif path is not None:
        site.seen = {path if path.endswith(".html") else FIND}
    if judge == "law":
        return list(site_files.law(site, work / "plain"))
    if hasattr(site_files, judge):
        return list(getattr(site_files, judge)(site))
    return list(getattr(site_browser, judge)(browser, site))


def sound_faults(browser, work):
    for judge in ("links", "indexes", "outside", "heads", "law", "quiet", "without_scripts", "plain_order", "reflow", "axe",
                  "keyboard"):
        for fault in told(browser, work, work / "sound", judge):
            yield f"没有错的站点，{judge} 却报告：{fault}"


def broken(work, files, path, before, after):
    folder = work / "broken"
    shutil.rmtree(folder, ignore_errors=True)
    if before not in files[path]:
        raise ValueError(f"{path} 里没有“{before}”")
    write(folder, files | {path: files[path].replace(before, after)})
    return folder


def case_faults(browser, work, files, judge, path, before, after, word):
    found = told(browser, work, broken(work, files, path, before, after), judge, path)
    if not any(word in fault for fault in found):
        yield f"{judge} 没有看出 {path} 里的“{after[:40]}”（应说“{word}”），只说：{found[:3]}"


def hostile_faults(browser, work, files):
    for fault in site_browser.hostile(browser, Site(work / "sound"), ["青禾县今年计划"]):
        yield f"没有错的站点，hostile 却报告：{fault}"
    files = files | {"search/data.js": 'documents([["documents/%E7%94%B2.html", "青禾县今年计划<img src=x>alert"]]);\n'}
    for path, before, after, word in HOSTILE:
        found = list(site_browser.hostile(browser, Site(broken(work, files, path, before, after)), []))
        if not any(word in fault for fault in found):
            yield f"hostile 没有看出 {path} 里的“{after[:40]}”，只说：{found[:3]}"
    if not any("没有一页" in f for f in site_browser.hostile(browser, Site(work / "sound"), ["没有的字"])):
        yield "hostile 没有看出有的字没有印出"


def secret_faults():
    words = [("犇骉羴", "提示"), ("猋麤", "注释")]
    with tempfile.TemporaryDirectory(prefix="gongwen-judges-") as folder:
        folder = Path(folder)
        hidden = [data for word, _ in words for _, data in site_secrets.disguises(word)] + ["骉羴".encode()]
        for number, data in enumerate(hidden):
            (folder / "a.bin").write_bytes(b"ab\xff" + data + b"\0")
            if not list(site_secrets.absent(folder, words)):
                yield f"absent 没有看出 {data!r}"
        (folder / "a.bin").write_text("什么也没有", "utf-8")
        if found := list(site_secrets.absent(folder, words)):
            yield f"absent 无中生有：{found}"
        (folder / "犇骉羴.txt").write_text("", "utf-8")
        if not list(site_secrets.absent(folder, words)):
            yield "absent 没有看文件名"
        (folder / "documents").mkdir()
        (folder / "documents" / "甲.html").write_text("", "utf-8")
        (folder / "expected").write_text("公开 甲\n不公开 乙 密级\n", "utf-8")
        for log, is_sound in (("乙：标有密级", True), ("乙：没有公开", False), ("", False)):
            (folder / "log").write_text(log, "utf-8")
            found = list(site_secrets.published(Site(folder), folder / "expected", folder / "log"))
            if bool(found) == is_sound:
                yield f"published 对“{log}”判断不对：{found}"
        (folder / "expected").write_text("公开 丙\n不公开 甲 密级\n", "utf-8")
        if len(list(site_secrets.published(Site(folder), folder / "expected", folder / "log"))) < 3:
            yield "published 没有看出多的和少的"
