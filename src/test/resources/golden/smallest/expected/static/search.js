// Search without a server: the folding of words, the index fetched piece by piece, the list of answers.
// The pieces are scripts that hand over data, so that they load from a disk as from a host.
"use strict";

globalThis.dossierSearch ??= (() => {
  // ---- folding: by the rules of SearchFolding in the generator, which come with the index

  let folding = null;

  /** From each letter to how it is spelt, told as the spelling with its letters behind it. */
  const spellings = (groups) => {
    const pairs = groups.split(" ").map((group) => group.match(/^([a-z]*)(.*)/));
    return Object.fromEntries(pairs.flatMap(([, plain, letters]) => [...letters].map((letter) => [letter, plain])));
  };
  const foldBy = ({ bare, letters, rules, particles }) => {
    folding = {
      bare: spellings(bare),
      letters: spellings(letters),
      rules: rules.map(([pattern, other]) => [new RegExp(pattern, "gu"), other]),
      particles: new Set(particles.split(" ")),
    };
  };
  const spelt = (text, spellings) => text.replace(/[^ -~]/g, (letter) => spellings[letter] ?? letter);

  const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/gu;
  /** Letters of scripts without spaces, each of which may be a word. */
  const ALONE = /(?:(?!ー)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*)/u;

  /** Small letters without marks; of all apostrophes only those are left that part words. */
  const plain = (text) =>
    spelt(text.replace(INVISIBLE, "").normalize("NFKD").toLowerCase().replace(/[\p{sc=Inherited}\u0591-\u05C7]/gu, ""), folding.bare)
      .replace(/(^|[^\p{L}\p{N}])m['’‘ʼ](?=[b-df-gj-np-tv-xz])/gu, "$1mc")
      .replace(/['’ʼ]s(?![\p{L}\p{N}]|['’ʼ]\p{L})/gu, "")
      .replace(/(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’‘ʼ])(\p{L})['’‘ʼ](?=\p{L})/gu, "$1\0")
      .replace(/['’‘ʼ`′]|(?![々ー])\p{Lm}|(?<=\p{L})["”“″](?=\p{L})/gu, "")
      .replaceAll("\0", "'");
  const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

  /** The words of a text, in small letters without marks; of a script without spaces each two signs. */
  const words = (text) =>
    (plain(text).match(RUN) ?? []).flatMap((run) => {
      const parts = run.split(new RegExp(`(${ALONE.source})`, "u"));
      return parts.flatMap((part, i) => (i % 2 && !parts[i + 1] ? part + (parts[i + 2] ?? "") : part || []));
    });

  /** The parts that some write as one: in a name hyphens and particles join, an apostrophe in any text. */
  const groups = (text, isName) => {
    const name = plain(text);
    const found = [];
    let end = 0;
    for (const { 0: run, index } of name.matchAll(RUN)) {
      const gap = name.slice(end, index);
      const isParticle = gap === " " && folding.particles.has(found.at(-1)?.at(-1));
      if (end && (gap === "'" || (isName && (isParticle || /^[-‐‑־]$/.test(gap))))) found.at(-1).push(run);
      else found.push([run]);
      end = index + run.length;
    }
    return found;
  };

  /** What a text has besides its words: those parts joined, as far as the name goes. */
  const joined = (text, isName) =>
    groups(text, isName).flatMap((parts) => parts.slice(0, -1).map((_, from) => parts.slice(from).join("")));

  const keys = new Map();

  /** What all romanisations of a word have in common. */
  const key = (word) => {
    let folded = keys.get(word);
    if (folded === undefined) {
      folded = spelt(word.replaceAll("ου", "ou"), folding.letters);
      for (const [pattern, other] of folding.rules) folded = folded.replace(pattern, other);
      keys.set(word, (folded ||= word));
    }
    return folded;
  };

  // ---- pieces of the index

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const folder = new URL("../data/search/", document.currentScript.src);
  const root = new URL("../../", folder);
  const pieces = new Map();
  const takers = new Map();
  let index = null;

  /** What a piece holds: a promise, or the content itself once it is there. */
  const piece = (name) => {
    if (!pieces.has(name)) {
      const script = make("script", { src: `${folder}${name}.js${index ? `?${index.version}` : ""}` });
      pieces.set(
        name,
        new Promise((resolve, reject) => {
          takers.set(name, resolve);
          script.onerror = () => {
            pieces.delete(name);
            reject(new Error(`${name} cannot be fetched`));
          };
        }),
      );
      document.head.append(script);
    }
    return pieces.get(name);
  };
  const take = (name, content) => {
    pieces.set(name, content);
    takers.get(name)?.(content);
  };
  const fetched = (names) => Promise.all(names.map(piece));

  const begin = async () => {
    if (index) return;
    const { tops, common, folding: rules, ...rest } = await piece("index");
    if (!folding) foldBy(rules);
    index ??= { ...rest, tops: new Map(tops.map((start, i) => [start, i])), common: new Set(common) };
    if (index.names.length === 1) await fetched(["names-0", "words-0"]);
  };

  /** The numbers of the pieces that can hold keys with one of these beginnings. */
  const reach = (cuts, beginnings) =>
    [...cuts.keys()].filter((i) =>
      beginnings.some((start) => (cuts[i].startsWith(start) || cuts[i] < start) && !(cuts[i + 1] < start)),
    );

  // ---- what is asked

  /** Where the keys can lead of words that begin as typed: one more letter may change what came before it. */
  const beginnings = (word) => {
    const own = key(word);
    const others = [..."aceiouhslrtvz"].map((letter) => key(word + letter)).filter((other) => !other.startsWith(own));
    return [...new Set([own, ...others])];
  };

  // What one spelling does not tell: Ukrainian h or g, French j or zh, k that should be kh, Japanese long o and f.
  const OTHERWISE = [
    [/g/g, "h"],
    [/(^|[^bcdgkprstwz])h/g, "$1g"],
    [/j/g, "zh"],
    [/zh/g, "j"],
    [/ou/g, "o"],
    [/k(?!h)/, "kh"],
    [/hu/g, "fu"],
  ];
  const others = (word) => {
    if (word.length < 4 || /\d/.test(word)) return [];
    const letters = spelt(word, folding.letters);
    return [...new Set(OTHERWISE.map(([pattern, other]) => key(letters.replace(pattern, other))))].filter((other) => other !== key(word));
  };
  const asked = (word) => ({ word, key: key(word), beginnings: beginnings(word), others: others(word) });

  /** The ways to read what is typed: by its words, and with those joined that some write as one. */
  const readings = (query) => {
    // the last sign of a run is in the pair before it
    const parted = words(query).filter((word, i, all) => !(all[i - 1]?.length > word.length && new RegExp(`^${ALONE.source}$`, "u").test(word) && all[i - 1].endsWith(word)));
    const whole = groups(query, true);
    const read = whole.some(({ length }) => length > 1) ? [parted, whole.flatMap((parts) => words(parts.join("")))] : [parted];
    return read.map((each) => each.slice(0, 8).map((word, i) => ({ ...asked(word), isOptional: i < each.length - 1 && folding.particles.has(word) })));
  };

  const FORGIVEN = 5;

  /** Whether a word begins as typed but for one slip: a letter wrong, missing, too many, or two in the wrong order. */
  const hasSlip = (typed, word, whole) => {
    let i = 0;
    while (i < typed.length && typed[i] === word[i]) i += 1;
    const rest = (from, at) => (whole ? word.slice(at) === typed.slice(from) : word.startsWith(typed.slice(from), at));
    return (
      rest(i + 1, i + 1) ||
      rest(i, i + 1) ||
      rest(i + 1, i) ||
      (typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(i + 2, i + 2))
    );
  };
  /** 2 if a word is meant with one slip, 1 if it begins so. */
  const forgiven = ({ word: typed, key: typedKey }, word, folded) => {
    if (typed.length < FORGIVEN || typedKey.length < FORGIVEN - 1) return 0;
    const isLong = typedKey.length >= FORGIVEN;
    if (hasSlip(typed, word, true) || (isLong && hasSlip(typedKey, folded, true))) return 2;
    return hasSlip(typed, word) || (isLong && hasSlip(typedKey, folded)) ? 1 : 0;
  };

  /** How well a word answers: as typed before as pronounced, whole before begun, a slip last; 0 is not at all. */
  const grade = (term, word, folded, forgiving) => {
    if (word === term.word) return 8;
    if (word.startsWith(term.word)) return 6;
    if (folded === term.key) return 5;
    if (term.others.includes(folded)) return 4;
    if (term.beginnings.some((start) => folded.startsWith(start))) return 3;
    if (term.others.some((start) => start.length > 3 && folded.startsWith(start))) return 3;
    return forgiving ? forgiven(term, word, folded) : 0;
  };

  // ---- names

  /** An entry; events and sources also answer to their date, place, kind and author. */
  const read = ([group, href, title, gloss, forms, weight]) => ({
    group,
    href: new URL(href, root).href,
    title,
    gloss,
    forms: [title, ...forms],
    folded: [title, ...forms, /events|sources|disputes/.test(group) ? gloss : ""].map((form) =>
      [...words(form), ...joined(form, true)].map((word) => [word, key(word)]),
    ),
    weight,
  });
  const entries = new Map();
  const entriesOf = async (name) => {
    if (!entries.has(name)) entries.set(name, (await piece(name)).map(read));
    return entries.get(name);
  };

  /** The entry with its grade and the form that answers best, or null. */
  const match = (entry, terms, forgiving) => {
    const sums = entry.folded.map(() => 0);
    const met = [];
    let sum = 0;
    let slipped = false;
    for (const term of terms) {
      let best = 0;
      entry.folded.forEach((form, i) => {
        let bestHere = 0;
        for (const [word, folded] of form) {
          const here = Math.min(grade(term, word, folded, forgiving), i < entry.forms.length ? 8 : 4);
          if (here > bestHere) bestHere = here;
          if (here > best) {
            best = here;
            met[terms.indexOf(term)] = word;
          }
        }
        sums[i] += bestHere;
      });
      if (!best && !term.isOptional) return null;
      sum += best;
      slipped ||= best && best < 3;
    }
    return { ...entry, grade: sum, form: entry.forms[sums.indexOf(Math.max(...sums))] ?? entry.title, met, slipped };
  };
  const matches = (found, terms, forgiving) =>
    best(
      found
        .flat()
        .map((entry) => match(entry, terms, forgiving))
        .filter(Boolean),
    );
  /** Each entry once, the best first. */
  const best = (found) => {
    const sorted = found.sort((a, b) => b.grade - a.grade || b.weight - a.weight || (a.title < b.title ? -1 : 1));
    return [...new Map([...sorted].reverse().map((entry) => [entry.href, entry])).values()].reverse();
  };

  /** The pieces to look into: those of the term that the fewest can hold. */
  const nameplaces = (terms, all) => {
    const telling = terms.some((term) => !term.isOptional) ? terms.filter((term) => !term.isOptional) : terms;
    const places = telling.map((term) => reach(index.names, term.beginnings));
    const fewest = places.reduce((a, b) => (b.length < a.length ? b : a));
    const most = terms.length > 1 ? 8 : 3;
    const { word, others } = telling[places.indexOf(fewest)];
    const further = others.length ? reach(index.names, others).slice(0, all ? undefined : 2) : [];
    const named = (places) => [...new Set([...places, ...further])].map((i) => `names-${i}`);
    if (all || fewest.length <= most) return named(fewest);
    const top = index.tops.has(word) ? [`top-${index.tops.get(word)}`] : [];
    return terms.length > 1 || !top.length ? [...top, ...named(fewest.slice(0, most))] : top;
  };

  const unpacked = (packed) => {
    let last = "";
    return packed.split(" ").map((each) => (last = last.slice(0, parseInt(each[0], 36)) + each.slice(1)));
  };
  let slips = null;

  /** Looks for names within one slip of a term. */
  const forgive = async (terms) => {
    slips ??= (await piece("slips")).map(unpacked);
    for (const term of terms.filter(({ word }) => word.length >= FORGIVEN)) {
      const near = slips[0].filter((word) => hasSlip(term.word, word)).map(key);
      near.push(...slips[1].filter((folded) => forgiven(term, "", folded)));
      const places = reach(index.names, [...new Set(near)]).slice(0, 8);
      const found = near.length ? matches(await Promise.all(places.map((i) => entriesOf(`names-${i}`))), terms, true) : [];
      if (found.length) return found;
    }
    return [];
  };

  const findNames = async (read, all) => {
    const looked = await Promise.all(read.map((terms) => Promise.all(nameplaces(terms, all).map(entriesOf))));
    for (const forgiving of [false, true]) {
      const found = best(read.flatMap((terms, i) => matches(looked[i], terms, forgiving)));
      if (found.length) return found;
    }
    for (const terms of read.filter((each) => each.some(({ word }) => word.length >= FORGIVEN))) {
      const found = await forgive(terms);
      if (found.length) return found;
    }
    return [];
  };

  // ---- words in the texts

  /** The grade of each passage for a term. Of two letters only whole words count: too many begin so. */
  const graded = async (term, all) => {
    const grades = new Uint8Array(index.passages);
    const isShort = term.word.length < 3 && !ALONE.test(term.word);
    const starts = isShort ? [term.key] : [...term.beginnings, ...term.others];
    const places = [reach(index.words, isShort ? starts : term.beginnings), reach(index.words, term.others)].flatMap((each, i) =>
      all ? each : each.slice(0, i ? 2 : 4),
    );
    for (const list of await fetched([...new Set(places)].map((i) => `words-${i}`))) {
      for (const start of starts) {
        let [low, high] = [0, list.length / 2];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (key(list[2 * middle]) < start) low = middle + 1;
          else high = middle;
        }
        for (; low < list.length / 2 && key(list[2 * low]).startsWith(start); low += 1) {
          const own = grade(term, list[2 * low], key(list[2 * low]));
          if (isShort && own < 8) continue;
          let passage = 0;
          for (const step of list[2 * low + 1].split(",")) {
            passage += parseInt(step, 36);
            if (grades[passage] < own) grades[passage] = own;
          }
        }
      }
    }
    return grades;
  };

  /** The numbers of the passages that hold all terms, the best first. */
  const findPassages = async (terms, all) => {
    const telling = terms.filter(({ word }) => !index.common.has(word) && (word.length > 1 || word > "z"));
    const grades = await Promise.all(telling.map((term) => graded(term, all)));
    const found = [];
    for (let passage = 0; grades.length && passage < index.passages; passage += 1) {
      if (grades.every((each) => each[passage])) found.push([passage, grades.reduce((sum, each) => sum + each[passage], 0)]);
    }
    return found.sort((a, b) => b[1] - a[1]).map(([passage]) => passage);
  };

  /** A passage as it stands, with its address. */
  const passageAt = async (number) => {
    const block = index.texts.findLastIndex((first) => first <= number);
    let rest = number - index.texts[block];
    for (const [href, siglum, title, language, first, ...texts] of await piece(`texts-${block}`)) {
      if (rest < texts.length) {
        return { href: new URL(href + (first + rest), root).href, siglum, title, language, number: first + rest, text: texts[rest] };
      }
      rest -= texts.length;
    }
    throw new Error(`no passage ${number}`);
  };

  const STANDING = new RegExp(`${ALONE.source}|[\\p{L}\\p{N}](?:(?!${ALONE.source})(?:[\\p{L}\\p{N}\\p{M}'’‘ʼ\`′]|["”“″](?=\\p{L})|${INVISIBLE.source}))*`, "gu");
  /** Where in a text words answer the terms: [from, to, number of the term], in order. */
  const hits = (text, terms) =>
    [...text.matchAll(STANDING)].reduce((found, { 0: run, index: at }) => {
      const isAlone = ALONE.test(run);
      const own = isAlone ? [] : [...words(run), ...joined(run, false)];
      const term = terms.findIndex((term) => (isAlone ? text.startsWith(term.word, at) : own.some((word) => grade(term, word, key(word)))));
      if (term < 0) return found;
      const end = at + (isAlone ? terms[term].word.length : run.length);
      // pairs of signs overlap
      if (found.length && found.at(-1)[1] > at) found.at(-1)[1] = end;
      else found.push([at, end, term]);
      return found;
    }, []);

  /** The part of a text that holds most of the terms, as words and marks. */
  const excerpt = (text, terms, before, length) => {
    const found = hits(text, terms);
    const held = ([at]) => new Set(found.filter(([from]) => from >= at && from < at + length).map(([, , term]) => term)).size;
    const best = found.reduce((a, b) => (held(b) > held(a) ? b : a), found[0] ?? [0]);
    let from = best[0] <= before ? 0 : text.indexOf(" ", best[0] - before) + 1;
    if (from > best[0]) from = best[0];
    const end = from + before + length;
    const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), best[1] ?? 0);
    return [from ? "… " : "", ...marked(text, found, from, to), to < text.length ? " …" : ""];
  };
  const marked = (text, found, from = 0, to = text.length) => {
    const parts = [];
    let at = from;
    for (const [start, end] of found.filter(([start, end]) => start >= from && end <= to)) {
      parts.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
      at = end;
    }
    return [...parts, text.slice(at, to)];
  };

  // ---- asking

  /** For each group its heading, what one of it is called, and how many the list under the box shows. */
  const GROUPS = Object.entries({
    people: ["People", "person", 4],
    organisations: ["Organisations", "organisation", 3],
    events: ["Events", "event", 4],
    sources: ["Sources", "source", 2],
    places: ["Places", "place", 2],
    disputes: ["Disputes", "dispute", 3],
    passages: ["In the texts", "passage", 4],
  });

  /** Everything that answers a query; with all, however many pieces it takes. */
  const ask = async (query, all) => {
    if (!/[\p{L}\p{N}]/u.test(query)) return null;
    await begin();
    const read = readings(query);
    const [names, ...asTyped] = await Promise.all([findNames(read, all), ...read.map((terms) => findPassages(terms, all))]);
    const slipped = names[0]?.slipped;
    const terms = slipped ? names[0].met.filter(Boolean).map(asked) : read.flat();
    const found = Object.fromEntries(GROUPS.map(([group]) => [group, names.filter((each) => each.group === group)]));
    found.passages = slipped ? await findPassages(terms, all) : [...new Set(asTyped.flat())];
    const told = GROUPS.filter(([group]) => found[group].length).map(([group, [, one]]) => {
      const { length } = found[group];
      return `${length} ${length === 1 ? one : group}`;
    });
    return { terms, slipped, found, told: told.join(", ") };
  };

  const span = (className, ...children) => make("span", { className }, ...children);
  const nameLine = ({ title, gloss, form, href }, terms, tag) =>
    make(
      "a",
      { href, ...tag },
      make("bdi", { className: "name" }, ...marked(title, hits(title, terms))),
      ...(form === title ? [] : [" ", make("bdi", { className: "form" }, ...marked(form, hits(form, terms)))]),
      gloss ? span("gloss", gloss) : "",
    );
  const direction = (language) => {
    try {
      const locale = new Intl.Locale(language);
      return (locale.getTextInfo?.() ?? locale.textInfo).direction;
    } catch {
      return "auto";
    }
  };
  const passageLine = async (passage, terms, tag, before, length) => {
    const { href, siglum, title, number, text, language } = await passageAt(passage);
    const words = span("words", ...excerpt(text, terms, before, length));
    Object.assign(words, { lang: language, dir: direction(language) });
    return make("a", { href, ...tag }, span("locus", span("siglum", siglum), ` §${number} `, make("bdi", { className: "of" }, title)), words);
  };
  const line = (group) => (group === "passages" ? passageLine : nameLine);

  // ---- the list under the box

  const attach = (input) => {
    const form = input.form;
    const list = make("div", { id: "answers", className: "answers", role: "listbox", ariaLabel: "Answers", hidden: true });
    const status = make("div", { className: "hidden", role: "status" });
    form.append(list, status);
    Object.assign(input, { role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list", ariaHasPopup: "listbox" });
    input.setAttribute("aria-controls", list.id);
    let options = [];
    let active = null;
    let turn = 0;

    const activate = (option = null) => {
      if (active) active.ariaSelected = "false";
      active = option;
      if (!active) return input.removeAttribute("aria-activedescendant");
      active.ariaSelected = "true";
      active.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", active.id);
    };
    const open = (isOpen) => {
      list.hidden = !isOpen;
      input.ariaExpanded = String(isOpen);
      if (!isOpen) activate();
    };
    const leave = (message) => {
      status.textContent = message;
      open(false);
    };
    const tag = () => ({ role: "option", tabIndex: -1, ariaSelected: "false" });
    const group = (heading, lines) =>
      make("div", { role: "group", ariaLabel: heading }, make("div", { className: "kind" }, heading), ...lines);
    const show = (children) => {
      const kept = active?.href;
      active = null;
      list.replaceChildren(...children);
      options = [...list.querySelectorAll("[role=option]")];
      options.forEach((option, i) => (option.id = `answer-${i}`));
      open(options.length > 0);
      activate(kept && options.find(({ href }) => href === kept));
    };

    const answer = async () => {
      const own = (turn += 1);
      const query = input.value.trim();
      const answers = query ? await ask(query, false) : null;
      if (own !== turn) return;
      if (!answers) return leave("");
      const { terms, found, told } = answers;
      const onward = make(
        "a",
        { href: `${form.action}?q=${encodeURIComponent(query)}`, className: "onward", ...tag() },
        `${told ? "All results" : "Nothing found"} for “${query}”`,
      );
      const groups = [];
      for (const [name, [heading, , most]] of GROUPS) {
        // names need not wait for the texts
        if (name === "passages" && groups.length) show([...groups, onward]);
        const lines = await Promise.all(found[name].slice(0, most).map((each) => line(name)(each, terms, tag(), 36, 110)));
        if (own !== turn) return;
        if (lines.length) groups.push(group(heading, lines));
      }
      show([...groups, onward]);
      status.textContent = told || "Nothing found";
      list.dataset.query = query;
    };
    const tryAnswer = () => answer().catch(() => leave(UNREACHED));

    input.addEventListener("input", tryAnswer);
    input.addEventListener("focus", () => (input.value ? list.hidden && tryAnswer() : begin().catch(() => {})));
    form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || open(false));
    // the box keeps the focus, so that the list stays until the click has led on
    list.addEventListener("mousedown", (event) => event.preventDefault());
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && options.length) {
        event.preventDefault();
        if (list.hidden) open(true);
        const rows = [null, ...options];
        activate(rows.at((rows.indexOf(active) + step) % rows.length));
      } else if (event.key === "Enter" && active) {
        event.preventDefault();
        active.click();
      } else if (event.key === "Escape") {
        event.preventDefault();
        if (list.hidden) input.blur();
        else open(false);
      }
    });
    if (document.activeElement === input) input.dispatchEvent(new Event("focus"));
  };

  // ---- the page of results

  const PORTION = 50;
  const UNREACHED = "The search index cannot be fetched.";

  const fill = async (page, query) => {
    const status = make("p", { className: "lead", role: "status" }, "Searching …");
    page.replaceChildren(status);
    const answers = await ask(query, true);
    if (!answers) return status.replaceChildren("Nothing to search for: type a name or words of a text into the box.");
    const { terms, slipped, found, told } = answers;
    const corrected = slipped ? " Nothing is spelt so; these are one letter away." : "";
    status.replaceChildren(told ? `${told} for “${query}”.${corrected}` : `Nothing found for “${query}”.`);
    if (!told) page.append(make("p", {}, "A name may be typed in Cyrillic or in any romanisation, its parts in any order; of a long word the beginning is enough."));
    for (const [group, [heading]] of GROUPS) {
      if (found[group].length) section(page, heading, found[group], (each) => line(group)(each, terms, {}, 90, 260));
    }
  };
  const section = (page, heading, found, line) => {
    const list = make("ul", { className: "found" });
    const more = make("button", { type: "button", className: "button" });
    const grow = async () => {
      const shown = list.children.length;
      const lines = await Promise.all(found.slice(shown, shown + PORTION).map(line));
      const items = lines.map((each) => make("li", {}, each));
      list.append(...items);
      const rest = found.length - shown - items.length;
      more.textContent = `Show ${Math.min(rest, PORTION)} more of ${rest}`;
      more.hidden = !rest;
      if (shown) items[0].firstElementChild.focus();
    };
    more.addEventListener("click", grow);
    page.append(make("section", {}, make("h2", {}, heading, span("count", ` ${found.length}`)), list, more));
    grow();
  };

  const box = document.getElementById("search");
  if (box) attach(box);
  const page = document.getElementById("results");
  if (page) {
    const query = (new URLSearchParams(location.search).get("q") ?? "").trim();
    box.value = query;
    if (query) document.title = `${query} · ${document.title}`;
    fill(page, query).catch(() => page.firstChild.replaceChildren(UNREACHED));
  }

  return { words, key, joined, take };
})();
