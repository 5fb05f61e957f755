"""Checks the links inside pages: every href="#x" lands on an id.

Usage: links.py PAGE…                    our own pages; no id may stand twice
       links.py --source DOCBOOK PAGE    a page made from DocBook by xsltproc; every term and reference of the source
                                         is a link of the page, every term entry one of its ids

Prints a line for each fault, in Chinese; the exit status is 1 where there is one.
"""

import sys
from html.parser import HTMLParser
from urllib.parse import unquote
from xml.etree import ElementTree

DOCBOOK = "{http://docbook.org/ns/docbook}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XLINK = "{http://www.w3.org/1999/xlink}href"


class Page(HTMLParser):
    """The ids and the inner links of a page."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.ids = {}
        self.links = []
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())
        self.close()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids[value] = self.ids.get(value, 0) + 1
            elif name == "href" and value and value.startswith("#"):
                self.links.append((unquote(value[1:]), self.getpos()[0]))

    def lost_links(self):
        for target, line in self.links:
            if target not in self.ids:
                yield f"{self.path}:{line}：链接“#{target}”没有落点"

    def repeated_ids(self):
        for name, count in self.ids.items():
            if count > 1:
                yield f"{self.path}：标识“{name}”出现了 {count} 次"


def source_faults(path, page):
    """Terms and references of a DocBook file that are not links of the page made from it."""
    tree = ElementTree.parse(path)
    linked = {target for target, _ in page.links}
    wanted = {}
    for element in tree.iter():
        target = element.get("linkend")
        href = element.get(XLINK)
        if target is None and href is not None and href.startswith("#"):
            target = href[1:]
        if target is not None:
            wanted.setdefault(target, element.tag.replace(DOCBOOK, ""))
        if element.tag == DOCBOOK + "glossentry" and element.get(XML_ID) is not None:
            if element.get(XML_ID) not in page.ids:
                yield f"{page.path}：词条“{element.get(XML_ID)}”没有成为落点"
    for target, element in wanted.items():
        if target not in linked:
            yield f"{page.path}：{element} 指向“{target}”，网页里没有这个链接"


def main(arguments):
    source = None
    if arguments[:1] == ["--source"]:
        source, arguments = arguments[1], arguments[2:]
    faults = []
    for path in arguments:
        page = Page(path)
        faults += page.lost_links()
        if source is None:
            faults += page.repeated_ids()
        else:
            # DocBook's stylesheets give a linked term and its link the same id; the first one counts, and it is right.
            faults += source_faults(source, page)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
