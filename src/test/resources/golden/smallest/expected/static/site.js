// What the pages gain where scripts run. Without this file everything is readable and every link works.
"use strict";

const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// ---- what a reader has chosen stands in the address

const chosen = (name) => new URLSearchParams(location.search).get(name) ?? "";

function choose(name, value, step = "replaceState") {
  const address = new URL(location);
  address.searchParams.set(name, value);
  if (!value) address.searchParams.delete(name);
  if (address.hash.startsWith("#tab-")) address.hash = "";
  history[step](null, "", address);
}

// The target of the address is never left hidden by what is chosen.
function followAddress(within, show, ...names) {
  const follow = () => {
    show();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!within.contains(target) || target.offsetParent) return;
    for (const name of names) choose(name, "");
    show();
    target.scrollIntoView();
  };
  addEventListener("popstate", follow);
  follow();
}

// ---- filters forgive case and diacritics

const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function narrow(items, query) {
  const words = fold(query).split(/\s+/);
  for (const item of items) {
    const text = fold(item.textContent);
    item.hidden = !words.every((word) => text.includes(word));
  }
}

function makeFilter(placeholder, ariaLabel, apply) {
  const filter = make("input", { type: "search", placeholder, ariaLabel });
  filter.addEventListener("input", apply);
  filter.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!filter.value) filter.blur();
    filter.value = "";
    apply();
  });
  return filter;
}

// ---- theme: the switch overrides the system and is remembered until it says the same as the system

function addThemeSwitch() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const button = make("button", { type: "button", className: "theme", title: "Dark theme", ariaLabel: "Dark theme" }, "◐");
  const show = () => (button.ariaPressed = isDark());
  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    const followsSystem = chosen === (system.matches ? "dark" : "light");
    if (followsSystem) delete root.dataset.theme;
    else root.dataset.theme = chosen;
    try {
      if (followsSystem) localStorage.removeItem("theme");
      else localStorage.setItem("theme", chosen);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
    show();
  });
  system.addEventListener("change", show);
  document.querySelector(".top").append(button);
  show();
}

// ---- keys

function listenToKeys() {
  const search = document.getElementById("search");
  if (matchMedia("(hover: hover)").matches) search.placeholder = "Search (press /)";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const target = { "/": search, ".": document.getElementById("contents-filter") }[event.key];
    if (!target) return;
    event.preventDefault();
    const folded = target.closest("details");
    if (folded) folded.open = true;
    target.focus();
    target.select();
  });
}

// ---- search: fetched when somebody turns to it

function fetchSearchOnFocus() {
  const here = document.currentScript.src;
  const search = document.getElementById("search");
  const fetchIt = () => {
    if (!globalThis.dossierSearch) document.head.append(make("script", { src: new URL("search.js", here).href }));
  };
  if (document.activeElement === search) fetchIt();
  else search.addEventListener("focus", fetchIt, { once: true });
}

// ---- contents column: a filter, and a mark at the part in view

function addContentsFilter(contents) {
  const items = all("li", contents);
  if (items.length < 6) return;
  const filter = makeFilter("Filter (press .)", "Filter the contents", () => narrow(items, filter.value));
  filter.id = "contents-filter";
  contents.querySelector("nav").prepend(filter);
}

