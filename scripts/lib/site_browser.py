"""Judges of a site in a browser. Each takes the browser and a Site and yields faults, in Chinese."""

import importlib.util
import json
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reader import FOCUS, OUTSIDE, STOPS, Reading, name

# Windows in CSS pixels: a desk, a laptop, a tablet, a phone, and a window of 1280 at 400 %.
WIDTHS = (1440, 768, 360, 320)
SCHEMES = ("light", "dark")
AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# Pages beyond this number are seen one of each kind and some others: they come from the same templates.
MOST_PAGES = 40


def size(browser, width):
    browser.size(width, 900 if width > 700 else 740)


def go(browser, page):
    browser.open(page.site.folder / page.path)


def some(site):
    """All pages, or where there are very many, one of each kind and others at equal distances."""
    pages = site.pages_to_see()
    if len(pages) <= MOST_PAGES:
        return pages
    chosen = {page.path: page for page in site.one_of_each_kind()}
    for page in pages[:: len(pages) // MOST_PAGES]:
        chosen[page.path] = page
    return list(chosen.values())


def event_faults(browser, site):
    """What the browser told that a page of ours must not cause."""
    root = site.folder.as_uri() + "/"
    for method, event in browser.events:
        if method == "Network.requestWillBeSent":
            url = event["request"]["url"]
            if not url.startswith(root) and not url.startswith("data:image/"):
                yield f"要装入“{unquote(url)[:80]}”"
        elif method == "Network.loadingFailed":
            yield f"有东西没有装上：{event.get('errorText') or event.get('blockedReason')}"
        elif method == "Log.entryAdded" and event["entry"]["level"] in ("error", "warning"):
            yield f"浏览器报告：{event['entry']['text'][:160]}"
        elif method == "Runtime.consoleAPICalled":
            yield f"脚本往控制台写了东西（{event['type']}）"
        elif method == "Runtime.exceptionThrown":
            details = event["exceptionDetails"]
            yield f"脚本出错：{details.get('exception', {}).get('description', details['text'])[:160]}"
        elif method == "Page.javascriptDialogOpening":
            yield f"弹出了“{event['message'][:40]}”"


def settled(browser, expression, seconds=8):
    """Waits until an expression is true; gives whether it became so."""
    deadline = time.monotonic() + seconds
    while not (value := browser.evaluate(expression)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.03)
    return value


def quiet(browser, site):
    """Each page loads only what lies in the site, keeps to the policy, and logs nothing."""
    browser.watch()
    for page in some(site):
        browser.events.clear()
        go(browser, page)
        if page.path == "search.html":
            yield from search_found(browser, site, page)
        for fault in dict.fromkeys(event_faults(browser, site)):
            yield f"{page.path}：{fault}"
    browser.is_watched = False


# ---------------------------------------------------------------- search

BOX = "document.querySelector('input[type=search], input:not([type]), input[type=text]')"
# The links that the search made: they were not in the page as it was loaded.
RESULTS = "[...document.querySelectorAll('main a[href]')].filter(a => !window.gongwenFirst.has(a) && a.checkVisibility())"


def words_to_find(site):
    """A part of the title of the first document, which the search must find."""
    for page in site.pages.values():
        if page.is_document:
            title = "".join((page.meta("ArticleTitle") or [""])[0].split())
            if len(title) >= 4:
                return title[:6]
    return None


def search(browser, site, page, words):
    """Opens the page and searches by keys alone; gives whether results came."""
    go(browser, page)
    browser.evaluate("window.gongwenFirst = new Set(document.querySelectorAll('a[href]')); true")
    if not browser.evaluate(f"!!{BOX} && ({BOX}.focus(), document.activeElement === {BOX})"):
        return False
    browser.type(words)
    if settled(browser, RESULTS + ".length", 2):
        return True
    browser.press("Enter")
    return bool(settled(browser, RESULTS + ".length"))


def search_found(browser, site, page):
    """The search finds the documents, without a server."""
    words = words_to_find(site)
    if words is None:
        return
    if not search(browser, site, page, words):
        yield f"{page.path}：查“{words}”没有结果"
        return
    for address in browser.evaluate(RESULTS + ".map(a => a.getAttribute('href'))"):
        if fault := site.address_fault(page, address):
            yield f"{page.path}：查“{words}”的结果里，{fault}"
    if not browser.evaluate("!!document.querySelector('[role=status], [aria-live], output')"):
        yield f"{page.path}：查找的结果没有告诉用辅助技术的人（role=status 或 aria-live）"


# ---------------------------------------------------------------- axe

def axe_source():
    """axe-core, whichever package brings it along."""
    for package in ("axe_playwright_python", "axe_core_python"):
        spec = importlib.util.find_spec(package)
        for folder in spec.submodule_search_locations if spec else ():
            if (path := Path(folder) / "axe.min.js").exists():
                return path.read_text("utf-8")
    return None


def axe(browser, site):
    """axe-core finds nothing on a page of each kind, light and dark, nor among the results of the search."""
    source = axe_source()
    if source is None:
        yield "没有 axe-core：请安装 scripts/lib/requirements-bare.txt 所列的软件包"
        return
    options = json.dumps({"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]})
    size(browser, 1440)
    for page in site.one_of_each_kind():
        if page.path == "search.html" and (words := words_to_find(site)):
            search(browser, site, page, words)
        else:
            go(browser, page)
        browser.evaluate(source + "\n;true")
        for scheme in SCHEMES:
            browser.scheme(scheme)
            # Only colours depend on the scheme.
            wanted = options if scheme == SCHEMES[0] else json.dumps({"runOnly": ["color-contrast", "link-in-text-block"]})
            violations = browser.evaluate(
                f"axe.run(document, {wanted}).then(r => r.violations.map(v => [v.id, v.help, v.nodes.length,"
                " v.nodes[0].target.join(' '), v.nodes[0].html.slice(0, 120), v.nodes[0].failureSummary]))")
            for rule, words, count, target, source_of, summary in violations:
                yield (
                    f"{page.path}（{'深色' if scheme == 'dark' else '浅色'}）：axe {rule}（{words}），{count} 处，"
                    f"如 {target} {source_of}：{' '.join(summary.split())[:200]}")
        browser.scheme(SCHEMES[0])


# ---------------------------------------------------------------- keyboard

SCROLLED = """[...document.querySelectorAll('body *')].filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX)
  && e.scrollWidth > e.clientWidth + 1 && e.checkVisibility())"""


class Walk(Reading):
    """A page walked through with Tab, where a term's definition leaves again."""

    def __init__(self, browser, page, width):
        super().__init__(browser, page.path)
        self.shown = None
        self.where = f"窗口宽 {width}，"

    def look(self, stop, window):
        if self.shown is not None and self.shown != stop["index"]:
            if self.browser.evaluate(
                f"(() => {{ const t = {STOPS}[{self.shown}].closest('.use')?.querySelector('.tip');"
                "return t && t.checkVisibility({visibilityProperty: true}); })()"):
                self.fault(f"焦点离开以后，第 {self.shown + 1} 处名词的释义还在")
            self.shown = None
        super().look(stop, window)
        if stop["tip"] is not None:
            self.shown = stop["index"]


def keyboard(browser, site):
    """With the keyboard alone everything is reached in order, is seen, works, and is left again."""
    for page in site.one_of_each_kind():
        # On a phone there is no key to press; but the window is also that of a screen at 400 %, see reader.py.
        for width in (1440, 360) if page.kind in ("index.html", "glossary.html") else (1440,):
            size(browser, width)
            go(browser, page)
            walk = Walk(browser, page, width)
            walk.walk((width, browser.evaluate("innerHeight")))
            yield from walk.faults
        if page.path != "search.html":
            yield from skip_link(browser, page)
        yield from scrolled_boxes(browser, page)
    if (page := site.pages.get("search.html")) and page in site.pages_to_see() and (words := words_to_find(site)):
        yield from search_by_keys(browser, site, page, words)


def skip_link(browser, page):
    """The first Tab reaches the link to the text, and behind it Tab goes on in the text."""
    size(browser, 1440)
    go(browser, page)
    browser.press("Tab")
    first = browser.evaluate(FOCUS)
    if first is None or not (first["href"] or "").startswith("#"):
        yield f"{page.path}：第一次 Tab 没有到“跳到正文”"
        return
    browser.press("Enter")
    if not browser.evaluate("!!document.querySelector('main:target, main :target')"):
        yield f"{page.path}：“{name(first)}”没有跳到正文"
        return
    browser.press("Tab")
    if not browser.evaluate("(a => a === document.body || !!a.closest('main') || !!(document.querySelector('main')"
                            ".compareDocumentPosition(a) & 4))(document.activeElement)"):
        yield f"{page.path}：跳到正文以后，Tab 又回到了前面"


def scrolled_boxes(browser, page):
    """What scrolls sideways in a narrow window takes the focus, scrolls with the arrows, and lets go."""
    size(browser, 320)
    go(browser, page)
    count = browser.evaluate(SCROLLED + ".length")
    for index in range(min(count, 2)):
        box = f"{SCROLLED}[{index}]"
        words = browser.evaluate(f"{box}.textContent.trim().slice(0, 12)")
        here = f"{page.path}：窗口宽 320，“{words}”"
        if not browser.evaluate(f"(b => (b.focus(), document.activeElement === b))({box})"):
            yield here + "要左右滚动，却拿不到焦点"
            continue
        for _ in range(3):
            browser.press("ArrowRight")
        if not settled(browser, f"{box}.scrollLeft > 0", 2):
            yield here + "按方向键不滚动"
        browser.press("Tab")
        if browser.evaluate(f"document.activeElement === {box}"):
            yield here + "按 Tab 离不开"


def search_by_keys(browser, site, page, words):
    """Words typed, results reached with Tab, the first one opened with Enter."""
    size(browser, 1440)
    go(browser, page)
    here = f"{page.path}：只用键盘，"
    for _ in range(30):
        if browser.evaluate(f"document.activeElement === {BOX}"):
            break
        browser.press("Tab")
    else:
        yield here + "按 Tab 到不了查找框"
        return
    browser.evaluate("window.gongwenFirst = new Set(document.querySelectorAll('a[href]')); true")
    browser.type(words)
    if not settled(browser, RESULTS + ".length", 2):
        browser.press("Enter")
        if not settled(browser, RESULTS + ".length"):
            yield here + f"查“{words}”没有结果"
            return
    for _ in range(30):
        browser.press("Tab")
        if browser.evaluate(f"{RESULTS}.includes(document.activeElement)"):
            break
    else:
        yield here + "按 Tab 到不了结果"
        return
    stop = browser.evaluate(FOCUS)
    if not stop["isMarked"]:
        yield here + f"焦点所在的结果“{name(stop)}”没有框出"
    browser.press("Enter")
    if not settled(browser, "!location.pathname.endsWith('search.html') && document.readyState === 'complete'"):
        yield here + "在结果上按回车，没有打开"
        return
    path = Path(unquote(urlsplit(browser.evaluate("location.href")).path))
    if not path.exists():
        yield here + f"结果打开的是没有的 {path}"


# ---------------------------------------------------------------- layout

CONTENTS_SEEN = """(() => {
  const contents = document.querySelector('nav.contents, .contents');
  if (!contents || !contents.checkVisibility()) return null;
  const room = document.scrollingElement.scrollHeight - innerHeight;
  if (room < innerHeight * 2) return null;
  scrollTo({top: room / 2, behavior: 'instant'});
  const seen = [...contents.querySelectorAll('a')].filter(a => {
    const r = a.getBoundingClientRect();
    return r.height > 0 && r.bottom > 0 && r.top < innerHeight;
  }).length;
  const box = contents.getBoundingClientRect();
  const text = document.querySelector('main').getBoundingClientRect();
  return {seen, covers: Math.min(box.right, text.right) - Math.max(box.left, text.left) > 1 && box.bottom > 0};
})()"""


def reflow(browser, site):
    """No window makes the page scroll sideways; in a wide one the contents stay in view."""
    for page in site.one_of_each_kind():
        for width in WIDTHS:
            size(browser, width)
            go(browser, page)
            if page.path == "search.html" and width < 400 and (words := words_to_find(site)):
                search(browser, site, page, words)
            for words in browser.evaluate(OUTSIDE)[:10]:
                yield f"{page.path}：窗口宽 {width}，{words}"
            if width == WIDTHS[0] and page.is_document:
                contents = browser.evaluate(CONTENTS_SEEN)
                if contents and not contents["seen"]:
                    yield f"{page.path}：窗口宽 {width}，翻到中间，目录看不见了"
                elif contents and contents["covers"]:
                    yield f"{page.path}：窗口宽 {width}，翻到中间，目录盖住了正文"


# Words that only the style sheet writes, and boxes that it puts in another order than the text's.
STYLED = r"""(() => {
  const faults = [];
  for (const element of document.body.querySelectorAll('*')) {
    const own = getComputedStyle(element);
    if (own.order !== '0') faults.push('样式改了“' + element.textContent.trim().slice(0, 12) + '”的次序');
    if (/reverse/.test(own.flexDirection) || /reverse/.test(own.flexWrap))
      faults.push('样式倒排了“' + element.textContent.trim().slice(0, 12) + '”');
    if (element.tabIndex > 0) faults.push('“' + element.textContent.trim().slice(0, 12) + '”的 tabindex 大于 0');
    for (const where of ['::before', '::after']) {
      const content = getComputedStyle(element, where).content;
      if (/^"/.test(content) && /[\p{L}\p{N}]/u.test(content))
        faults.push('只有样式才写出的字 ' + content + '（' + element.className + where + '）');
    }
  }
  return [...new Set(faults)];
})()"""
# Without style sheets: the words in order, and what does not begin a line of its own.
BARE = """(() => {
  for (const e of document.querySelectorAll('link[rel~=stylesheet], style')) e.remove();
  const lines = document.body.innerText.split('\\n').map(l => l.replace(/\\s+/g, ''));
  const shown = lines.join('');
  const squeeze = t => t.replace(/\\s+/g, '');
  const faults = [];
  const skipped = e => e.closest('[hidden], script, noscript, template, datalist, svg');
  let whole = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!skipped(walker.currentNode.parentElement)) whole += walker.currentNode.data;
  if (squeeze(whole) !== shown) {
    const wanted = squeeze(whole);
    let i = 0; while (i < wanted.length && wanted[i] === shown[i]) i++;
    faults.push('文字的次序不同：应是“' + wanted.slice(i, i + 16) + '”，读到“' + shown.slice(i, i + 16) + '”');
  }
  const tops = new Map();
  for (const e of document.body.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, tr')) {
    const words = squeeze(e.textContent).slice(0, 8);
    if (!words || skipped(e)) continue;
    if (!/block|list-item|table/.test(getComputedStyle(e).display) || getComputedStyle(e).display.startsWith('inline'))
      faults.push('“' + words + '”不另起一行');
  }
  return faults.slice(0, 10);
})()"""


def plain_order(browser, site):
    """The page reads in the same order and lines without its style sheet, and no word stands in the style sheet."""
    size(browser, 1440)
    for page in site.one_of_each_kind():
        go(browser, page)
        for fault in browser.evaluate(STYLED) + browser.evaluate(BARE):
            yield f"{page.path}：{fault}"


def without_scripts(browser, site):
    """Without scripts each page shows what it shows with them; the search says how else to go on."""
    browser.scripts(True)
    size(browser, 1440)
    shown = {}
    pages = [page for page in some(site) if any(node.tag == "script" for node in page.nodes)]
    pages += [page for page in site.one_of_each_kind() if page not in pages]
    words = "document.querySelector('main').innerText.replace(/\\s+/g, '')"
    for page in pages:
        go(browser, page)
        shown[page.path] = browser.evaluate(words)
    browser.scripts(False)
    try:
        for page in pages:
            go(browser, page)
            here = f"{page.path}：没有脚本时，"
            seen = browser.evaluate(words)
            if not any(node.tag == "script" for node in page.nodes):
                if seen != shown[page.path]:
                    yield here + "文字不同"
                continue
            if len(seen) < 8:
                yield here + "没有内容"
            dead = browser.evaluate(
                "[...document.querySelectorAll('input, button, select')].filter(e => e.checkVisibility() && !e.disabled).length")
            notice = browser.evaluate("[...document.querySelectorAll('noscript')].some(e => e.innerText.trim().length > 4)")
            if dead and not notice:
                yield here + "查找框不起作用，也没有说明"
            if not browser.evaluate("[...document.querySelectorAll('a[href]')].some(a => a.checkVisibility()"
                                    " && !a.getAttribute('href').startsWith('#'))"):
                yield here + "没有别的路可走（一个链接也没有）"
    finally:
        browser.scripts(True)


# ---------------------------------------------------------------- hostile words

# Attributes and elements that only words of a document could have made.
MADE = r"""(() => {
  const faults = [];
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) faults.push('元素 ' + element.tagName + ' 有属性 ' + attribute.name);
      if (/[<>"'&{}=\u0300-\u036f]/.test(attribute.name)) faults.push('属性名“' + attribute.name + '”出自文字');
      if (/^\s*(javascript|vbscript|data:text)/i.test(attribute.value) && /href|src|action/.test(attribute.name))
        faults.push('地址“' + attribute.value.slice(0, 40) + '”会运行');
    }
    if (/^(IFRAME|OBJECT|EMBED|BASE|FORM|VIDEO|AUDIO|MATH|MARQUEE|TEXTAREA|XMP|PLAINTEXT|C|B-HOSTILE)$/.test(element.tagName)
        && !(element.tagName === 'FORM' && location.pathname.endsWith('search.html')))
      faults.push('元素 ' + element.tagName + ' 出自文字');
    if (element.tagName === 'IMG') faults.push('元素 IMG 出自文字');
    if (element.tagName === 'SCRIPT' && (!element.src || !element.src.startsWith('file:')))
      faults.push('元素 SCRIPT 出自文字');
  }
  if (window.gongwenRan) faults.push('文字里的脚本运行了：' + window.gongwenRan);
  return [...new Set(faults)];
})()"""
# Set before any script of the page: whatever the words try to run is noticed.
TRAP = """for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
  window[name] = (...words) => { window.gongwenRan = name + '(' + words.join() + ')'; };"""


def hostile(browser, site, literal):
    """Words of a document stay words: nothing of them runs, loads or becomes an element; they are shown as they are."""
    browser.watch()
    trap = browser.send("Page.addScriptToEvaluateOnNewDocument", source=TRAP)["identifier"]
    shown = set()
    try:
        for page in site.pages.values():
            browser.events.clear()
            go(browser, page)
            browser.evaluate("document.querySelectorAll('*').forEach(e => { e.dispatchEvent(new Event('mouseover'));"
                             " e.dispatchEvent(new Event('error')); e.dispatchEvent(new Event('focus')); }); true")
            text = browser.evaluate("document.documentElement.textContent")
            shown |= {words for words in literal if words in text}
            for fault in browser.evaluate(MADE) + list(dict.fromkeys(event_faults(browser, site))):
                yield f"{page.path}：{fault}"
            if page.path == "search.html":
                for words in ("<script>", "alert", "onerror=", '"><', "{{", "&lt;"):
                    search(browser, site, page, words)
                    for fault in browser.evaluate(MADE):
                        yield f"{page.path}：查“{words}”以后，{fault}"
    finally:
        browser.send("Page.removeScriptToEvaluateOnNewDocument", identifier=trap)
        browser.is_watched = False
    for words in literal:
        if words not in shown:
            yield f"没有一页原样印出“{words}”"


# ---------------------------------------------------------------- pictures

def pictures(browser, site, folder):
    """A page of each kind at three widths, light and dark, and the printed sheets of a document, to be looked at."""
    import subprocess

    folder.mkdir(parents=True, exist_ok=True)
    printed = set()
    for page in site.one_of_each_kind():
        stem = page.path.removesuffix(".html").replace("/", "-")
        for scheme in SCHEMES:
            browser.scheme(scheme)
            for width in (1440, 768, 360):
                size(browser, width)
                if page.path == "search.html" and (words := words_to_find(site)):
                    search(browser, site, page, words)
                else:
                    go(browser, page)
                browser.picture(folder / f"{stem}-{width}-{scheme}.png", is_whole=True)
        browser.scheme(SCHEMES[0])
        kind = "document" if page.is_document else page.kind
        if kind not in printed:
            printed.add(kind)
            browser.send("Emulation.setEmulatedMedia", media="")
            pdf = folder / f"{stem}.pdf"
            browser.print_to(pdf)
            subprocess.run(["pdftoppm", "-r", "75", "-png", pdf, folder / f"{stem}-print"], check=True)
