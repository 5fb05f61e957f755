"""Searches a published site as a reader with a keyboard does, from a disc and over a server on the loopback interface.

Usage: search.py SITE CASES

SITE is the site's folder, CASES a table with a query a line: the words typed, the group of results (公文标题, 层次标题,
名词解释, 正文; 无 for none), words that one of its results has, words that stand at or below the place it leads to.
Every result of every query must lead to something that exists. Prints a line for each fault, in Chinese; the exit
status is 1 where there is one.
"""

import functools
import http.server
import json
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from urllib.parse import quote, unquote, urldefrag

from browser import Browser

# How long a page or a search may take on a busy machine.
PATIENCE = 20

# A word with more passages than are shown at once, even in a small site.
COMMON = "年"

# What goes wrong in a page, gathered before any of its own scripts runs.
WATCH = """
window.faultsSeen = [];
const note = words => window.faultsSeen.push(words);
addEventListener('securitypolicyviolation', e => note('违反内容安全策略：' + e.violatedDirective + ' ' + e.blockedURI));
addEventListener('error', e => note('出错：' + (e.message || e.target.src || e.target.href)), true);
addEventListener('unhandledrejection', e => note('出错：' + e.reason));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => { note('控制台：' + words.join(' ')); say.apply(console, words); };
}
"""

# What the search page shows.
SHOWN = """(() => ({
  status: document.getElementById('search-status').textContent,
  words: document.querySelector('#search input').value,
  groups: [...document.querySelectorAll('#search-results > section')].map(s => ({
    title: s.querySelector('h2').textContent,
    items: [...s.querySelectorAll('li')].map(li => ({
      text: li.querySelector('a').textContent, href: li.querySelector('a').href,
      marks: [...li.querySelectorAll('a mark')].map(m => m.textContent),
      isPlain: ![...li.querySelectorAll('*')].some(e => !['A', 'MARK', 'P'].includes(e.tagName)),
    }))})),
}))()"""

FOCUSED = "(() => { const a = document.activeElement; return {tag: a.tagName, text: a.textContent, href: a.href || ''}; })()"

# Where the page stands: whether the fragment's element is there and seen, and the text from it to the end.
ARRIVED = """(() => {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? document.querySelector('main') : document.getElementById(id);
  if (!target) return {id, isThere: false};
  const range = document.createRange();
  range.setStartBefore(target);
  range.setEndAfter(document.body.lastChild);
  const box = target.getBoundingClientRect();
  return {id, isThere: true, isSeen: box.bottom >= 0 && box.top < innerHeight, text: range.toString()};
})()"""