function followReading(contents) {
  const parts = all("a", contents)
    .map((link) => ({ link, part: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter(({ part }) => part);
  let marked = null;
  const mark = () => {
    const line = innerHeight / 4;
    const shown = parts.filter(({ part }) => part.offsetParent !== null);
    const past = shown.filter(({ part }) => part.getBoundingClientRect().top <= line);
    const present = (past.at(-1) ?? shown[0])?.link;
    if (!present || present === marked) return;
    marked?.removeAttribute("aria-current");
    present.setAttribute("aria-current", "location");
    marked = present;
    const { top, bottom } = present.getBoundingClientRect();
    const box = contents.getBoundingClientRect();
    if (top < box.top + 40 || bottom > box.bottom - 40) contents.scrollTop += top - (box.top + box.bottom) / 2;
  };
  addEventListener("scroll", mark);
  mark();
}

// ---- notes: a preview on hover, focus and tap

function preview() {
  let card = null;
  let owner = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    card?.remove();
    card = owner = null;
  };
  const closeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(close, 300);
  };
  const stay = () => clearTimeout(timer);

  const place = () => {
    const gap = 8;
    const at = owner.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = Math.max(gap, Math.min(at.left - 24, root.clientWidth - width - gap));
    const fitsBelow = at.bottom + gap + height <= innerHeight;
    const top = fitsBelow ? at.bottom + gap : Math.max(gap, at.top - gap - height);
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };

  const open = (mark) => {
    stay();
    if (owner === mark) return;
    close();
    const note = document.getElementById(mark.hash.slice(1));
    if (!note) return;
    card = make("div", { className: "preview", role: "group", ariaLabel: `Note ${mark.textContent}` }, ...note.cloneNode(true).childNodes);
    all(".back, .permalink", card).forEach((back) => back.remove());
    card.addEventListener("pointerenter", stay);
    card.addEventListener("pointerleave", closeSoon);
    owner = mark;
    mark.parentElement.after(card);
    if (card.showPopover) {
      card.popover = "manual";
      card.showPopover();
    }
    place();
  };

  const markOf = (event) => (event.target instanceof Element ? event.target.closest("[role=doc-noteref]") : null);
  let touched = false;
  document.addEventListener("pointerover", (event) => {
    const mark = markOf(event);
    if (!mark || event.pointerType === "touch") return;
    clearTimeout(timer);
    if (owner !== mark) timer = setTimeout(() => open(mark), 120);
  });
  document.addEventListener("pointerout", (event) => {
    if (markOf(event) && event.pointerType !== "touch") closeSoon();
  });
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (card && !card.contains(event.target) && !markOf(event)) close();
  });
  document.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (!mark) return;
    if (touched && owner !== mark) {
      event.preventDefault();
      open(mark);
    } else if (!touched) close();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    if (mark?.matches(":focus-visible")) open(mark);
    else if (card && !card.contains(event.target) && event.target !== owner) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !card) return;
    if (card.contains(document.activeElement)) owner.focus();
    close();
  });
  addEventListener("resize", close);
}

// ---- tables: tabs, sorting, and a filter where they are long

// A browser refuses a language that it does not know the form of; then its own is right enough.
function collatorOf(language) {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
}

function prepareTable(box) {
  const table = box.querySelector(".table");
  const [tabName, sortName, filterName] = ["tab", "sort", "filter"].map((part) => `${box.closest("[id]").id}.${part}`);
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const tabs = all(".tabs a", box);
  const heads = rows.length > 2 ? all("thead th", table) : [];
  const collator = collatorOf(root.lang);
  const label = (element) => element.firstChild.textContent.trim();
  const status = make("output", {});
  const filter = makeFilter("Filter", `Filter: ${table.caption.textContent}`, () => {
    choose(filterName, filter.value);
    show();
  });
  const isLong = table.matches(".long");
  box.before(make("div", { className: isLong ? "tools" : "hidden" }, isLong ? filter : "", status));

  const show = () => {
    const tab = tabs.find((link) => label(link) === chosen(tabName)) ?? tabs[0];
    const number = tab?.className.slice(2);
    for (const link of tabs) link.ariaCurrent = link === tab ? "true" : null;

    const [, minus, by] = chosen(sortName).match(/(-?)(.*)/);
    const order = minus ? "descending" : "ascending";
    const column = heads.findIndex((head) => label(head) === by);
    heads.forEach((head, i) => (head.ariaSort = i === column ? order : null));
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
    const compare = (a, b) => {
      const [x, y] = [key(a), key(b)];
      // years before Christ count backwards
      return x && y ? (minus ? -1 : 1) * (parseInt(x) - parseInt(y) || collator.compare(x, y)) : !x - !y;
    };
    const sorted = column < 0 ? rows : [...rows].sort(compare);
    if (sorted.some((row, i) => row !== body.rows[i])) body.append(...sorted);

    const inTab = rows.filter((row) => tab === tabs[0] || row.matches(`.in${number}`));
    for (const row of rows) row.hidden = true;
    narrow(inTab, filter.value);
    status.textContent = [
      ...(filter.value ? [`${inTab.filter((row) => !row.hidden).length} of ${inTab.length}`] : []),
      ...(column < 0 ? [] : [`sorted by ${by}, ${order}`]),
    ].join(", ");
  };

  box.classList.add("scripted");
  for (const link of tabs) link.parentElement.removeAttribute("id");
  tabs.forEach((link, i) =>
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(tabName, i ? label(link) : "", "pushState");
      show();
    }),
  );
  for (const head of heads) {
    const button = make("button", { type: "button", className: "sort" }, ...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      choose(sortName, { ascending: `-${label(head)}`, descending: "" }[head.ariaSort] ?? label(head), "pushState");
      show();
    });
  }
  const follow = () => {
    const linked = tabs.slice(1).find((link) => link.hash === location.hash);
    if (linked) {
      choose(tabName, label(linked));
      box.scrollIntoView();
    }
    filter.value = chosen(filterName);
    show();
  };
  followAddress(box, follow, tabName, filterName);
}

