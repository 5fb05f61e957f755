"""Reads pages with 名词解释 as those do who have no mouse, who see them at 400 %, or who listen.

Usage: reader.py [--pictures FOLDER] PAGE…

With a real browser: the Tab key alone reaches every link in the order of the text, each is seen and marked, a term's
definition opens beside it and hides nothing, Enter leads to the entry and back to the very use; a window 320 wide shows
everything without scrolling sideways; the accessibility tree holds terms, definitions and links with their names.
Prints a line for each fault, in Chinese; the exit status is 1 where there is one.
"""

import json
import os
import sys
import time

from browser import Browser

# Windows in CSS pixels: with definitions beside the text, without, and 1280 by 1024 at 400 %.
WINDOWS = [(1280, 800), (800, 600), (320, 256)]
NARROW = WINDOWS[-1]

# What can be reached with Tab, in the order of the text.
STOPS = (
    "[...document.querySelectorAll('a[href], button, summary, input, [tabindex=\"0\"]')]"
    ".filter(e => e.checkVisibility())")

# Where the focus is and how it is seen; null where it is nowhere in the page.
FOCUS = f"""(() => {{
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const box = r => ({{left: r.left, right: r.right, top: r.top, bottom: r.bottom}});
  const style = getComputedStyle(active);
  const tip = active.closest('.use')?.querySelector('.tip');
  const tipStyle = tip && getComputedStyle(tip);
  const boxes = [...active.getClientRects()].map(box);
  return {{
    index: {STOPS}.indexOf(active), text: active.textContent, href: active.getAttribute('href'), id: active.id,
    isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0, boxes,
    tip: !tip ? null : {{
      isShown: tipStyle.display !== 'none' && tipStyle.visibility === 'visible' && tip.getClientRects().length > 0,
      text: tip.textContent, box: box(tip.getBoundingClientRect()),
      isCut: tip.scrollWidth > tip.clientWidth + 1 || tip.scrollHeight > tip.clientHeight + 1,
    }},
  }};
}})()"""

# What sticks out of the window or is cut off, as class and words.
OUTSIDE = """(() => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  const scrolled = [];
  if (document.scrollingElement.scrollWidth > width)
    faults.push('整页宽 ' + document.scrollingElement.scrollWidth);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.skip, .unseen, .tip')) continue;
    const words = element.textContent.trim().slice(0, 12);
    const style = getComputedStyle(element);
    const isScrolled = /auto|scroll/.test(style.overflowX);
    if (!isScrolled && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push('“' + words + '”被截去');
    // What lies in a box that scrolls by itself need not lie in the window.
    if (scrolled.length && scrolled.at(-1).contains(element)) continue;
    if (isScrolled) scrolled.push(element);
    for (const r of element.getClientRects())
      if (r.width > 0 && (r.right > width + 0.5 || r.left < -0.5)) {
        faults.push('“' + words + '”伸出窗口（' + Math.round(r.left) + '—' + Math.round(r.right) + '）');
        break;
      }
  }
  return faults;
})()"""


def squeeze(words):
    return "".join((words or "").split())


def name(stop):
    return stop["text"].strip() or stop["href"]


