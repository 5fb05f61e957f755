// The page asks the server after changes, and shows them where the reader is.
"use strict";
(() => {
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const path = decodeURIComponent(location.pathname);
  let hadErrors = false;
  let choice = null;

  function say(words, isTrouble = false) {
    const status = document.getElementById("preview-status");
    if (!status) return;
    if (status.textContent !== words) status.textContent = words;
    status.classList.toggle("preview-trouble", isTrouble);
  }

  function visible() {
    if (!document.hidden) return Promise.resolve();
    return new Promise((done) => {
      document.addEventListener("visibilitychange", function seen() {
        if (document.hidden) return;
        document.removeEventListener("visibilitychange", seen);
        done();
      });
    });
  }

  function sheets(page) {
    return Array.from(page.querySelectorAll("link[rel=stylesheet]"), (link) => link.getAttribute("href")).join(" ");
  }

  // The first element with a name that is not above the window, and how far below its upper edge it is.
  function anchor() {
    const bar = document.querySelector(".preview-bar");
    const top = bar ? Math.max(0, bar.getBoundingClientRect().bottom) : 0;
    if (window.scrollY === 0) return null;
    for (const element of document.querySelectorAll("main [id]")) {
      const box = element.getBoundingClientRect();
      if (box.bottom > top && box.height > 0) return { id: element.id, offset: box.top };
    }
    return null;
  }

  function findings(page) {
    return page.querySelector("details.preview-findings");
  }

  // Links within the page lead to below the bar, however high it is.
  const heights = new ResizeObserver((entries) => {
    const height = entries[0].target.getBoundingClientRect().height;
    document.documentElement.style.setProperty("--preview-height", height + "px");
  });

  function measure() {
    heights.disconnect();
    const bar = document.querySelector(".preview-bar");
    if (bar) heights.observe(bar);
  }

  // What the reader has opened or closed stays so, but new errors open the list.
  function keepFindings() {
    const list = findings(document);
    const hasErrors = Boolean(list && list.querySelector("li.error"));
    if (hasErrors && !hadErrors) choice = null;
    hadErrors = hasErrors;
    if (!list) return;
    if (choice !== null) list.open = choice;
    list.querySelector("summary").addEventListener("click", () => {
      choice = !list.open;
    });
  }

  async function refresh() {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || "reloads" in document.body.dataset || sheets(next) !== sheets(document)) {
      location.reload();
      await pause(10000);
      return;
    }
    const place = anchor();
    const focused = document.activeElement && document.activeElement.id;
    const left = window.scrollX;
    const top = window.scrollY;
    document.title = next.title;
    document.body.dataset.stamp = next.body.dataset.stamp;
    document.body.replaceChildren(...next.body.childNodes);
    keepFindings();
    measure();
    window.scrollTo({ left, top, behavior: "instant" });
    const found = place && document.getElementById(place.id);
    if (found) {
      window.scrollBy({ left: 0, top: found.getBoundingClientRect().top - place.offset, behavior: "instant" });
    }
    const target = focused && document.getElementById(focused);
    if (target) target.focus({ preventScroll: true });
    await pause(50);
    say("已更新（" + new Date().toLocaleTimeString("zh-CN", { hour12: false }) + "）");
  }

  async function follow() {
    let isLost = false;
    for (;;) {
      await visible();
      const stamp = document.body.dataset.stamp;
      const query = "?page=" + encodeURIComponent(path) + "&after=" + encodeURIComponent(stamp);
      try {
        const answer = await fetch("/-/changes" + query, { cache: "no-store" });
        if (!answer.ok) throw new Error(String(answer.status));
        const now = await answer.text();
        if (isLost) say("已重新连接");
        isLost = false;
        if (now === "") {
          say("预览里已经没有这一页", true);
          await pause(1000);
        } else if (now !== stamp) {
          await refresh();
        }
      } catch {
        isLost = true;
        say("预览已停止，正在等它重新开始", true);
        await pause(1000);
      }
    }
  }

  keepFindings();
  measure();
  say("改动后自动更新");
  follow();
})();