// ---- disputes of one person

function addPersonFilter(nav) {
  const disputes = all("[data-people]");
  const status = make("output", {});
  const people = all("li", nav).map((item) => new Option(item.textContent, item.dataset.person));
  const select = make("select", {}, new Option("everyone", ""), ...people);
  const show = () => {
    select.value = chosen("person");
    const theirs = `[data-people~="${select.value}"]`;
    for (const dispute of disputes) dispute.hidden = select.value && !dispute.matches(theirs);
    for (const group of all(".dispute-group")) {
      const shown = all(".dispute:not([hidden])", group).length;
      group.hidden = !shown;
      group.querySelector(".count").textContent = shown;
    }
    status.textContent = select.value && `${all(theirs).length} of ${disputes.length}`;
  };
  select.addEventListener("change", () => {
    choose("person", select.value);
    show();
  });
  nav.replaceWith(make("div", { className: "tools" }, make("label", {}, "Disputes about ", select), status));
  followAddress(document.body, show, "person");
}

// ---- cited words: all pieces of a run light up when it is the target, and when its citer is pointed at

function lightRuns() {
  const pieces = all("[data-run]");
  const follow = () => {
    const id = location.hash.slice(1);
    for (const piece of pieces) {
      const lit = piece.dataset.run === id;
      piece.classList.toggle("lit", lit);
      for (let fold = lit && piece.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    }
  };
  const near = (event, on) => {
    const link = event.target instanceof Element && event.target.closest("a[data-run]");
    if (!link) return;
    all(`mark[data-run="${link.dataset.run}"]`).forEach((piece) => piece.classList.toggle("near", on));
  };
  document.addEventListener("pointerover", (event) => near(event, true));
  document.addEventListener("pointerout", (event) => near(event, false));
  document.addEventListener("focusin", (event) => near(event, true));
  document.addEventListener("focusout", (event) => near(event, false));
  addEventListener("hashchange", follow);
  follow();
}

// ---- copying: citations, and the permanent addresses of records, passages, disputes and notes

function offerCopies() {
  // Whichever copy of the site is read, others can open the address that it states as its own.
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split(/[?#]/)[0];
  const said = make("output", { className: "said" });
  document.body.append(said);
  let timer = 0;
  const copy = async (what, text, near) => {
    const give = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
    };
    let done = " copied";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Outside of secure contexts there is no other way.
      document.addEventListener("copy", give);
      if (!document.execCommand("copy")) done = " not copied";
      document.removeEventListener("copy", give);
    }
    const at = near.getBoundingClientRect();
    said.style.left = `${Math.min(at.left, root.clientWidth - 160)}px`;
    said.style.top = `${at.bottom + scrollY}px`;
    said.textContent = what + done;
    clearTimeout(timer);
    timer = setTimeout(() => (said.textContent = ""), 3000);
  };

  all(".cite dd").forEach((words) => {
    const text = words.textContent;
    const label = words.previousElementSibling;
    const form = label.textContent;
    const offer = (verb, onclick) =>
      label.append(make("button", { className: "button", ariaLabel: `${verb} ${form}`, onclick }, verb));
    offer("Copy", (event) => copy(form, text, event.target));
    offer("Save", () => make("a", { href: `data:,${encodeURIComponent(text)}`, download: words.dataset.file }).click());
  });

  all(".notes li").forEach((note) =>
    note.append(make("a", { className: "permalink", href: `#${note.id}`, ariaLabel: `Link to note ${note.id.slice(1)}` }, "#")),
  );
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink, a.number");
    if (!link || event.ctrlKey || event.metaKey) return;
    if (!link.hash) event.preventDefault();
    copy("Link", page + link.hash, link);
  });
}

addThemeSwitch();
const contents = document.querySelector(".contents");
if (contents) {
  addContentsFilter(contents);
  followReading(contents);
}
listenToKeys();
fetchSearchOnFocus();
preview();
offerCopies();
all(".tabbed").forEach(prepareTable);
all("#by-person").forEach(addPersonFilter);
if (document.querySelector("[data-run]")) lightRuns();

// Browsers that cannot style the content of a closed disclosure get it opened where there is room.
if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 50.01rem)").matches) {
  all(".menu, .contents, .citers").forEach((folded) => (folded.open = true));
}
