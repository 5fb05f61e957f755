// The search page (搜索): titles, headings, terms and text of the site's documents, without a server.
//
// Whatever it reads is a script that hands over data by `gongwenSearch.index` or `gongwenSearch.text`: a page opened from
// a disc may load nothing else. Words of documents reach the page as text only.
"use strict";

const gongwenSearch = (() => {
  // Results of a kind shown at first, and passages added each time more are asked for.
  const SHOWN = 50;
  // Files read at a time, and texts kept.
  const AT_ONCE = 4;
  const KEPT = 64;
  // Milliseconds between the last key and the search.
  const PAUSE = 250;
  // Characters of a passage shown before the first word found, and in all.
  const BEFORE = 40;
  const LONGEST = 160;
  // Bits that the index sets for each pair of characters.
  const PROBES = 3;

  // Quotation marks and marks without width are passed over, on both sides: 农村“七改”工程 is 农村七改工程.
  const PASSED_OVER = /["\u200b-\u200f\u2018\u2019\u201c\u201d\u201f\u2060\u300c-\u300f\u301d\u301e\ufeff\uff02]/;
  // Code points above ASCII that part words; the index is made with the same ones.
  const SEPARATORS = [
    [0x80, 0xbf], [0x2000, 0x206f], [0x2e00, 0x2e7f], [0x3000, 0x3004], [0x3008, 0x3020], [0x3030, 0x3030],
    [0xfe10, 0xfe1f], [0xfe30, 0xfe6f], [0xff5f, 0xff65], [0xfff0, 0xffff],
  ];

  // ---- Folding: what is compared ----

  function standsForItself(code) {
    return code > 0x3030 && code < 0xfe10;
  }

  // The letters a character is compared by; a blank where it parts words.
  function foldedCharacter(character) {
    let code = character.codePointAt(0);
    if (standsForItself(code)) return character;
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    else if (code === 0xb2 || code === 0xb3) code -= 0x80;
    else if (code === 0xb9) code = 0x31;
    else if (code === 0x2070 || (code >= 0x2074 && code <= 0x207b)) code = foldedScript(code - 0x2070);
    else if (code >= 0x2080 && code <= 0x208b) code = foldedScript(code - 0x2080);
    else if (code >= 0x2160 && code <= 0x2162) return "i".repeat(code - 0x215f);
    if (code >= 0x80) return SEPARATORS.some(([first, last]) => code >= first && code <= last) ? " " : character;
    const letter = String.fromCharCode(code).toLowerCase();
    return /[0-9a-z%.]/.test(letter) ? letter : " ";
  }

  // The ASCII code of a raised or lowered digit; what follows the digits are signs.
  function foldedScript(value) {
    return value < 10 ? 0x30 + value : 0x2b;
  }

  // A text's letters with, for each of them, where its character begins and ends in the text.
  function fold(text) {
    let letters = "";
    const starts = [];
    const ends = [];
    let offset = 0;
    for (const character of text) {
      const end = offset + character.length;
      if (!PASSED_OVER.test(character)) {
        const folded = foldedCharacter(character);
        letters += folded;
        for (let count = 0; count < folded.length; count++) {
          starts.push(offset);
          ends.push(end);
        }
      }
      offset = end;
    }
    const isDigit = (letter) => letter >= "0" && letter <= "9";
    letters = letters.replace(/\./g, (_, at) => (isDigit(letters[at - 1]) && isDigit(letters[at + 1]) ? "." : " "));
    return { letters, starts, ends };
  }

  function wordsOf(query) {
    return [...new Set(fold(query).letters.split(" "))].filter((word) => word !== "");
  }

  // ---- Signatures: which texts may hold a word ----

  function hash(first, second) {
    let key = (Math.imul(first, 0x9e3779b1) + second) >>> 0;
    key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
    return (key ^ (key >>> 16)) >>> 0;
  }

  function keysOf(words) {
    const keys = [];
    for (const word of words) {
      let last = 0;
      for (const letter of word) {
        const code = letter.codePointAt(0);
        keys.push(hash(0, code));
        if (last !== 0) keys.push(hash(last, code));
        last = code;
      }
    }
    return keys;
  }

  function mayHold(signature, keys) {
    const count = signature.length * 8;
    return keys.every((key) => {
      const step = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) | 1;
      for (let probe = 0; probe < PROBES; probe++) {
        const position = ((key + Math.imul(probe, step)) >>> 0) % count;
        if (((signature.charCodeAt(position >>> 3) >>> (position & 7)) & 1) === 0) return false;
      }
      return true;
    });
  }

  // ---- Files ----

  // Entries by chunk, texts by name; the oldest text goes first.
  const chunks = new Map();
  const texts = new Map();
  const unread = new Set();

  function load(path) {
    return new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = path;
      script.onload = script.onerror = () => {
        script.remove();
        resolve();
      };
      document.head.append(script);
    });
  }

  // Reads what `files` has nothing of yet under `key`; a file that cannot be read is noted and tried again next time.
  async function read(files, key, path) {
    if (!files.has(key)) await load(path);
    if (files.has(key)) unread.delete(path);
    else unread.add(path);
    return files.get(key);
  }

  async function eachAtOnce(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += AT_ONCE) {
      results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
    }
    return results;
  }

  let reading = null;

  // All entries of the index, in the site's order.
  async function readIndex() {
    const count = Number(page.form.dataset.chunks) || 0;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    reading = reading || eachAtOnce(numbers, (number) => read(chunks, number, `search/index-${number}.js`));
    const all = await reading;
    reading = null;
    return all.flatMap((entries) => entries || []);
  }

  async function readText(entry) {
    const text = await read(texts, entry.name, `search/text/${encodeURIComponent(entry.name)}.js`);
    for (const name of texts.keys()) {
      if (texts.size <= KEPT) break;
      texts.delete(name);
    }
    return text || [];
  }

  // An entry as it comes from the index, with what each search asks of it.
  function prepared(entry) {
    const year = entry.year === "" ? "" : entry.year + "年";
    const known = fold([entry.title, year, entry.kind, entry.number].join("\n")).letters;
    // A heading is known with those above it, the terms with the document alone.
    const above = [];
    const anchored = (anchor, text, known) => ({ anchor, text, known, folded: fold(text) });
    const heading = ([depth, anchor, text]) => {
      above.length = Math.min(above.length, depth);
      const made = anchored(anchor, text, [known, ...above].join(" "));
      above.push(made.folded.letters);
      return made;
    };
    return {
      name: entry.name,
      address: entry.address,
      title: entry.title,
      foldedTitle: fold(entry.title),
      facts: [year, entry.kind, entry.number].filter((fact) => fact !== ""),
      known,
      headings: entry.headings.map(heading),
      terms: entry.terms.map(([anchor, text]) => anchored(anchor, text, known)),
      signature: atob(entry.signature),
    };
  }

  // ---- Finding ----

  // Whether a text is worth folding: what stands for itself on both sides, as 汉字 do, is looked for as it is.
  function mayStandIn(text, words) {
    return words.some((word) => !standsForItself(word.charCodeAt(0)) || text.includes(word[0]));
  }

  // Whether every word is in the text or in what stands above it, and at least one in the text.
  function holds(folded, known, words) {
    return (
      words.some((word) => folded.letters.includes(word)) &&
      words.every((word) => folded.letters.includes(word) || known.includes(word))
    );
  }

  function anchoredHits(entries, kind, words) {
    return entries.flatMap((entry) =>
      entry[kind]
        .filter((one) => holds(one.folded, one.known, words))
        .map((one) => ({ entry, ...one })),
    );
  }

  // The passages that hold the words, document by document.
  async function* passageHits(query) {
    for (let at = 0; at < query.candidates.length; at += AT_ONCE) {
      const batch = query.candidates.slice(at, at + AT_ONCE);
      const batchTexts = await Promise.all(batch.map(readText));
      for (const [index, entry] of batch.entries()) {
        const left = query.candidates.length - at - index;
        for (const hit of hitsIn(entry, batchTexts[index], query.words)) yield { ...hit, left };
      }
    }
  }

  function* hitsIn(entry, text, words) {
    const names = new Map([...entry.headings, ...entry.terms].map((one) => [one.anchor, one]));
    let heading = null;
    for (const [anchor, ...passages] of text) {
      heading = names.get(anchor) || heading;
      const known = heading === null ? entry.known : heading.known + " " + heading.folded.letters;
      for (const passage of passages) {
        if (!mayStandIn(passage, words)) continue;
        const folded = fold(passage);
        if (holds(folded, known, words)) {
          yield { entry, anchor, text: passage, folded, heading: heading === null ? "" : heading.text };
        }
      }
    }
  }

  // ---- The page ----

  let page = null;
  let current = null;
  let timer = 0;

  function element(tag, className, ...children) {
    const made = document.createElement(tag);
    if (className !== "") made.className = className;
    made.append(...children);
    return made;
  }

  // The places of words in a text, in order and without overlap, as offsets in the text.
  function places(folded, words) {
    const found = [];
    for (const word of words) {
      for (let at = folded.letters.indexOf(word); at >= 0; at = folded.letters.indexOf(word, at + word.length)) {
        found.push([folded.starts[at], folded.ends[at + word.length - 1]]);
      }
    }
    found.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
    const merged = [];
    for (const [start, end] of found) {
      const last = merged[merged.length - 1];
      if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    return merged;
  }

  // An offset that does not stand inside a character.
  function whole(text, offset) {
    const code = text.charCodeAt(offset);
    return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
  }

  // A text with the words marked, cut round the first of them where it is long.
  function marked(text, folded, words) {
    const found = places(folded, words);
    let begin = 0;
    let end = text.length;
    if (text.length > LONGEST) {
      begin = whole(text, Math.max(0, (found.length > 0 ? found[0][0] : 0) - BEFORE));
      end = whole(text, Math.max(Math.min(begin + LONGEST, text.length), found.length > 0 ? found[0][1] : 0));
    }
    const parts = [begin > 0 ? "……" : ""];
    let offset = begin;
    for (const [start, stop] of found) {
      if (stop > end) break;
      parts.push(text.slice(offset, start), element("mark", "", text.slice(start, stop)));
      offset = stop;
    }
    parts.push(text.slice(offset, end), end < text.length ? "……" : "");
    return parts.filter((part) => part !== "");
  }

  function item(hit, words, facts) {
    const link = element("a", "", ...marked(hit.text, hit.folded, words));
    link.href = hit.entry.address + (hit.anchor === "" ? "" : "#" + encodeURIComponent(hit.anchor));
    const made = element("li", "", link);
    const shown = facts.filter((fact) => fact !== "");
    if (shown.length > 0) made.append(element("p", "where", shown.join(" · ")));
    return made;
  }

  // A heading and an empty list below it, at the end of the results.
  function group(name, title) {
    const list = element("ol", "found");
    page.results.append(element("section", "results-" + name, element("h2", "", title), list));
    return list;
  }

  // A group of results known at once; gives how many there are.
  function show(name, title, hits, words, facts) {
    if (hits.length === 0) return 0;
    const list = group(name, title);
    list.append(...hits.slice(0, SHOWN).map((hit) => item(hit, words, facts(hit))));
    if (hits.length > SHOWN) {
      list.after(element("p", "left", `还有 ${hits.length - SHOWN} 条没有列出，多输几个字可以缩小范围`));
    }
    return hits.length;
  }

  function say(words) {
    page.status.textContent = words;
  }

  // Shows further passages, and what is left after them.
  async function showPassages(query) {
    const items = [];
    page.more.remove();
    say("正在查找……");
    for (;;) {
      const next = query.pending || (await query.hits.next());
      if (query !== current) return null;
      query.pending = next;
      if (next.done || items.length === SHOWN) break;
      query.pending = null;
      query.list = query.list || group("text", "正文");
      items.push(item(next.value, query.words, [next.value.entry.title, next.value.heading]));
      query.list.append(items[items.length - 1]);
    }
    query.count += items.length;
    if (!query.pending.done) {
      page.left.textContent = `还有 ${query.pending.value.left} 份公文可能含有所查的文字`;
      query.list.after(page.more);
    }
    say(summary(query));
    return items[0] || null;
  }

  function summary(query) {
    const counts = [
      ["公文标题", query.titles, "份"], ["层次标题", query.headings, "条"], ["名词", query.terms, "条"],
      ["正文", query.count, "处"],
    ].filter(([, count]) => count > 0);
    const found = counts.map(([name, count, unit]) => `${name} ${count} ${unit}`).join("，");
    const rest = query.pending.done ? "" : "，正文还没有查完";
    const said = found === "" ? "没有找到，可以换一个说法，或者减少几个词" : "找到" + found + rest;
    if (unread.size === 0) return said;
    return `${said}。有 ${unread.size} 个文件没有读出（${decodeURIComponent([...unread][0])}），结果不全，请刷新网页再试`;
  }

  async function search() {
    clearTimeout(timer);
    const text = page.input.value;
    const words = wordsOf(text);
    if (current !== null && current.text === text && unread.size === 0) return;
    const query = { text, words, titles: 0, headings: 0, terms: 0, count: 0, list: null, pending: null };
    current = query;
    unread.clear();
    remember(text);
    page.results.replaceChildren();
    if (words.length === 0) {
      say(text.trim() === "" ? "" : "请输入汉字、字母或者数字");
      return;
    }
    say("正在查找……");
    const entries = await readIndex();
    if (query !== current) return;
    const titles = entries
      .filter((entry) => words.every((word) => entry.known.includes(word)))
      .map((entry) => ({ entry, anchor: "", text: entry.title, folded: entry.foldedTitle }));
    const title = (hit) => [hit.entry.title];
    query.titles = show("titles", "公文标题", titles, words, (hit) => hit.entry.facts);
    query.headings = show("headings", "层次标题", anchoredHits(entries, "headings", words), words, title);
    query.terms = show("terms", "名词解释", anchoredHits(entries, "terms", words), words, title);
    const keys = keysOf(words);
    query.candidates = entries.filter((entry) => mayHold(entry.signature, keys));
    query.hits = passageHits(query);
    await showPassages(query);
  }

  // Keeps the words in the address, so that going back or a bookmark finds them again.
  function remember(text) {
    const address = text.trim() === "" ? location.pathname : "#q=" + encodeURIComponent(text);
    try {
      history.replaceState(null, "", address);
    } catch {
      // A browser that forbids it for pages on a disc; the search goes on without.
    }
  }

  // The words that the address asks for: search.html#q=… or search.html?q=…
  function asked() {
    const value = new URLSearchParams(location.hash.slice(1)).get("q");
    return value === null ? new URLSearchParams(location.search).get("q") : value;
  }

  function searchAsked() {
    const text = asked();
    if (text === null) return;
    page.input.value = text;
    search();
  }

  function start() {
    const form = document.getElementById("search");
    if (form === null) return;
    page = {
      form,
      input: form.querySelector("input"),
      status: document.getElementById("search-status"),
      results: document.getElementById("search-results"),
      left: element("span", ""),
    };
    const button = element("button", "", "继续查找");
    button.type = "button";
    page.more = element("p", "left", page.left, " ", button);
    button.addEventListener("click", async () => {
      const first = await showPassages(current);
      if (first !== null) first.querySelector("a").focus();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search();
    });
    page.input.addEventListener("focus", readIndex, { once: true });
    page.input.addEventListener("input", (event) => {
      clearTimeout(timer);
      // An input method's letters are no words yet.
      if (!event.isComposing) timer = setTimeout(search, PAUSE);
    });
    page.input.addEventListener("compositionend", () => {
      clearTimeout(timer);
      timer = setTimeout(search, PAUSE);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      page.input.value = "";
      page.input.focus();
      search();
    });
    window.addEventListener("hashchange", searchAsked);
    searchAsked();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();

  return {
    // Takes a chunk of the index.
    index(number, entries) {
      chunks.set(number, entries.map(prepared));
    },
    // Takes a document's passages: [[ID, PASSAGE, …], …].
    text(name, parts) {
      texts.set(name, parts);
    },
  };
})();