class Reading:
    """One page, read; what is wrong is gathered in `faults`."""

    def __init__(self, browser, path):
        self.browser = browser
        self.path = path
        self.faults = []
        self.where = ""

    def fault(self, words):
        self.faults.append(f"{self.path}：{self.where}{words}")

    def read(self, pictures):
        for window in WINDOWS:
            self.where = f"窗口宽 {window[0]}，"
            self.browser.size(*window)
            self.browser.open(self.path)
            if window == NARROW:
                for words in self.browser.evaluate(OUTSIDE)[:20]:
                    self.fault(words)
            self.walk(window)
            self.follow_links()
            if pictures:
                self.take_pictures(pictures, window)
        self.where = "辅助技术，"
        self.listen()

    def walk(self, window):
        """Tab through the whole page, from its beginning out of its end."""
        count = self.browser.evaluate(STOPS + ".length")
        for number in range(count):
            self.browser.press("Tab")
            stop = self.browser.evaluate(FOCUS)
            if stop is None:
                return self.fault(f"按 {number + 1} 次 Tab 就离开了页面，还有链接没有到达（共 {count} 个）")
            if stop["index"] != number:
                return self.fault(f"第 {number + 1} 次 Tab 到了“{name(stop)}”，与文字的次序不同")
            self.look(stop, window)
        # Behind the last link comes the browser's own bar, or, where there is none, the page from its beginning.
        self.browser.press("Tab")
        stop = self.browser.evaluate(FOCUS)
        if stop is not None and stop["index"] != 0:
            self.fault("走完全部链接，再按 Tab 离不开页面")

    def look(self, stop, window):
        """The focus is seen, and with it a term's definition, which hides nothing of the term."""
        width, height = window
        if not any(b["right"] > 0 and b["left"] < width and b["bottom"] > 0 and b["top"] < height for b in stop["boxes"]):
            self.fault(f"焦点所在的“{name(stop)}”看不见")
        if not stop["isMarked"]:
            self.fault(f"焦点所在的“{name(stop)}”没有框出")
        tip = stop["tip"]
        if tip is None:
            return
        box = tip["box"]
        if not tip["isShown"]:
            return self.fault(f"焦点在“{name(stop)}”，就近的释义没有显示")
        if box["left"] < -0.5 or box["right"] > width + 0.5 or box["top"] >= height or tip["isCut"]:
            self.fault(f"“{name(stop)}”就近的释义不全在窗口里")
        for b in stop["boxes"]:
            if min(b["right"], box["right"]) - max(b["left"], box["left"]) > 1 and (
                min(b["bottom"], box["bottom"]) - max(b["top"], box["top"]) > 4
            ):
                self.fault(f"“{name(stop)}”被自己的释义盖住")

    def follow_links(self):
        """From every use with Enter to its entry, with Tab to its link back, with Enter to the use again."""
        uses = self.browser.evaluate(
            "[...document.querySelectorAll('a.term[id]')].map(a => ({id: a.id, entry: a.getAttribute('href').slice(1)}))")
        for use in uses:
            self.browser.evaluate(f"document.getElementById({json.dumps(use['id'])}).focus()")
            self.browser.press("Enter")
            arrived = self.browser.evaluate(
                "(() => { const e = document.querySelector(':target'); if (!e) return null;"
                "const r = e.getBoundingClientRect(); return {id: e.id, isSeen: r.bottom > 0 && r.top < innerHeight}; })()")
            if not arrived or arrived["id"] != use["entry"] or not arrived["isSeen"]:
                self.fault(f"在 #{use['id']} 按回车，没有到它的词条 #{use['entry']}")
                continue
            for _ in range(60):
                self.browser.press("Tab")
                stop = self.browser.evaluate(FOCUS)
                if stop is None or stop["href"] == "#" + use["id"]:
                    break
            if stop is None or stop["href"] != "#" + use["id"]:
                self.fault(f"词条 #{use['entry']} 后面没有返回 #{use['id']} 的链接")
                continue
            self.browser.press("Enter")
            stop = self.browser.evaluate(FOCUS)
            if stop is None or stop["id"] != use["id"]:
                self.fault(f"从词条 #{use['entry']} 按回车，没有回到 #{use['id']}")

    def heard(self, element):
        """The accessibility node of an element; None where it is not told."""
        handle = self.browser.send("Runtime.evaluate", expression=element)["result"]
        if "objectId" not in handle:
            return None
        nodes = self.browser.send(
            "Accessibility.getPartialAXTree", objectId=handle["objectId"], fetchRelatives=False)["nodes"]
        node = nodes[0] if nodes else None
        if node is None or node.get("ignored"):
            return None
        return {key: (node.get(key) or {}).get("value", "") for key in ("role", "name", "description")}

    def expect_heard(self, element, role, words=None, description=None):
        node = self.heard(element)
        shown = words or element
        if node is None or node["role"] != role:
            return self.fault(f"“{shown}”应是 {role}，实际是 {node['role'] if node else '没有'}")
        if words is not None and squeeze(node["name"]) != squeeze(words):
            self.fault(f"“{words}”读作“{node['name']}”")
        if description is not None and squeeze(node["description"]) != squeeze(description):
            self.fault(f"“{words}”的释义读作“{node['description'][:40]}”")

    def listen(self):
        """Terms, definitions and links, by role and name."""
        page = self.browser.evaluate("""(() => {
          const text = e => e ? e.textContent : '';
          return {
            title: text(document.querySelector('.glossary .title')), entries: document.querySelectorAll('.entry').length,
            uses: [...document.querySelectorAll('a.term')].map(a => ({
              words: text(a),
              definition: text(document.getElementById(a.getAttribute('href').slice(1)).parentNode.querySelector('dd'))})),
            back: [...document.querySelectorAll('.uses a')].map(a => a.getAttribute('aria-label')),
          };
        })()""")
        if page["entries"] == 0:
            return self.fault("没有名词解释")
        if page["title"]:
            self.expect_heard("document.querySelector('.glossary')", "region", page["title"])
        for index in range(page["entries"]):
            entry = f"document.querySelectorAll('.entry')[{index}]"
            self.expect_heard(entry + ".querySelector('dt')", "term")
            self.expect_heard(entry + ".querySelector('dd')", "definition")
        for index, use in enumerate(page["uses"]):
            self.expect_heard(f"document.querySelectorAll('a.term')[{index}]", "link", use["words"], use["definition"])
        for index, words in enumerate(page["back"]):
            self.expect_heard(f"document.querySelectorAll('.uses a')[{index}]", "link", words)
        if len(set(page["back"])) != len(page["back"]):
            self.fault("几个返回正文的链接读起来一样，分不清")
        # With the focus on a term its definition is shown; it is told already, as what the link is described by.
        self.browser.evaluate("document.querySelector('.use > a.term')?.focus()")
        if self.heard("document.querySelector('.use:has(> a.term:focus) > .tip')?.firstChild") is not None:
            self.fault("就近的释义读了两遍：它已是链接的说明")

    def take_pictures(self, folder, window):
        """The first term with its definition, and the appendix, for people to look at."""
        stem = os.path.join(folder, f"{os.path.splitext(os.path.basename(self.path))[0]}-{window[0]}")
        self.browser.evaluate("document.activeElement.blur()")
        for place, words in (("a.term", "use"), ("section.glossary .entry", "appendix")):
            self.browser.evaluate(
                f"(() => {{ const e = document.querySelector('{place}'); if (!e) return;"
                "scrollTo(0, scrollY + e.getBoundingClientRect().top - 60); e.focus({preventScroll: true}); })()")
            time.sleep(0.7)  # the definition that was open before goes slowly
            self.browser.picture(f"{stem}-{words}.png")


def main(arguments):
    pictures = None
    if arguments[:1] == ["--pictures"]:
        pictures = arguments[1]
        arguments = arguments[2:]
        os.makedirs(pictures, exist_ok=True)
    faults = []
    with Browser() as browser:
        for path in arguments:
            reading = Reading(browser, path)
            reading.read(pictures)
            faults += reading.faults
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
