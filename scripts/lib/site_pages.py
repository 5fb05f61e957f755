"""A published site as files: its pages as trees, what they link to, what of them is text."""

import posixpath
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# The attributes that hold addresses.
ADDRESSES = ("href", "src", "data", "action", "formaction", "poster", "cite", "ping", "manifest", "xlink:href")


class Node:
    """An element: its tag, attributes, children (elements and strings), parent and line."""

    def __init__(self, tag, attributes, parent, line):
        self.tag, self.attributes, self.parent, self.line = tag, attributes, parent, line
        self.children = []

    def get(self, name, fallback=None):
        value = self.attributes.get(name, fallback)
        return "" if value is None and name in self.attributes else value

    def all(self):
        """The elements below, in order; without recursion, for pages may be deep."""
        waiting = list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            if isinstance(node, Node):
                yield node
                waiting.extend(reversed(node.children))

    def find(self, tag):
        return next((node for node in self.all() if node.tag == tag), None)

    def text(self, is_left_out=lambda node: False):
        """The text below, without the elements that are left out."""
        parts, waiting = [], list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                parts.append(node)
            elif not is_left_out(node):
                waiting.extend(reversed(node.children))
        return "".join(parts)

    def shown(self):
        """The start tag, shortly, for messages."""
        name = self.get("id") or self.get("class") or self.get("name") or self.get("href") or ""
        return f"<{self.tag} {name[:40]}>" if name else f"<{self.tag}>"


class TreeBuilder(HTMLParser):
    """Builds the tree; our own pages close what they open, and what does not is a fault."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Node("", {}, None, 0)
        self.current = self.root
        self.faults = []
        self.doctype = None

    def handle_decl(self, words):
        self.doctype = words

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(set(names)) < len(names):
            self.faults.append((self.getpos()[0], f"<{tag}> 的属性重复"))
        node = Node(tag, dict(attributes), self.current, self.getpos()[0])
        self.current.children.append(node)
        if tag not in VOID:
            self.current = node

    def handle_startendtag(self, tag, attributes):
        # In SVG `<path/>` is whole; elsewhere it is only a start tag.
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.current = self.current.parent

    def handle_endtag(self, tag):
        if self.current.tag != tag:
            self.faults.append((self.getpos()[0], f"</{tag}> 关不上 <{self.current.tag}>"))
            node = self.current
            while node.parent is not None and node.tag != tag:
                node = node.parent
            if node.parent is None:
                return
            self.current = node
        self.current = self.current.parent

    def handle_data(self, words):
        self.current.children.append(words)


class Page:
    """A page of a site; `path` is relative to the site, with /."""

    def __init__(self, site, path):
        self.site, self.path = site, path
        builder = TreeBuilder()
        source = (site.folder / path).read_text(encoding="utf-8")
        builder.feed(source)
        builder.close()
        self.tree, self.parsing_faults, self.doctype = builder.root, builder.faults, builder.doctype
        self.nodes = list(self.tree.all())
        self.ids = {}
        for node in self.nodes:
            if node.get("id") is not None:
                self.ids.setdefault(node.get("id"), []).append(node)
        self.main = next((node for node in self.nodes if node.tag == "main"), None)

    @property
    def kind(self):
        """What kind of page it is: pages of one kind come from one template."""
        article = next((n for n in self.nodes if n.tag == "article" and "document" in n.get("class", "").split()), None)
        if article is not None:
            forms = [name for name in article.get("class").split() if name.startswith("form-")]
            return "document " + " ".join(forms)
        folder, name = posixpath.split(self.path)
        return folder or name

    @property
    def is_document(self):
        return self.kind.startswith("document ")

    def meta(self, name):
        return [n.get("content", "") for n in self.nodes if n.tag == "meta" and n.get("name") == name]

    def canonical(self):
        return next((n.get("href") for n in self.nodes if n.tag == "link" and n.get("rel") == "canonical"), None)

    def addresses(self):
        """All addresses of the page: (element, attribute, address)."""
        for node in self.nodes:
            for name in ADDRESSES:
                if node.get(name) is not None:
                    yield node, name, node.get(name)
            for name in ("srcset", "imagesrcset"):
                for part in (node.get(name) or "").split(","):
                    if part.split():
                        yield node, name, part.split()[0]

    def where(self, node):
        return f"{self.path}:{node.line} {node.shown()}："


class Site:
    """A folder with pages."""

    def __init__(self, folder):
        self.folder = Path(folder).absolute()
        self.files = {
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}
        self.pages = {path: Page(self, path) for path in sorted(self.files) if path.endswith(".html")}
        # Those of the pages that are looked at in a browser; None: all.
        self.seen = None
        home = self.pages.get("index.html")
        canonical = home.canonical() if home else None
        # What stands before every address of the site, with its last /; None where the office gave none.
        self.base = re.sub(r"index\.html$", "", canonical) if canonical else None

    def pages_to_see(self):
        return [page for path, page in self.pages.items() if self.seen is None or path in self.seen]

    def one_of_each_kind(self):
        kinds = {}
        for page in self.pages_to_see():
            # The longest page of a kind has the most that can go wrong.
            if page.kind not in kinds or len(page.nodes) > len(kinds[page.kind].nodes):
                kinds[page.kind] = page
        return [kinds[kind] for kind in sorted(kinds)]

    def file_at(self, address):
        """The file that stands for an absolute address of this site; None where there is none."""
        if self.base is None or not address.startswith(self.base):
            return None
        name = unquote(urlsplit(address[len(self.base):]).path, errors="strict") or "index.html"
        return name if name in self.files else None

    def address_fault(self, page, address):
        """What is wrong with an address on a page; None where it leads to what is there."""
        if address == "":
            return "地址是空的"
        if re.search(r"[\x00-\x20\x7f<>\"\\^`{|}]", address):
            return f"地址“{address}”里有须编码的字符"
        if re.search(r"%(?![0-9A-Fa-f]{2})", address):
            return f"地址“{address}”里的 % 没有编码"
        parts = urlsplit(address)
        if parts.scheme or address.startswith("//"):
            name = self.file_at(address)
            if name is None:
                return f"地址“{address}”离开了本站，或者站里没有"
        else:
            try:
                path = unquote(parts.path, errors="strict")
            except UnicodeDecodeError:
                return f"地址“{address}”不是 UTF-8"
            folder = posixpath.dirname(page.path)
            name = posixpath.normpath(posixpath.join(folder, path)) if path else page.path
            if name.startswith("../") or path.startswith("/"):
                return f"地址“{address}”出了站的文件夹"
            if name not in self.files:
                return f"地址“{address}”没有这个文件"
            if parts.query and not name.endswith("search.html"):
                return f"地址“{address}”带有查询，静态的页面不懂"
        if address.endswith("#"):
            return f"地址“{address}”的落点是空的"
        if parts.fragment:
            fragment = unquote(parts.fragment)
            if name not in self.pages or fragment not in self.pages[name].ids:
                return f"链接“{unquote(address)}”没有落点"
        return None
