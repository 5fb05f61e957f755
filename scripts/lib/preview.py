"""Uses gongwen preview from outside: with a browser as an author does, with bare sockets as an attacker might.

Usage: preview.py TOOL [--pictures FOLDER]

A workspace is made in a temporary folder. A page is looked at while its plan is changed, broken and mended; what the server
answers to requests that are wrong, endless, half or many is held against what it may say. At the end it must still run, have
taken no more memory, and end with status 0 on SIGINT. Prints a line for each fault, in Chinese; the exit status is 1 where
there is one.
"""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from urllib.parse import quote

from browser import Browser
from site_browser import axe_source

# The first compilation on a busy machine takes long.
PATIENCE = 90

SETTINGS = """机关: 青禾县人民政府办公室
地区: [山东省, 云州市, 青禾县]
"""

PLAN = """import Gongwen

@main struct 预览示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 正文: 块 {
        章("深化改革") {
            "推进青禾经济开发区改革，办好民生实事\\(待填("实事件数", .件))。"
        }
CHAPTERS        章("改善民生") {
            "增加城乡居民收入，新建幼儿园两所。"
        }
    }
}
"""
CHAPTER = """        章("第NUMBER项工作") {
            "把第NUMBER项工作抓实抓好，定期调度，按季通报，年底考核，结果报县政府。"
        }
"""
WHOLE = PLAN.replace("CHAPTERS", "".join(CHAPTER.replace("NUMBER", str(number)) for number in range(1, 41)))

# A name that means something to addresses, to markup and to a shell.
HOSTILE = "乙 <b>&'#?%2e.swift"


