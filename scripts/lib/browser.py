"""A Chromium without a window, driven over the DevTools protocol: what a reader with a keyboard meets.

Nothing of it goes over the network: pages are local files, and the protocol is spoken on the loopback interface.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time

import websocket

# The first start of a browser on a busy machine takes long.
START_SECONDS = 60

KEYS = {"Tab": 9, "Enter": 13, "Escape": 27}


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
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") != self.number:
                continue  # an event, or the answer to something else
            if "error" in answer:
                raise RuntimeError(f"{method}：{answer['error']['message']}")
            return answer.get("result", {})

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
        self.send("Page.navigate", url="file://" + os.path.abspath(path))
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.evaluate("location.protocol === 'file:' && document.readyState === 'complete'"):
                break
            time.sleep(0.02)
        self.evaluate("document.fonts.ready.then(() => true)")

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

    def picture(self, path):
        """Writes what the window shows as PNG."""
        import base64

        data = self.send("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
