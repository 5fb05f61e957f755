"""Judges of a site's files, without a browser. Each takes a Site and yields faults, in Chinese."""

import posixpath
import re
from collections import Counter
from urllib.parse import quote, unquote, urlsplit
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# RFC 3339.
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

# The one policy; scripts are for the page that searches.
POLICY = {
    "default-src": {"'none'"}, "style-src": {"'self'"}, "script-src": {"'self'"}, "img-src": {"'self'", "data:"},
    "base-uri": {"'none'"}, "form-action": {"'none'"},
}
SCRIPTED = ("search.html",)
# Elements that load, run or lead away by themselves.
BANNED = {"base", "iframe", "frame", "object", "embed", "applet", "portal", "style", "audio", "video", "track"}
EAGER = {"preconnect", "dns-prefetch", "prefetch", "preload", "prerender", "modulepreload", "manifest"}
# What a program would fetch with.
FETCHING = re.compile(
    r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|Worker|SharedWorker|serviceWorker)\b"
    r"|\bimport\s*\(|\beval\s*\(|\bnew\s+Function\b|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write")

# Generated things that may stand in a document's <main>, by class.
GENERATED = {
    "contents", "tip", "note-mark", "uses", "related", "chart-cell", "unseen", "label", "downloads", "fields",
    "disclosure", "backlinks", "back",
}

SITE_TAGS = ("SiteName", "SiteDomain", "SiteIDCode")
COLUMN_TAGS = ("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType")
CONTENT_TAGS = ("ArticleTitle", "PubDate", "ContentSource")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def squeeze(words):
    return "".join(words.split())


def links(site):
    """Every address leads to a file that is there, every fragment to an id; no id stands twice."""
    for page in site.pages.values():
        for line, fault in page.parsing_faults:
            yield f"{page.path}:{line}：{fault}"
        for name, nodes in page.ids.items():
            if len(nodes) > 1:
                yield f"{page.path}:{nodes[1].line}：标识“{name}”出现了 {len(nodes)} 次"
        for node, name, address in page.addresses():
            if name == "src" and node.tag == "img" and address.startswith("data:image/"):
                continue
            if fault := site.address_fault(page, address):
                yield page.where(node) + fault
        for node in page.nodes:
            for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"):
                for target in (node.get(name) or "").split():
                    if target not in page.ids:
                        yield page.where(node) + f"{name} 所指的“{target}”不在页上"
    reached, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached or path not in site.pages:
            continue
        reached.add(path)
        for node, name, address in site.pages[path].addresses():
            if node.tag == "a" and name == "href" and (target := _file_of(site, site.pages[path], address)):
                waiting.append(target)
    for path in sorted(set(site.pages) - reached):
        yield f"{path}：从首页出发，没有链接能到这一页"


