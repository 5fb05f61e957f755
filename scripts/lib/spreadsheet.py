"""Opens tables (CSV) in LibreOffice and compares every cell with the file.

Usage: spreadsheet.py TABLE.csv…

LibreOffice runs without a window, which leaves out the dialog that reads the byte order mark; so it is told what that
dialog suggests: UTF-8, commas, double quotation marks, columns of the usual kind.
Prints a line for each fault, in Chinese; the exit status is 1 where there is one.
"""

import csv
import os
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def words(element):
    """What a paragraph prints; runs of blanks are an element with their number."""
    printed = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            printed += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            printed += "\t"
        else:
            printed += words(child)
        printed += child.tail or ""
    return printed


def rows(path):
    """The cells of a workbook's only sheet as LibreOffice shows them, empty ones at the end left out."""
    with zipfile.ZipFile(path) as workbook:
        root = ElementTree.fromstring(workbook.read("content.xml"))
    read = []
    for row in root.iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            shown = "\n".join(words(paragraph) for paragraph in cell.findall(TEXT + "p"))
            cells += [shown] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 64)
            if cell.get(TABLE + "formula"):
                cells[-1] = "公式：" + cell.get(TABLE + "formula")
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            read.append(cells)
    return read


def main(arguments):
    found = False
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=CSV:44,34,76,1",
                "--convert-to", "ods", "--outdir", folder, *arguments,
            ],
            check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for path in arguments:
            opened = os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + ".ods")
            if not os.path.exists(opened):
                print(f"{path}：LibreOffice 打不开")
                found = True
                continue
            with open(path, encoding="utf-8-sig", newline="") as file:
                written = [list(row) for row in csv.reader(file, strict=True)]
            for row in written:
                while row and not row[-1]:
                    row.pop()
            shown = rows(opened)
            if len(shown) != len(written):
                print(f"{path}：写出 {len(written)} 行，打开是 {len(shown)} 行")
                found = True
            for number, (there, here) in enumerate(zip(shown, written), 1):
                for one, other in zip(there + [""] * len(here), here + [""] * len(there)):
                    if one != other:
                        print(f"{path}：第 {number} 行“{other[:20]}”打开后成了“{one[:20]}”")
                        found = True
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
