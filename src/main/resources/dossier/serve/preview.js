// What the preview adds to a page: it comes anew when the site has been built anew, and shows what was found.
"use strict";

{
  const BREAK = 700;
  const built = document.currentScript.src.split("?")[1];
  const kept = sessionStorage;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // ---- back to where the reader was

  const place = kept.getItem("preview-place");
  kept.removeItem("preview-place");
  if (place) {
    const [path, x, y] = JSON.parse(place);
    if (path === location.pathname) addEventListener("load", () => scrollTo({ left: x, top: y, behavior: "instant" }));
  }

  function comeAnew() {
    kept.setItem("preview-place", JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  // ---- the findings

  const summary = make("summary", {});
  const list = make("div", { className: "preview-list" });
  const details = make("details", {}, summary, list);
  const panel = make("aside", { id: "preview" }, details);
  panel.setAttribute("aria-label", "Preview: findings");
  const isOpen = kept.getItem("preview-open");
  details.addEventListener("toggle", () => kept.setItem("preview-open", details.open ? "yes" : "no"));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && details.open && panel.contains(document.activeElement)) {
      details.open = false;
      summary.focus();
    }
  });

  function command(words) {
    const copy = make("button", { type: "button", textContent: "Copy" });
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(words);
      copy.textContent = "Copied";
    });
    return make("p", { className: "preview-command" }, make("code", { textContent: words }), " ", copy);
  }

  function show({ fault, counts, findings, left, adopt }) {
    const offers = (adopt ?? []).filter(({ page }) => location.pathname === `/${page}`);
    summary.textContent = fault ? "the last build failed" : counts.join(", ") || "nothing found";
    panel.className = fault || findings.some(({ severity }) => severity === "error") ? "preview-grave" : "";
    list.replaceChildren(
      ...offers.map((offer) =>
        make("section", {}, make("p", { textContent: "Found by the program. To make it yours:" }), command(offer.command))),
      ...(fault ? [make("pre", { textContent: fault, tabIndex: 0 })] : []),
      ...findings.map(({ severity, words }) => make("pre", { className: `preview-${severity}`, textContent: words, tabIndex: 0 })),
      ...(left ? [make("p", { textContent: `${left} more: dossier check --all prints them` })] : []),
    );
    details.hidden = false;
    details.open = isOpen ? isOpen === "yes" : panel.className === "preview-grave";
    document.body.append(panel);
  }

  // ---- the state of the program

  let shown = false;
  async function ask() {
    if (document.hidden) return;
    try {
      const answer = await fetch(`/_preview/state${shown ? `?build=${built}` : ""}`);
      panel.classList.remove("preview-gone");
      if (answer.status !== 200) return;
      const state = await answer.json();
      if (state.build !== built) comeAnew();
      else if (!shown) show(state);
      shown = true;
    } catch {
      panel.classList.add("preview-gone");
      summary.textContent = "the preview has stopped";
      shown = false;
    }
  }
  const go = async () => {
    await ask();
    setTimeout(go, BREAK);
  };
  document.addEventListener("visibilitychange", ask);
  go();
}