def _file_of(site, page, address):
    if site.address_fault(page, address):
        return None
    if site.base and address.startswith(site.base):
        return site.file_at(address)
    path = unquote(urlsplit(address).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path


def indexes(site):
    """sitemap.xml and feed.xml are well-formed, complete, and every address in them stands for a file."""
    if site.base is None:
        yield "index.html：没有 <link rel=\"canonical\">，网址无从知道"
        return
    if not re.fullmatch(r"https?://[^/?#]+/([^?#]*/)?", site.base):
        yield f"index.html：首页的网址“{site.base}”不是以 / 结尾的网址"
    for page in site.pages.values():
        wanted = site.base + ("" if page.path == "index.html" else quote(page.path))
        if page.canonical() is None or _decoded(page.canonical()) != _decoded(wanted):
            yield f"{page.path}：canonical 是“{page.canonical()}”，应是“{wanted}”"
    yield from _sitemap(site)
    yield from _feed(site)


def _decoded(address):
    return re.sub(r"/index\.html$", "/", unquote(address))


def _tree(site, name):
    if name not in site.files:
        return None, f"{name}：没有这个文件"
    try:
        return ElementTree.parse(site.folder / name).getroot(), None
    except ElementTree.ParseError as error:
        return None, f"{name}：不是良构的 XML：{error}"


def _sitemap(site):
    root, fault = _tree(site, "sitemap.xml")
    if fault:
        yield fault
        return
    if root.tag != SITEMAP + "urlset":
        yield f"sitemap.xml：根元素是 {root.tag}"
    listed = set()
    for entry in root:
        address = (entry.findtext(SITEMAP + "loc") or "").strip()
        name = site.file_at(address)
        if name is None:
            yield f"sitemap.xml：“{address}”没有对应的文件"
        elif name in listed:
            yield f"sitemap.xml：“{address}”列了两次"
        listed.add(name)
        changed = entry.findtext(SITEMAP + "lastmod")
        if changed is not None and not re.fullmatch(r"\d{4}-\d\d-\d\d", changed) and not INSTANT.fullmatch(changed):
            yield f"sitemap.xml：“{address}”的 lastmod“{changed}”不是日期"
    for path, page in site.pages.items():
        if page.is_document and path not in listed:
            yield f"sitemap.xml：没有列出 {path}"


def _feed(site):
    root, fault = _tree(site, "feed.xml")
    if fault:
        yield fault
        return
    if root.tag != ATOM + "feed":
        yield f"feed.xml：根元素是 {root.tag}"
    ids = Counter(element.text for element in root.iter(ATOM + "id"))
    for name, count in ids.items():
        if count > 1:
            yield f"feed.xml：id“{name}”出现了 {count} 次"
    has_author = root.find(ATOM + "author") is not None
    for element in [root, *root.findall(ATOM + "entry")]:
        title = element.findtext(ATOM + "title") or ""
        here = "feed.xml：" + (f"“{title.strip()}”" if element is not root else "")
        for name in ("id", "title", "updated"):
            found = element.findall(ATOM + name)
            if len(found) != 1 or not (found[0].text or "").strip():
                yield f"{here}缺少 {name}，或者不止一个"
        for name in ("updated", "published"):
            text = element.findtext(ATOM + name)
            if text is not None and not INSTANT.fullmatch(text.strip()):
                yield f"{here}的 {name}“{text}”不合 RFC 3339"
        if not re.match(r"[a-z][a-z0-9+.-]*:", element.findtext(ATOM + "id") or "", re.I):
            yield f"{here}的 id 不是 IRI"
        if element is not root and not has_author and element.find(ATOM + "author") is None:
            yield f"{here}没有 author，feed 也没有"
        addresses = [link.get("href", "") for link in element.findall(ATOM + "link")]
        if element is not root and not addresses:
            yield f"{here}没有 link"
        for address in addresses:
            if site.file_at(address) is None:
                yield f"{here}的 link“{address}”没有对应的文件"


def outside(site):
    """Nothing is loaded from elsewhere, nothing inline; the policy is the strict one."""
    for page in site.pages.values():
        yield from _policy(page)
        for node in page.nodes:
            here = page.where(node)
            if node.tag in BANNED:
                yield here + "不应有这个元素"
            for name in node.attributes:
                if name == "style":
                    yield here + "有行内样式"
                elif name.startswith("on"):
                    yield here + f"有行内脚本 {name}"
            if node.tag == "script":
                if node.get("src") is None:
                    yield here + "脚本写在页里"
                elif page.path.rsplit("/", 1)[-1] not in SCRIPTED:
                    yield here + "这一页不应有脚本"
            if node.tag == "link" and EAGER & set(node.get("rel", "").split()):
                yield here + "预先连接或装入别的东西"
            if node.tag == "meta" and node.get("http-equiv", "").lower() == "refresh":
                yield here + "会自己跳转"
    for name in sorted(site.files):
        if name.endswith(".css"):
            yield from _style(name, (site.folder / name).read_text("utf-8"))
        elif name.endswith(".js") and "/" not in name:
            # What stands in folders is data: words of the documents, which may speak of anything.
            text = (site.folder / name).read_text("utf-8")
            for found in FETCHING.finditer(text):
                yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}：脚本里有“{found[0]}”"
            for found in re.finditer(r"[\"'`](https?:)?//[^\s\"'`]", text):
                yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}：脚本里有站外的地址"


def _policy(page):
    head = [n for n in page.nodes if n.parent is not None and n.parent.tag == "head"]
    metas = [n for n in head if n.get("http-equiv", "").lower() == "content-security-policy"]
    if len(metas) != 1:
        yield f"{page.path}：应有一个内容安全策略，现有 {len(metas)} 个"
        return
    for node in head[: head.index(metas[0])]:
        if node.tag in ("link", "script"):
            yield page.where(node) + "在内容安全策略之前，不受它约束"
    policy = {}
    for part in metas[0].get("content", "").split(";"):
        if words := part.split():
            policy[words[0].lower()] = set(words[1:])
    for name in ("default-src", "base-uri", "form-action"):
        if policy.get(name) != POLICY[name]:
            yield page.where(metas[0]) + f"{name} 应是 'none'，现为 {' '.join(policy.get(name, ())) or '没有'}"
    for name, values in policy.items():
        if not values <= POLICY.get(name, set()) | {"'none'"}:
            yield page.where(metas[0]) + f"内容安全策略不应有 {name} {' '.join(sorted(values))}"
    is_scripted = page.path.rsplit("/", 1)[-1] in SCRIPTED
    if not is_scripted and policy.get("script-src", {"'none'"}) != {"'none'"}:
        yield page.where(metas[0]) + "不是查找页，却允许脚本"


def _style(name, text):
    for found in re.finditer(r"@import|url\(\s*[\"']?(?!data:|#)([^\"')]*)|image-set\(|src\(", text):
        line = text.count("\n", 0, found.start()) + 1
        if found[0].startswith("url") and not re.match(r"[a-z]+:|//|/", found[1], re.I):
            continue
        yield f"{name}:{line}：样式里有“{found[0][:40]}”"