class Judge:
    """One site under one address; what is wrong is gathered in `faults`."""

    def __init__(self, browser, folder, address):
        self.browser = browser
        self.folder = folder
        self.address = address
        self.page = address + "search.html"
        self.faults = []
        self.ids = {}

    def fault(self, words):
        self.faults.append(f"{self.page}：{words}")

    def until(self, expression):
        """Waits until an expression holds in the page; false where it never does."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if self.browser.evaluate(expression):
                    return True
            except RuntimeError:
                pass  # between two pages there is none to ask
            time.sleep(0.02)
        return False

    def visit(self, address):
        self.browser.send("Page.navigate", url="about:blank")
        self.until("location.protocol === 'about:'")
        self.browser.send("Page.navigate", url=address)
        if not self.until("location.protocol !== 'about:' && document.readyState === 'complete'"):
            self.fault(f"打不开 {address}")

    def collect(self, where):
        """What the page itself complained of since it was loaded."""
        for words in self.browser.evaluate("(window.faultsSeen || []).splice(0)"):
            self.fault(f"{where}：{words}")

    def settled(self):
        """What is shown once the search has ended."""
        is_over = "!/^$|正在/.test(document.getElementById('search-status')?.textContent ?? '')"
        if not self.until(is_over):
            self.fault("搜索没有结束")
        return self.browser.evaluate(SHOWN)

    def type(self, words, presses_enter):
        """Clears, types and gives what is found; the focus stays in the field."""
        self.browser.press("Escape")
        shown = self.browser.evaluate(SHOWN)
        if shown["words"] or shown["status"] or shown["groups"]:
            self.fault("按 Esc 以后没有清空")
        self.browser.send("Input.insertText", text=words)
        if presses_enter:
            self.browser.press("Enter")
        return self.settled()

    def search(self, number, query, group, words, below):
        shown = self.type(query, presses_enter=number % 2 == 0)
        self.check_results(query, shown)
        if group == "无":
            if shown["groups"] or not shown["status"].startswith("没有找到"):
                self.fault(f"查“{query}”本应没有结果，却说“{shown['status']}”")
            return self.collect(f"查“{query}”")
        items = [item for one in shown["groups"] if one["title"] == group for item in one["items"]]
        item = next((item for item in items if words in item["text"]), None)
        if item is None:
            return self.fault(f"查“{query}”，“{group}”中没有“{words}”的结果（{shown['status']}）")
        self.collect(f"查“{query}”")
        self.follow(query, item, below, shown)

    def check_results(self, query, shown):
        for group in shown["groups"]:
            for item in group["items"]:
                if group["title"] != "公文标题" and not item["marks"]:
                    self.fault(f"查“{query}”，结果“{item['text'][:20]}”没有标出所查的文字")
                if not item["isPlain"]:
                    self.fault(f"查“{query}”，结果“{item['text'][:20]}”里有别的元素")
                self.check_link(query, item["href"])

    def check_link(self, query, href):
        path, fragment = urldefrag(href)
        if not path.startswith(self.address):
            return self.fault(f"查“{query}”，结果指向站点以外：{href}")
        path = unquote(path[len(self.address):])
        if path not in self.ids:
            try:
                with open(os.path.join(self.folder, path), encoding="utf-8") as file:
                    self.ids[path] = set(re.findall(r'\sid="([^"]*)"', file.read()))
            except OSError:
                self.ids[path] = None
        if self.ids[path] is None:
            self.fault(f"查“{query}”，结果指向没有的网页 {path}")
        elif fragment and unquote(fragment) not in self.ids[path]:
            self.fault(f"查“{query}”，{path} 里没有 #{unquote(fragment)}")

    def follow(self, query, item, below, shown):
        """With Tab to the result, with Enter to its place, and back again."""
        for _ in range(10 + sum(len(group["items"]) for group in shown["groups"])):
            self.browser.press("Tab")
            focus = self.browser.evaluate(FOCUSED)
            if focus["href"] == item["href"] and focus["text"] == item["text"]:
                break
        else:
            return self.fault(f"查“{query}”，按 Tab 到不了“{item['text'][:20]}”")
        self.browser.press("Enter")
        if not self.until(f"location.href === {json.dumps(item['href'])} && document.readyState === 'complete'"):
            return self.fault(f"查“{query}”，按回车打不开 {item['href']}")
        self.until(f"({ARRIVED}).isSeen")
        arrived = self.browser.evaluate(ARRIVED)
        if not arrived["isThere"]:
            self.fault(f"查“{query}”，网页里没有 #{arrived['id']}")
        elif not arrived["isSeen"]:
            self.fault(f"查“{query}”，打开后 #{arrived['id']} 不在窗口里")
        elif below not in arrived["text"]:
            self.fault(f"查“{query}”，#{arrived['id']} 以下没有“{below}”")
        self.collect(f"打开“{item['text'][:20]}”")
        self.browser.evaluate("void setTimeout(() => history.back())")
        if not self.until("!!document.getElementById('search-status')"):
            return self.fault(f"查“{query}”，打开结果后回不来")
        again = self.settled()
        if again["words"] != query or again["groups"] != shown["groups"]:
            self.fault(f"打开结果再回来，不是原来查“{query}”的结果")
        self.browser.evaluate("document.querySelector('#search input').focus()")

    def go_on(self, query):
        """Where not all passages are shown, a button by keyboard shows the next ones and leads to the first of them."""
        def links(shown):
            return [item["text"] for group in shown["groups"] if group["title"] == "正文" for item in group["items"]]

        before = links(self.type(query, presses_enter=True))
        for _ in range(20 + 4 * len(before)):
            self.browser.press("Tab")
            if self.browser.evaluate(FOCUSED)["text"] == "继续查找":
                break
        else:
            return self.fault(f"查“{query}”有 {len(before)} 处，没有到得了的“继续查找”")
        self.browser.press("Enter")
        after = links(self.settled())
        if len(before) != 50 or after[:50] != before or len(after) <= 50:
            self.fault(f"查“{query}”，先列出 {len(before)} 处，继续以后共 {len(after)} 处")
        elif self.browser.evaluate(FOCUSED)["text"] != after[50]:
            self.fault(f"查“{query}”，继续以后焦点不在新的第一处")
        self.collect("继续查找")

    def search_from_address(self, query):
        for form in ("#q=", "?q="):
            self.visit(self.page + form + quote(query))
            if not self.settled()["groups"]:
                self.fault(f"打开 {form}{query} 没有结果")
            self.collect(f"打开 {form}{query}")

    def reach_by_keyboard(self):
        """The field is reached with Tab alone and is told with its name."""
        self.visit(self.page)
        for _ in range(60):
            self.browser.press("Tab")
            if self.browser.evaluate(FOCUSED)["tag"] == "INPUT":
                break
        else:
            self.fault("按 Tab 到不了搜索框")
        roles = {node["role"]["value"]: node.get("name", {}).get("value", "") for node in self.browser.tree()}
        if not roles.get("searchbox"):
            self.fault("搜索框没有名称")
        if "status" not in roles:
            self.fault("没有向辅助技术通报结果的区域")
        self.collect("打开")

    def find_everything(self):
        """Words out of every document's text are found, however rare they are."""
        self.visit(self.page)
        self.browser.evaluate("document.querySelector('#search input').focus()")
        for name in sorted(os.listdir(os.path.join(self.folder, "search", "text"))):
            with open(os.path.join(self.folder, "search", "text", name), encoding="utf-8") as file:
                parts = json.loads("[" + file.read()[len("gongwenSearch.text("):-len(");\n")] + "]")[1]
            runs = [run for part in parts for words in part[1:] for run in re.findall(r"[一-鿿]{5,}", words)]
            for run in runs[:: max(1, len(runs) // 5)]:
                shown = self.type(run[:8], presses_enter=True)
                if not any(group["title"] == "正文" for group in shown["groups"]):
                    self.fault(f"{name} 里有“{run[:8]}”，却查不到")
        self.collect("查各篇的文字")

    def without_script(self):
        """A reader without script is told so, and led elsewhere."""
        self.browser.send("Emulation.setScriptExecutionDisabled", value=True)
        self.visit(self.page)
        shown = self.browser.evaluate(
            "(() => { const n = document.querySelector('noscript'); return {text: n?.innerText ?? '',"
            " links: [...(n?.querySelectorAll('a') ?? [])].map(a => a.getAttribute('href'))}; })()")
        self.browser.send("Emulation.setScriptExecutionDisabled", value=False)
        if "脚本" not in shown["text"] or not shown["links"]:
            self.fault("没有脚本时没有说明，也没有给出别的去处")
        for link in shown["links"]:
            if not os.path.exists(os.path.join(self.folder, unquote(urldefrag(link)[0]))):
                self.fault(f"没有脚本时给出的 {link} 并不存在")


def judge_broken(browser, folder, query):
    """A site with files missing says so, and finds what it can."""
    faults = []
    with tempfile.TemporaryDirectory() as place:
        copy = os.path.join(place, "site")
        shutil.copytree(folder, copy)
        texts = os.path.join(copy, "search", "text")
        for name in os.listdir(texts):
            os.remove(os.path.join(texts, name))
        judge = Judge(browser, copy, "file://" + quote(copy) + "/")
        for what in ("正文", "索引"):
            judge.visit(judge.page + "#q=" + quote(query))
            if "没有读出" not in judge.settled()["status"]:
                judge.fault(f"缺少{what}文件，没有说明")
            if os.path.exists(os.path.join(copy, "search", "index-1.js")):
                os.remove(os.path.join(copy, "search", "index-1.js"))
        faults = judge.faults
    return faults


def cases(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("# ")]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def main(arguments):
    folder, table = os.path.realpath(arguments[0]), cases(arguments[1])
    handler = functools.partial(Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    faults = []
    with Browser() as browser:
        browser.send("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        browser.size(1280, 800)
        for address in ("file://" + quote(folder) + "/", f"http://127.0.0.1:{server.server_address[1]}/"):
            judge = Judge(browser, folder, address)
            judge.reach_by_keyboard()
            for number, (query, group, words, below) in enumerate(table):
                judge.search(number, query, group, words, below)
            judge.go_on(COMMON)
            judge.search_from_address(table[0][0])
            judge.find_everything()
            judge.without_script()
            faults += judge.faults
        faults += judge_broken(browser, folder, table[0][0])
    server.shutdown()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
