"""A Chromium without a window, driven over the DevTools protocol: what a reader with a keyboard meets.

Nothing of it goes over the network: pages are local files, and the protocol is spoken on the loopback interface.
"""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import websocket

# The first start of a browser on a busy machine takes long.
START_SECONDS = 60

KEYS = {
    "Tab": 9, "Enter": 13, "Escape": 27, "End": 35, "Home": 36,
    "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
}


class Browser:
    """One page of one browser, for use with `with`."""

    def __init__(self, program="chromium"):
        self.folder = tempfile.mkdtemp(prefix="gongwen-browser-")
        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--hide-scrollbars", "--force-color-profile=srgb", "--remote-allow-origins=*",
                "--remote-debugging-port=0", f"--user-data-dir={self.folder}", "about:blank",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number = 0
        # What the page told by itself since `watch`: (method, parameters).
        self.events = []
        self.is_watched = False
        self.has_scripts = True
        try:
            self.socket = websocket.create_connection(self._endpoint(), timeout=START_SECONDS)
            target = next(t for t in self._call("Target.getTargets")["targetInfos"] if t["type"] == "page")
            self.session = self._call("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
            for domain in ("Page", "Accessibility", "DOM"):
                self.send(domain + ".enable")
        except BaseException:
            self._stop()
            raise

    def _endpoint(self):
        path = os.path.join(self.folder, "DevToolsActivePort")
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                with open(path, encoding="ascii") as file:
                    port, name = file.read().split()
                    return f"ws://127.0.0.1:{port}{name}"
            except (FileNotFoundError, ValueError):
                time.sleep(0.05)
        raise RuntimeError("chromium 没有启动起来")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self._stop()

    def _stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _call(self, method, session=None, **parameters):
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") != number:
                self._note(answer)  # an event, or the answer to something else
                continue
            if "error" in answer:
                raise RuntimeError(f"{method}：{answer['error']['message']}")
            return answer.get("result", {})

    def _note(self, message):
        """Keeps an event; a dialog is answered at once, for the page stands still until then."""
        if "method" not in message:
            return
        if self.is_watched:
            self.events.append((message["method"], message.get("params", {})))
        if message["method"] == "Page.javascriptDialogOpening":
            self.number += 1
            answer = {"id": self.number, "method": "Page.handleJavaScriptDialog", "params": {"accept": False}}
            self.socket.send(json.dumps(answer | {"sessionId": self.session}))

    def watch(self):
        """Keeps from now on what the page requests, logs and throws, in `events`."""
        self.is_watched = True
        for domain in ("Network", "Log", "Runtime"):
            self.send(domain + ".enable")
        self.events.clear()

    def send(self, method, **parameters):
        """Sends a command to the page and gives its answer."""
        return self._call(method, self.session, **parameters)

    def evaluate(self, expression):
        """The value of a JavaScript expression in the page."""
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description", "出错"))
        return answer["result"].get("value")

    def size(self, width, height):
        """Sets the window in CSS pixels; 320 wide is what a window of 1280 shows at 400 %."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def open(self, path):
        """Loads a local file and waits until it is laid out."""
        self.go(pathlib.Path(path).absolute().as_uri())

    def go(self, url):
        """Loads a local address, which may have a fragment, and waits until it is laid out."""
        error = self.send("Page.navigate", url=url).get("errorText")
        if error:
            raise RuntimeError(f"打不开 {url}：{error}")
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.evaluate("location.protocol === 'file:' && document.readyState === 'complete'"):
                break
            time.sleep(0.02)
        # A promise is not kept where scripts are off.
        if self.has_scripts:
            self.evaluate("document.fonts.ready.then(() => true)")

    def scripts(self, are_on):
        """Lets pages run scripts or not; `evaluate` works either way."""
        self.has_scripts = are_on
        self.send("Emulation.setScriptExecutionDisabled", value=not are_on)

    def scheme(self, name):
        """What the reader prefers: light or dark."""
        self.send("Emulation.setEmulatedMedia", media="", features=[{"name": "prefers-color-scheme", "value": name}])

    def type(self, words):
        """Types words where the focus is."""
        self.send("Input.insertText", text=words)

    def press(self, key, shift=False):
        """Presses and lets go of a key, as a keyboard does; what follows is laid out."""
        code = KEYS[key]
        common = {"key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        text = {"text": "\r"} if key == "Enter" else {}
        self.send("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **common, **text)
        self.send("Input.dispatchKeyEvent", type="keyUp", **common)

    def tree(self):
        """The nodes of the accessibility tree that are told to those who listen."""
        nodes = self.send("Accessibility.getFullAXTree")["nodes"]
        return [node for node in nodes if not node.get("ignored")]

    def picture(self, path, is_whole=False):
        """Writes what the window shows, or the whole page, as PNG."""
        options = {}
        if is_whole:
            box = self.send("Page.getLayoutMetrics")["cssContentSize"]
            # Beyond this no screen shows anything, and the browser takes long.
            clip = {"x": 0, "y": 0, "width": box["width"], "height": min(box["height"], 6000), "scale": 1}
            options = {"captureBeyondViewport": True, "clip": clip}
        data = self.send("Page.captureScreenshot", format="png", **options)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def print_to(self, path):
        """Writes the page as it is printed, on the paper its style asks for, as PDF."""
        data = self.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))