class Preview:
    """A running preview; what it says at the terminal is kept."""

    def __init__(self, tool, folder, *arguments):
        self.process = subprocess.Popen(
            [tool, "preview", *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        self.said = ""
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        found = self.wait_for(r"http://(127\.0\.0\.1):(\d+)/")
        self.port = int(found.group(2))
        self.address = f"http://127.0.0.1:{self.port}"

    def _read(self):
        for line in self.process.stderr:
            self.said += line.decode("utf-8")

    def wait_for(self, pattern):
        """The first match in what was said, as soon as there is one."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            found = re.search(pattern, self.said)
            if found:
                return found
            time.sleep(0.02)
        raise RuntimeError(f"预览没有说出 {pattern}，说的是：{self.said}")

    def end(self):
        """Ends it as Ctrl-C does; its exit status."""
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None

    def memory(self):
        """Its resident memory in MiB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) / 1024

    def children(self):
        """The processes that it has started and that run."""
        found = []
        for name in os.listdir("/proc"):
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                    state, parent = file.read().rpartition(")")[2].split()[:2]
            except (OSError, ValueError):
                continue
            if int(parent) == self.process.pid and state != "Z":
                found.append(int(name))
        return found

    def files(self):
        """How many files it has open."""
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


class Judge:
    def __init__(self, tool, pictures):
        self.tool = tool
        self.pictures = pictures
        self.faults = 0
        self.folder = tempfile.mkdtemp(prefix="gongwen-preview-")
        self.plan = os.path.join(self.folder, "plans", "甲.swift")
        self.write("gongwen.yaml", SETTINGS)
        self.write("plans/甲.swift", WHOLE)
        self.write("plans/" + HOSTILE, PLAN.replace("CHAPTERS", "").replace("工作打算", "工作要点"))
        os.makedirs(os.path.join(self.folder, "output"))
        self.write("output/secret.txt", "不该给人看")
        os.symlink("/etc/passwd", os.path.join(self.folder, "plans", "passwd"))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        # As editors do: a new file takes the old one's place.
        with open(path + "~", "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(path + "~", path)

    def fault(self, words):
        self.faults += 1
        print("预览：" + words)

    def expect(self, holds, words):
        if not holds:
            self.fault(words)

    # The command line

    def refuses(self):
        """What cannot be previewed is refused before anything is opened."""
        busy = socket.socket()
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = str(busy.getsockname()[1])
        for arguments, status, words in [
            (["plans/没有.swift"], 66, "没有“plans/没有.swift”这个文件"),
            (["plans"], 65, "是目录"),
            (["gongwen.yaml"], 65, "认不出"),
            (["-"], 64, "标准输入"),
            (["--port", "70000"], 64, "0 到 65535"),
            (["--port", "甲"], 64, "--port"),
            (["plans/甲.swift", "--port", port], 73, "--port"),
        ]:
            done = subprocess.run(
                [self.tool, "preview", *arguments], cwd=self.folder, capture_output=True, text=True, timeout=PATIENCE)
            self.expect(done.returncode == status, f"{arguments} 的退出状态是 {done.returncode}，应为 {status}")
            self.expect(words in done.stderr, f"{arguments} 没有说“{words}”，说的是：{done.stderr.strip()}")
        busy.close()

    # What an author sees

    def wait(self, browser, expression, words):
        """Waits until an expression holds in the page; a fault where it never does."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if browser.evaluate(expression):
                    return True
            except RuntimeError:
                pass  # the page is just being loaded
            time.sleep(0.05)
        self.fault(words + "；页面上是：" + str(browser.evaluate("document.body.innerText"))[:300])
        return False

    def go(self, browser, address, words):
        browser.send("Page.navigate", url=address)
        self.wait(browser, f"location.href.startsWith({address!r}) && document.readyState === 'complete'", words)

    def picture(self, browser, name):
        if self.pictures:
            browser.picture(os.path.join(self.pictures, name + ".png"))

    def follows(self, browser, preview):
        """A page follows its plan: changed, broken, mended, gone and back."""
        main = "document.querySelector('main').innerText"
        bar = "document.querySelector('.preview-bar').innerText"
        self.go(browser, preview.address + "/", "打不开首页")
        self.wait(browser, f"{main}.includes('增加城乡居民收入')", "首页没有转到公文")
        self.expect(browser.evaluate("document.title") == "青禾县2027年工作打算", "标签页的标题不是公文标题")
        self.expect(browser.evaluate("document.querySelector('.hole') !== null"), "待填处没有标出")
        self.expect("没有发现问题" in browser.evaluate(bar) or "处" in browser.evaluate(bar), "没有说检查的结果")
        self.picture(browser, "good")

        # The reader is in the middle of the page and stays there.
        browser.evaluate("window.kept = true; document.querySelectorAll('main h2')[20].scrollIntoView(); true")
        place = "document.querySelectorAll('main h2')[20].getBoundingClientRect().top"
        before = browser.evaluate(place)
        self.write("plans/甲.swift", WHOLE.replace("推进青禾", "加快推进青禾" + "、稳妥推进云水" * 60))
        self.wait(browser, f"{main}.includes('加快推进青禾')", "改了计划，页面没有跟着变")
        self.expect(browser.evaluate("window.kept === true"), "更新时整页重新打开了")
        self.expect(abs(browser.evaluate(place) - before) <= 2, "更新以后读到的地方移动了")
        self.wait(browser, f"{bar}.includes('已更新')", "没有说已更新")

        line = WHOLE.splitlines().index("        章(\"改善民生\") {") + 1
        broken = WHOLE.replace('章("改善民生") {', '章("改善民生" {')
        self.write("plans/甲.swift", broken)
        self.wait(browser, f"{bar}.includes('错误')", "计划编不成，页面上没有错误")
        self.expect("加快推进青禾" in browser.evaluate(main), "计划编不成时，上一次编成的样子没有留下")
        self.expect("上一次编成" in browser.evaluate(bar), "没有说下面是上一次编成的样子")
        self.expect(browser.evaluate(
            "document.querySelector('.preview-bar').getBoundingClientRect().top >= 0"), "错误不在看得见的地方")
        self.contrasts(browser)
        self.axe(browser)
        self.picture(browser, "broken")
        link = "document.querySelector('.preview-findings li.error a.preview-place')"
        self.expect(browser.evaluate(f"/plans\\/甲\\.swift:{line}(:\\d+)?$/.test({link}?.textContent)"), "错误没有写明是哪一行")
        self.keyboard(browser, link)
        self.wait(
            browser, f"document.querySelector(':target')?.id === 'L{line}' && document.readyState === 'complete'",
            "错误的链接没有到源文件的那一行")
        self.expect(
            "改善民生" in str(browser.evaluate("document.querySelector(':target')?.innerText")), "链接到的不是出错的那一行")
        self.expect(browser.evaluate(
            "(box => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector(':target').getBoundingClientRect())"),
            "出错的那一行不在窗口里")
        self.contrasts(browser)
        self.axe(browser)
        self.picture(browser, "source")

        browser.evaluate("history.back()")
        self.wait(browser, f"{bar}.includes('错误')", "不能从源文件回到公文")
        self.write("plans/甲.swift", WHOLE.replace("新建幼儿园", "改扩建幼儿园"))
        self.wait(browser, f"{main}.includes('改扩建幼儿园')", "计划改好了，页面没有跟着变")
        self.expect(browser.evaluate(f"!{bar}.includes('错误')"), "计划改好了，错误还在")

        self.write("gongwen.yaml", SETTINGS + "没有这一项: [\n")
        self.wait(browser, f"{bar}.includes('错误') && {bar}.includes('gongwen.yaml')", "gongwen.yaml 写错了，页面上没有错误")
        self.write("gongwen.yaml", SETTINGS)
        self.wait(browser, f"!{bar}.includes('错误')", "gongwen.yaml 改好了，错误还在")
        os.rename(self.plan, self.plan + ".away")
        self.wait(browser, f"{bar}.includes('文件不在了') && {main}.includes('改扩建幼儿园')", "文件不在了，页面没有说")
        os.rename(self.plan + ".away", self.plan)
        self.wait(browser, f"!{bar}.includes('文件不在了')", "文件回来了，页面没有跟着变")

    def keyboard(self, browser, link):
        """Reaches a link with the Tab key alone and follows it."""
        browser.evaluate("document.activeElement.blur(); document.body.focus(); true")
        for _ in range(40):
            browser.press("Tab")
            if browser.evaluate(f"document.activeElement === {link}"):
                browser.press("Enter")
                return
        self.fault("用 Tab 键到不了错误的链接")
        browser.evaluate(f"{link}?.click(); true")

    def axe(self, browser):
        """axe-core finds nothing on the page, light and dark."""
        source = axe_source()
        if source is None:
            self.fault("没有 axe-core：请安装 scripts/lib/requirements-bare.txt 所列的软件包")
            return
        browser.evaluate(source + "\n;true")
        for scheme in ("light", "dark"):
            browser.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            for rule, words, element in browser.evaluate(
                "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
                    "v => [v.id, v.help, v.nodes[0].html.slice(0, 120)]))"):
                self.fault(f"{browser.evaluate('location.pathname')}（{scheme}）：axe {rule}（{words}），如 {element}")
        browser.send("Emulation.setEmulatedMedia", features=[])

    def contrasts(self, browser):
        """What the preview itself says is told from its ground, in light and dark: 4.5 to 1 at least."""
        for scheme in ("light", "dark"):
            browser.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            worst = browser.evaluate("""(() => {
              const numbers = color => color.match(/[\\d.]+/g).map(Number);
              const light = color => numbers(color).slice(0, 3)
                .map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = element => {
                for (let e = element; e; e = e.parentElement) {
                  const color = getComputedStyle(e).backgroundColor;
                  if ((numbers(color)[3] ?? 1) > 0) return color;
                }
                return 'rgb(255, 255, 255)';
              };
              let worst = {ratio: 99, text: ''};
              for (const e of document.querySelectorAll('.preview-bar *, .preview-source *, .preview-list *')) {
                if (!e.checkVisibility() || !e.textContent.trim()) continue;
                const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                if (ratio < worst.ratio) worst = {ratio, text: e.textContent.slice(0, 20)};
              }
              return worst;
            })()""")
            self.expect(worst["ratio"] >= 4.5, f"{scheme} 时“{worst['text']}”与底色的对比只有 {worst['ratio']:.2f}")
        browser.send("Emulation.setEmulatedMedia", features=[])

    def lists(self, browser, preview):
        """Without a plan all are listed, one with a hostile name among them, and one that comes later."""
        self.go(browser, preview.address + "/", "打不开首页")
        main = "document.querySelector('main').innerText"
        self.wait(browser, f"{main}.includes('工作打算') && {main}.includes('工作要点')", "首页没有列出全部计划")
        self.write("plans/丙.swift", WHOLE.replace("工作打算", "工作思路"))
        self.wait(browser, f"{main}.includes('工作思路')", "新的计划没有列出来")
        self.contrasts(browser)
        self.axe(browser)
        self.picture(browser, "list")
        browser.evaluate("[...document.querySelectorAll('main a')].find(a => a.textContent.includes('工作要点')).click()")
        self.wait(
            browser, f"location.pathname.startsWith('/documents/') && {main}.includes('增加城乡居民收入')",
            "文件名特殊的计划打不开")
        self.expect(browser.evaluate("document.querySelector('.preview-bar b') === null"), "文件名成了标记")
        os.remove(os.path.join(self.folder, "plans", "丙.swift"))

    def stops(self, browser, preview):
        """The page says when the preview has ended, and goes on when it runs again."""
        bar = "document.querySelector('.preview-bar').innerText"
        # In the middle of a plan that never ends: others are served, and it ends with the preview.
        self.write("plans/甲.swift", WHOLE.replace("    var 正文", "    init() { while true {} }\n\n    var 正文"))
        deadline = time.monotonic() + PATIENCE
        while not preview.children() and time.monotonic() < deadline:
            time.sleep(0.02)
        children = preview.children()
        self.expect(children, "计划改了，没有编译")
        page = f"GET /documents/{quote('甲')} HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\n\r\n"
        self.expect(self.ask(preview.port, page.encode()) == 200, "正在编译的时候打不开页面")
        status = preview.end()
        time.sleep(0.5)
        left = [child for child in children if os.path.exists(f"/proc/{child}/exe")]
        self.expect(not left, f"预览结束了，它编译时启动的程序还在：{left}")
        self.expect(status == 0, f"Ctrl-C 以后的退出状态是 {status}，应为 0")
        preview.reader.join(10)
        self.expect("预览已停止" in preview.said, "Ctrl-C 以后没有说预览已停止")
        self.wait(browser, f"{bar}.includes('预览已停止')", "预览停止了，页面没有说")
        self.picture(browser, "stopped")
        self.write("plans/甲.swift", WHOLE.replace("新建幼儿园", "迁建幼儿园"))
        again = Preview(self.tool, self.folder, "plans/甲.swift", "--port", str(preview.port))
        try:
            self.wait(
                browser, f"document.body.innerText.includes('迁建幼儿园') && !{bar}.includes('预览已停止')",
                "预览重新开始了，页面没有接上")
        finally:
            self.expect(again.end() == 0, "重新开始的预览没有正常结束")

    # What an attacker tries

    def ask(self, port, request, patience=15):
        """The status that some bytes are answered with; 0 where the server hangs up without a word, None where it hangs."""
        with socket.create_connection(("127.0.0.1", port), timeout=patience) as connection:
            answer = b""
            try:
                connection.sendall(request)
                while True:
                    piece = connection.recv(65536)
                    if not piece:
                        break
                    answer += piece
            except socket.timeout:
                return None
            except OSError:
                pass  # hung up while more was being said
        found = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
        return int(found.group(1)) if found else 0

    def withstands(self, preview):
        port = preview.port
        host = f"Host: 127.0.0.1:{port}\r\n".encode()
        page = "/documents/" + quote("甲")

        def get(path, more=host, method="GET", version="HTTP/1.1"):
            return f"{method} {path} {version}\r\n".encode() + more + b"\r\n"

        self.expect(self.ask(port, get(page)) == 200, "公文的页面取不到")
        for words, request, allowed in [
            ("没有的页", get("/documents/x"), {404}),
            ("磁盘上的文件", get("/output/secret.txt"), {404}),
            ("计划文件", get("/plans/" + quote("甲.swift")), {404}),
            ("指向外面的链接", get("/plans/passwd"), {404}),
            ("..", get("/../etc/passwd"), {400}),
            ("....", get("/documents/../../etc/passwd"), {400}),
            ("%2e%2e", get("/%2e%2e/%2E%2E/etc/passwd"), {400}),
            ("..%2f", get("/..%2fetc%2fpasswd"), {400}),
            ("%5c..", get("/%5c..%5cetc"), {400}),
            ("%252e", get("/%252e%252e/etc/passwd"), {404}),
            ("NUL", get(page + "%00"), {400}),
            ("绝对路径", get("//etc/passwd"), {404}),
            ("整个网址", get("http://127.0.0.1/"), {400}),
            ("不是 UTF-8 的路径", get("/%ff%fe"), {400}),
            ("POST", get("/", host + b"Content-Length: 3\r\n", "POST") + b"abc", {405}),
            ("PUT", get("/x", method="PUT"), {405}),
            ("OPTIONS", get("/", method="OPTIONS"), {405}),
            ("TRACE", get("/", method="TRACE"), {405}),
            ("别处的 Host", get(page, b"Host: evil.example\r\n"), {421}),
            ("别处的 Host 带端口", get(page, f"Host: evil.example:{port}\r\n".encode()), {421}),
            ("像本机的 Host", get(page, f"Host: 127.0.0.1.evil.example:{port}\r\n".encode()), {421}),
            ("别的端口", get(page, b"Host: 127.0.0.1:1\r\n"), {421}),
            ("没有 Host", get(page, b""), {400}),
            ("两个 Host", get(page, host + b"Host: evil.example\r\n"), {400}),
            ("很长的请求行", get("/" + "a" * 1_000_000), {414}),
            ("很长的头", get("/", host + b"X: " + b"a" * 1_000_000 + b"\r\n"), {431}),
            ("很多的头", get("/", host + b"X: a\r\n" * 50_000), {431}),
            ("没有结束的头", b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 100_000, {431}),
            ("乱七八糟的字节", bytes(range(256)) * 1000, {400}),
            ("另一种乱七八糟", b"GET " + bytes(range(256)) * 40, {400, 408}),
            ("TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500), {400}),
            ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}),
            ("HTTP/0.9", b"GET /\r\n\r\n", {400}),
            ("只有换行", b"\n" * 1000, {400}),
            ("带正文的 GET", get("/", host + b"Content-Length: 9999999999999999999999\r\n"), {413}),
            ("分块的正文", get("/", host + b"Transfer-Encoding: chunked\r\n") + b"ffffffffffffffff\r\n", {413}),
            ("没有 page 的询问", get("/-/changes"), {400}),
            ("半个请求", b"GET / HT", {408}),
            ("什么也不说", b"", {408}),
        ]:
            status = self.ask(port, request)
            self.expect(status in allowed, f"{words}：回答是 {status}，应为 {sorted(allowed)}")
        for name in ("localhost", "[::1]"):
            self.expect(self.ask(port, get(page, f"Host: {name}:{port}\r\n".encode())) == 200, f"用 {name} 打不开")

        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
        for path in ("/", page, "/-/preview.js", "/-/preview.css", "/-/source/" + quote("甲"), "/x"):
            connection.request("HEAD", path)
            answer = connection.getresponse()
            answer.read()
            policy = answer.getheader("Content-Security-Policy") or ""
            for part in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'",
                         "form-action 'none'"):
                self.expect(part in policy, f"{path} 的 CSP 没有 {part}")
            for name, value in (("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
                                ("Cache-Control", "no-store")):
                self.expect(answer.getheader(name) == value, f"{path} 的 {name} 是 {answer.getheader(name)}")

        self.listens_here_alone(port)
        self.crowd(preview, get(page), host)

    def listens_here_alone(self, port):
        """Only 127.0.0.1 is listened on."""
        for name, own in (("tcp", "0100007F"), ("tcp6", None)):
            path = "/proc/net/" + name
            if not os.path.exists(path):
                continue
            with open(path, encoding="ascii") as file:
                for line in list(file)[1:]:
                    address, number = line.split()[1].split(":")
                    if int(number, 16) == port and line.split()[3] == "0A":
                        self.expect(address == own, f"在 {address} 上也能打开")

    def crowd(self, preview, request, host):
        """Many at once, silent ones, and those who go away in the middle: others are served, nothing is left behind."""
        port = preview.port
        question = b"GET /-/changes?page=%2F&after= HTTP/1.1\r\n" + host + b"\r\n"
        memory = []
        for _ in range(3):
            silent = [socket.create_connection(("127.0.0.1", port), timeout=15) for _ in range(400)]
            time.sleep(6)
            self.expect(self.ask(port, request) == 200, "很多人只连接不说话，过后打不开页面")
            for connection in silent:
                connection.close()
            for number in range(600):
                with socket.create_connection(("127.0.0.1", port), timeout=15) as connection:
                    connection.sendall(question if number % 2 else request)
                    if number % 3 == 0:
                        # Hangs up with a reset, as a program that is killed does.
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            self.settles(preview)
            wrong = []

            def work():
                for _ in range(100):
                    status = self.ask(port, request)
                    if status != 200:
                        wrong.append(status)

            threads = [threading.Thread(target=work) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.expect(not wrong, f"同时来 8 个人，有 {len(wrong)} 次没有得到页面：{wrong[:5]}")
            memory.append(preview.memory())
        self.expect(memory[-1] - memory[0] < 16, f"内存一轮比一轮多：{[round(one) for one in memory]} MiB")
        self.settles(preview)
        self.expect(preview.process.poll() is None, "预览自己停了")

    def settles(self, preview):
        """Whoever has gone is let go."""
        deadline = time.monotonic() + PATIENCE
        while preview.files() > 40 and time.monotonic() < deadline:
            time.sleep(0.05)
        self.expect(preview.files() <= 40, f"人都走了，还开着 {preview.files()} 个文件")

    def run(self):
        self.refuses()
        one = Preview(self.tool, self.folder, "plans/甲.swift", "--port", "0")
        try:
            with Browser() as browser:
                browser.send("Runtime.enable")
                browser.size(1280, 800)
                self.follows(browser, one)
                self.withstands(one)
                self.wait(
                    browser, "document.querySelector('.preview-bar').innerText.length > 0", "页面不在了")
                self.stops(browser, one)
                everything = Preview(self.tool, self.folder, "--port", "0")
                try:
                    self.lists(browser, everything)
                finally:
                    self.expect(everything.end() == 0, "预览全部计划时没有正常结束")
        finally:
            if one.process.poll() is None:
                one.process.kill()
            shutil.rmtree(self.folder, ignore_errors=True)
        return 1 if self.faults else 0


def main(arguments):
    pictures = None
    if "--pictures" in arguments:
        index = arguments.index("--pictures")
        pictures = arguments[index + 1]
        os.makedirs(pictures, exist_ok=True)
        del arguments[index:index + 2]
    if len(arguments) != 1:
        print(__doc__)
        return 64
    return Judge(os.path.abspath(arguments[0]), pictures).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
