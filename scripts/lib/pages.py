"""Measures printed pages: Chromium prints each page file, and what stands on the paper is compared with GB/T 9704.

Usage: pages.py [--pictures FOLDER] PAGE.html…

For each page: paper, margins, line pitch and lines a page, the page number's place, the mark and the red rule of page 1,
the last rule of the 版记. Where NAME.txt stands beside NAME.html, its grid is checked too. With --pictures, printed and
text pages are left in FOLDER as pictures, to be looked at side by side.

Prints a line for each fault, in Chinese; the exit status is 1 where there is one. Needs chromium and poppler-utils.
"""

import html
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

MM = 72 / 25.4
DOTS = 100 / 25.4  # a raster of 100 dots an inch
TOP, LEFT, RIGHT, BOTTOM = 37, 28, 184, 262
PITCH = 225 / 22
ONE = 14 / MM  # 一字 of 4号
MOST = 22

WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def printed(page, folder):
    """The page printed to a PDF in the folder."""
    pdf = folder / (page.stem + ".pdf")
    run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}", page.resolve().as_uri(),
    )
    return pdf


def sheets(pdf):
    """Each sheet's size and its words as (left, middle, right, text), in millimetres."""
    text = run("pdftotext", "-bbox", pdf, "-").decode()
    for width, height, body in PAGE.findall(text):
        words = [
            (float(x0) / MM, (float(y0) + float(y1)) / 2 / MM, float(x1) / MM, html.unescape(word))
            for x0, y0, x1, y1, word in WORD.findall(body)
        ]
        yield float(width) / MM, float(height) / MM, words


class Raster:
    """A sheet as coloured dots."""

    def __init__(self, pdf, number):
        data = run("pdftoppm", "-r", "100", "-f", str(number), "-l", str(number), pdf)
        header = data.split(b"\n", 3)
        self.width, self.height = map(int, header[1].split())
        self.dots = header[3]

    def row(self, y, is_ink):
        """The longest stretch of ink in a row of dots: its first and last millimetre."""
        best, start = (0, 0), None
        line = self.dots[y * self.width * 3 : (y + 1) * self.width * 3]
        if line.count(255) == len(line):
            return None
        for x in range(self.width + 1):
            inked = x < self.width and is_ink(*line[x * 3 : x * 3 + 3])
            if inked and start is None:
                start = x
            elif not inked and start is not None:
                best = max(best, (x - start, start))
                start = None
        return (best[1] / DOTS, (best[0] + best[1]) / DOTS) if best[0] else None

    def rows(self, is_ink):
        for y in range(self.height):
            if stretch := self.row(y, is_ink):
                yield y / DOTS, stretch


def is_red(r, g, b):
    return r > 180 and g < 170 and b < 170 and r - g > 60


def is_dark(r, g, b):
    return max(r, g, b) < 160


def is_near(value, wanted, tolerance=1.0):
    return abs(value - wanted) <= tolerance


def line_heights(words):
    """The heights of lines, from the top; what stands within 2 mm is one line."""
    heights = []
    for height in sorted(word[1] for word in words):
        if not heights or height - heights[-1] > 2:
            heights.append(height)
    return heights


def on_grid(heights):
    gaps = [below - above for above, below in zip(heights, heights[1:])]
    return all(is_near(gap / PITCH, max(1, round(gap / PITCH)), 0.03) for gap in gaps)


def number_faults(number, foot, is_letter):
    """Faults of the words below the type area: the number between its dashes, on its side."""
    text = " ".join(word[3] for word in sorted(foot))
    if is_letter and number == 1:
        return [f"信函首页不应有页码，现有“{text}”"] if text else []
    if text != f"— {number} —":
        return [f"页码应为“— {number} —”，现为“{text}”"]
    faults = []
    if not is_near(foot[0][1], BOTTOM + 7):
        faults.append(f"页码的一字线在{foot[0][1]:.1f}毫米处，应在{BOTTOM + 7}毫米处")
    if number % 2 and not is_near(max(word[2] for word in foot), RIGHT - ONE):
        faults.append("单页码没有居右空一字")
    if number % 2 == 0 and not is_near(min(word[0] for word in foot), LEFT + ONE):
        faults.append("双页码没有居左空一字")
    return faults


def first_sheet_faults(pdf, form, has_mark):
    """Faults of what is red on page 1: where the mark begins and where the rules run."""
    reds = list(Raster(pdf, 1).rows(is_red))
    if not reds:
        return ["首页没有红色的发文机关标志"] if has_mark else []
    if not has_mark:
        return []
    wanted = {"letter": 30, "order": TOP + 20}.get(form, TOP + 35)
    faults = []
    # Type has a little air above its strokes.
    if not wanted - 0.5 <= reds[0][0] <= wanted + 2.5:
        faults.append(f"发文机关标志的上边缘在{reds[0][0]:.1f}毫米处，应在{wanted}毫米处")
    rules = [(y, x) for y, x in reds if x[1] - x[0] > 120]
    if form == "letter":
        if not rules or not is_near(rules[-1][0], 277, 1.5) or not is_near(rules[0][1][0], 20):
            faults.append("信函的红色双线不在规定的位置")
        parts = sum(1 for a, b in zip(rules, rules[1:]) if 0.3 < b[0] - a[0] < 3)
        if parts != 2:
            faults.append(f"信函的红线应为上下各两条，现在分开的有{parts}处")
    elif form == "document" and has_mark:
        if not rules or not (is_near(rules[0][1][0], LEFT) and is_near(rules[0][1][1], RIGHT)):
            faults.append("红色分隔线与版心不等宽")
    return faults


