"""Judges a published site: its files, and how a browser shows it to those who see, listen, type or have no script.

Usage: site.py [--plain FOLDER] [--internal] SITE             all judges; FOLDER holds NAME.plain.txt of the documents
       site.py --pictures FOLDER SITE                         writes pictures to look at
       site.py --absent WORDS SITE                            no word of the list stands anywhere in the site
       site.py --published EXPECTED LOG SITE                  what was to be published was, the rest was refused and named
       site.py --make-hostile WORKSPACE                       writes a workspace full of hostile words and names
       site.py --hostile SITE                                 the site of that workspace shows them as words
       site.py --self-test                                    each judge sees the fault it is made for

`--only NAME,NAME` takes some of the judges; `--internal` says that the site is not for publication and has no addresses
and tags. Prints a line for each fault, in Chinese; the exit status is 1 where there is one. Needs chromium.
"""

import argparse
import sys
import time
from pathlib import Path

import site_browser
import site_files
import site_hostile
import site_secrets
from browser import Browser
from site_pages import Site

# What is asked of a site's files and of its pages in a browser, in this order.
FILES = ("links", "indexes", "outside", "heads", "law")
SEEN = ("quiet", "without_scripts", "plain_order", "reflow", "axe", "keyboard")
# An internal site has neither addresses nor tags.
PUBLIC = ("indexes", "heads", "law")


def file_faults(site, names, plain):
    for name in names:
        judge = getattr(site_files, name)
        yield from judge(site, plain) if name == "law" else judge(site)


def seen_faults(browser, site, names, is_timed):
    for name in names:
        start = time.monotonic()
        yield from getattr(site_browser, name)(browser, site)
        if is_timed:
            print(f"{name}：{time.monotonic() - start:.1f} 秒", file=sys.stderr)


def judge(options):
    site = Site(options.site)
    wanted = set(options.only.split(",")) if options.only else set(FILES + SEEN)
    if options.internal:
        wanted -= set(PUBLIC) - {"heads"}
    if not options.plain:
        wanted.discard("law")
    if not site.pages:
        yield f"{options.site}：没有网页"
        return
    yield from file_faults(site, [n for n in FILES if n in wanted], options.plain)
    names = [name for name in SEEN if name in wanted]
    if names:
        with Browser() as browser:
            yield from seen_faults(browser, site, names, options.times)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", nargs="?", type=Path)
    parser.add_argument("--plain", type=Path)
    parser.add_argument("--internal", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--times", action="store_true", help="印出各项用的时间")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--absent", type=Path)
    parser.add_argument("--published", type=Path, nargs=2)
    parser.add_argument("--hostile", action="store_true")
    parser.add_argument("--make-hostile", type=Path)
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args(arguments)
    if options.self_test:
        import site_selftest

        faults = site_selftest.faults()
    elif options.make_hostile:
        site_hostile.make(options.make_hostile)
        return 0
    elif options.site is None:
        parser.error("没有写站点的文件夹")
    elif options.pictures:
        with Browser() as browser:
            site_browser.pictures(browser, Site(options.site), options.pictures)
        return 0
    elif options.absent:
        faults = site_secrets.absent(options.site, list(site_secrets.words_of(options.absent)))
    elif options.published:
        faults = site_secrets.published(Site(options.site), *options.published)
    elif options.hostile:
        with Browser() as browser:
            faults = list(site_browser.hostile(browser, Site(options.site), site_hostile.LITERAL))
        faults += site_hostile.site_faults(options.site)
    else:
        faults = judge(options)
    count = 0
    for count, fault in enumerate(faults, 1):
        print(fault, flush=True)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