def law(site, plain):
    """Of a document's <main>, what is not generated equals its plain form; what is generated is of a known kind."""
    for page in site.pages.values():
        if not page.is_document:
            continue
        for node in page.main.all() if page.main else ():
            if "data-generated" in node.attributes and not GENERATED & set(node.get("class", "").split()):
                yield page.where(node) + "不应标为生成的（data-generated）"
        if page.main is None:
            yield f"{page.path}：没有 <main>"
            continue
        stem = page.path.rsplit("/", 1)[-1].removesuffix(".html")
        path = plain / (stem + ".plain.txt")
        if not path.exists():
            yield f"{page.path}：没有可对照的 {path.name}"
            continue
        # The plain form writes what a page lowers or raises as PM_{2.5}.
        wanted = re.sub(r"[_^]\{([^{}]*)\}", r"\1", squeeze(path.read_text("utf-8")))
        found = squeeze(page.main.text(lambda node: "data-generated" in node.attributes))
        if found != wanted:
            place = next((i for i, (a, b) in enumerate(zip(found, wanted)) if a != b), min(len(found), len(wanted)))
            yield (
                f"{page.path}：正文与纯文本从第 {place + 1} 字起不同：页上“{found[place:place + 20]}”，"
                f"纯文本“{wanted[place:place + 20]}”（前文“{wanted[max(0, place - 12):place]}”）")


def heads(site):
    """Language, title, meta tags of 国办发〔2017〕47号, one h1, ranks in order."""
    titles = {}
    for page in site.pages.values():
        here = f"{page.path}："
        html, head = page.tree.find("html"), page.tree.find("head")
        if page.doctype is None or page.doctype.lower() != "doctype html":
            yield here + "没有 <!DOCTYPE html>"
        if html is None or html.get("lang") != "zh-CN":
            yield here + "<html> 的 lang 应是 zh-CN"
        title = squeeze(head.find("title").text()) if head and head.find("title") else ""
        if not title:
            yield here + "没有 <title>"
        elif title in titles:
            yield here + f"<title>“{title}”与 {titles[title]} 相同"
        titles.setdefault(title, page.path)
        charset = [n for n in page.nodes if n.tag == "meta" and n.get("charset")]
        if [n.get("charset", "").lower() for n in charset] != ["utf-8"]:
            yield here + "应写明 UTF-8 一次"
        viewport = page.meta("viewport")
        if len(viewport) != 1 or "width=device-width" not in viewport[0]:
            yield here + "viewport 应是 width=device-width"
        elif re.search(r"user-scalable\s*=\s*no|maximum-scale", viewport[0]):
            yield here + "viewport 不许放大"
        if len([n for n in page.nodes if n.tag == "main"]) != 1:
            yield here + "应有一个 <main>"
        yield from _ranks(page)
        if not site.is_internal:
            yield from _tags(page)
            continue
        if "noindex" not in " ".join(page.meta("robots")):
            yield here + "内部资料没有谢绝搜索引擎（robots noindex）"
        if not re.search("内部资料|不得公开|不要上网", squeeze(page.tree.find("body").text())):
            yield here + "没有标明是内部资料"


def _ranks(page):
    here, before = f"{page.path}：", 0
    ranks = [n for n in page.nodes if n.tag in HEADINGS]
    if sum(n.tag == "h1" for n in ranks) != 1:
        yield here + f"应有一个 h1，现有 {sum(n.tag == 'h1' for n in ranks)} 个"
    for node in ranks:
        rank = int(node.tag[1])
        if rank > before + 1:
            yield page.where(node) + f"标题从 h{before} 跳到 {node.tag}"
        before = rank
        if not squeeze(node.text()):
            yield page.where(node) + "标题是空的"


def _tags(page):
    wanted = list(SITE_TAGS)
    if page.path != "index.html":
        wanted += COLUMN_TAGS
    if page.is_document:
        wanted += CONTENT_TAGS
        # A text without a title has none to give; `publish` says so.
        if any(node.tag == "h1" and "unseen" in (node.get("class") or "").split() for node in page.nodes):
            wanted.remove("ArticleTitle")
    for name in SITE_TAGS + COLUMN_TAGS + CONTENT_TAGS:
        values = page.meta(name)
        if len(values) > 1:
            yield f"{page.path}：{name} 有 {len(values)} 个"
        elif name in wanted and not (values and values[0].strip()):
            yield f"{page.path}：缺少 {name}（国办发〔2017〕47号）"
    for value in page.meta("PubDate"):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", value):
            yield f"{page.path}：PubDate“{value}”应是 YYYY-MM-DD HH:MM"
    for value in page.meta("SiteIDCode"):
        if not re.fullmatch(r"\d{10}|bm\d{8}", value):
            yield f"{page.path}：SiteIDCode“{value}”应是10位数字，或 bm 加8位数字"