def colophon_faults(pdf, count):
    """The 版记's last rule lies on the lower edge of the type area, as wide as it."""
    rules = [(y, x) for y, x in Raster(pdf, count).rows(is_dark) if x[1] - x[0] > 150]
    if not rules or not is_near(rules[-1][0], BOTTOM):
        return ["版记的末条分隔线没有与版心下边缘重合"]
    return [] if is_near(rules[-1][1][0], LEFT) and is_near(rules[-1][1][1], RIGHT) else ["版记的分隔线与版心不等宽"]


def print_faults(page, pdf):
    source = page.read_text(encoding="utf-8")
    article = re.search(r'<article class="document form-(\w+)([^"]*)"', source)
    form, classes = (article[1], article[2].split()) if article else ("glossary", [])
    faults, count, fullest = [], 0, 0
    for count, (width, height, words) in enumerate(sheets(pdf), 1):
        here = f"第{count}面："
        if not (is_near(width, 210) and is_near(height, 297)):
            faults.append(here + f"纸张{width:.0f}×{height:.0f}毫米，不是A4")
        body = [word for word in words if word[1] < BOTTOM + 2]
        above = 30 if form == "letter" and count == 1 else TOP
        for left, middle, right, text in body:
            # A blank or a full-width mark at a line's end may hang over by half its width.
            if left < LEFT - 1 or right > RIGHT + 3.5 or middle < above:
                faults.append(here + f"“{text}”超出版心")
        heights = line_heights(body)
        if on_grid(heights):
            fullest = max(fullest, len(heights))
            if len(heights) > MOST:
                faults.append(here + f"有{len(heights)}行")
            if len(heights) == MOST and not is_near((heights[-1] - heights[0]) / (MOST - 1), PITCH, 0.05):
                faults.append(here + "行距不是225/22毫米")
        faults += [here + fault for fault in number_faults(count, [w for w in words if w[1] >= BOTTOM + 2], form == "letter")]
    if count >= 6 and fullest != MOST:
        faults.append(f"{count}面中没有一面是{MOST}行，最多{fullest}行")
    faults += first_sheet_faults(pdf, form, has_mark="has-mark" in classes)
    if 'class="colophon"' in source and form != "letter":
        faults += colophon_faults(pdf, count)
    return faults


def columns(line):
    """Columns of a line: ASCII and · one, marks that combine none, all others two."""
    none = ("Mn", "Me", "Cf", "Cc")
    return sum(0 if unicodedata.category(c) in none else 1 if ord(c) < 128 or c == "·" else 2 for c in line)


def text_faults(path):
    """Faults of a text file's grid."""
    text = path.read_text(encoding="utf-8")
    faults = []
    for number, page in enumerate(text.split("\f"), 1):
        here = f"文本第{number}页："
        lines = page.split("\n")
        if len(lines) != MOST + 2 or lines[-1]:
            faults.append(here + f"有{len(lines) - 1}行，应为{MOST}行和页码行")
        faults += [here + f"超过56列：{line}" for line in lines if columns(line) > 56]
    return faults


def leave_pictures(page, pdf, folder):
    """Printed sheets and, where there is one, the text page's sheets as pictures."""
    run("pdftoppm", "-r", "75", "-png", pdf, folder / (page.stem + "-print"))
    text = page.with_suffix(".txt")
    if not text.exists():
        return
    with tempfile.TemporaryDirectory() as work:
        grid = Path(work) / (page.stem + "-text.html")
        style = 'pre{font:16px/29px "Noto Sans Mono CJK SC";width:28em;border:1px solid #ccc;break-after:page}'
        sheets_of_text = "".join(f"<pre>{html.escape(sheet)}</pre>" for sheet in text.read_text("utf-8").split("\f"))
        grid.write_text(f"<meta charset=utf-8><style>@page{{size:A4}}{style}</style>{sheets_of_text}", "utf-8")
        run("pdftoppm", "-r", "75", "-png", printed(grid, Path(work)), folder / grid.stem)


def main(arguments):
    pictures = None
    if arguments[:1] == ["--pictures"]:
        pictures, arguments = Path(arguments[1]), arguments[2:]
        pictures.mkdir(parents=True, exist_ok=True)
    status = 0
    with tempfile.TemporaryDirectory() as work:
        for path in map(Path, arguments):
            pdf = printed(path, Path(work))
            text = path.with_suffix(".txt")
            faults = print_faults(path, pdf) + (text_faults(text) if text.exists() else [])
            for fault in faults:
                print(f"{path}: {fault}")
                status = 1
            if pictures:
                leave_pictures(path, pdf, pictures)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
