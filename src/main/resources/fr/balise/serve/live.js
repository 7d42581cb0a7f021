// Follows what the author of a page writes: the page loads itself again when it has become another one, and a panel
// shows what keeps it from doing so. Only `balise serve` puts this script into pages; no published page has it.
(() => {
  "use strict";
  const {page, seen} = document.currentScript.dataset;
  const STYLE = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 55vh; overflow: auto;
      box-sizing: border-box; padding: .75rem 1.25rem 1rem; font: 1rem/1.5 system-ui, sans-serif;
      color: #1b1b1b; background: #fff4f2; border-top: .25rem solid #b3261e; box-shadow: 0 -.25rem 1rem #0004; }
    section.note { border-color: #6b5d00; background: #fff9d9; }
    h2 { margin: 0 6rem .25rem 0; font-size: 1.0625rem; }
    ol { margin: .5rem 0 0; padding-left: 1.5rem; }
    li { margin: 0 0 .75rem; }
    li p { margin: 0; }
    a { color: #0b4f9e; text-underline-offset: .15em; overflow-wrap: anywhere; }
    pre { margin: .25rem 0 0; padding: .5rem .75rem; overflow: auto; background: #0000000d;
      font: .875rem/1.45 ui-monospace, monospace; }
    button { position: absolute; top: .75rem; right: 1.25rem; min-height: 2rem; padding: 0 .75rem; font: inherit;
      color: inherit; background: none; border: 1px solid; border-radius: .25rem; cursor: pointer; }
    a:focus-visible, button:focus-visible, section:focus-visible { outline: .1875rem solid #0b4f9e; outline-offset: 2px; }
    .folded ol, .folded p, .folded pre { display: none; }
    @media (prefers-color-scheme: dark) {
      section { color: #f4efee; background: #2d1513; border-color: #ff8a80; }
      section.note { background: #2b2710; border-color: #e3d26f; }
      a { color: #a8cbff; } pre { background: #ffffff14; }
      a:focus-visible, button:focus-visible, section:focus-visible { outline-color: #a8cbff; }
    }
    @media print { :host { display: none; } }`;
  let host;
  let folded = false;
  let lastWords = "";

  const element = (name, text, properties = {}) => {
    const made = Object.assign(document.createElement(name), properties);
    if (text) {
      made.textContent = text;
    }
    return made;
  };

  function room() {
    if (!host) {
      host = document.createElement("balise-panel");
      const shadow = host.attachShadow({mode: "open"});
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      shadow.adoptedStyleSheets = [sheet];
      // Screen readers tell what changes in it, so it is there before.
      const alert = element("div", "");
      alert.setAttribute("role", "alert");
      shadow.append(alert);
      document.body.append(host);
    }
    return host.shadowRoot.firstElementChild;
  }

  function entry(error) {
    const item = element("li", "");
    const place = element("p", "");
    place.append(
        element("a", error.place, {href: error.link}),
        " ", element("strong", error.text), ` (${error.code})`);
    item.append(place);
    if (error.frame) {
      item.append(element("pre", error.frame, {tabIndex: 0}));
    }
    if (error.advice) {
      item.append(element("p", error.advice));
    }
    return item;
  }

  function show(told) {
    const words = JSON.stringify(told);
    if (words === lastWords) {
      return;
    }
    lastWords = words;
    if (!told.title) {
      host?.remove();
      host = undefined;
      return;
    }
    const panel = element("section", "", {lang: told.language, tabIndex: -1});
    panel.className = (told.note ? "note" : "") + (folded ? " folded" : "");
    panel.append(element("h2", told.title));
    if (!told.note) {
      const button = element("button", told.fold, {type: "button"});
      button.setAttribute("aria-expanded", String(!folded));
      button.addEventListener("click", () => {
        folded = panel.classList.toggle("folded");
        button.setAttribute("aria-expanded", String(!folded));
      });
      panel.append(button);
    }
    if (told.fault) {
      panel.append(element("pre", told.fault));
    }
    const list = element("ol", "");
    list.append(...(told.errors ?? []).map(entry));
    panel.append(list);
    if (told.more) {
      panel.append(element("p", told.more));
    }
    room().replaceChildren(panel);
  }

  let last = {};
  let lost;
  const events = new EventSource(
      `/_balise/events?page=${encodeURIComponent(page)}&seen=${encodeURIComponent(seen)}`);
  events.onmessage = message => {
    clearTimeout(lost);
    lost = undefined;
    last = JSON.parse(message.data);
    if (last.reload) {
      location.reload();
    } else {
      show(last);
    }
  };
  // The browser tries again by itself; a restart takes less than this.
  events.onerror = () => {
    lost ??= setTimeout(
        () => show({title: last.stopped ?? "Balise ?", language: last.language ?? "fr", note: true}), 3000);
  };
  addEventListener("pagehide", () => events.close());
  // A page that comes back from the browser's memory has no line any more.
  addEventListener("pageshow", event => {
    if (event.persisted) {
      location.reload();
    }
  });
})();
