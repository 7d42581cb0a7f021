// What every page of the theme does by script: the colour scheme a reader chose, printing, «Ma sélection», and the tools
// of a document.
// It stands in the head without `defer`, so that a chosen scheme is there before anything is drawn.
(() => {
  const root = document.documentElement;
  const place = "balise.apparence";
  const paint = value => value ? root.dataset.apparence = value : delete root.dataset.apparence;
  // Storage may be refused: then the choice lasts as long as the page.
  try {
    paint(localStorage.getItem(place));
  } catch {}

  const appearance = () => {
    const [box] = document.querySelectorAll("[data-balise-apparence]");
    if (!box) return;
    box.value = root.dataset.apparence || "";
    box.addEventListener("change", () => {
      paint(box.value);
      try {
        localStorage.setItem(place, box.value);
      } catch {}
    });
    addEventListener("storage", event => {
      if (event.key == place) paint(box.value = event.newValue || "");
    });
  };

  // What scrolls sideways by itself is reached by keyboard.
  const scrollers = () => document.querySelectorAll("main table, main .tableau, main .dessin").forEach(box =>
    box.scrollWidth > box.clientWidth ? box.tabIndex = 0 : box.removeAttribute("tabindex"));

  // Tools of a document: copy, send, share, cite with today's date, and whether the day of its review has passed.
  if (navigator.share) root.dataset.partage = "";
  const tools = () => {
    const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
    const here = location.protocol.startsWith("http") && location.href.split("#")[0];
    each("[data-balise-copier]", button => button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.baliseCopier);
      const status = button.nextElementSibling;
      status.textContent = "";
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = button.dataset.fait;
      } catch {
        text.hidden = false;
        getSelection().selectAllChildren(text);
        status.textContent = button.dataset.refus;
      }
    }));
    each("[data-balise-courriel]", part => {
      if (!here) return;
      part.firstElementChild.href = part.dataset.baliseCourriel + encodeURIComponent(here);
      part.hidden = false;
    });
    each("[data-balise-partager]", part => {
      const url = part.dataset.balisePartager || here;
      part.hidden = !url || !navigator.share;
      // Who closes the dialogue again has shared nothing, and knows it.
      part.addEventListener("click", () => navigator.share({title: document.title, url}).catch(() => {}));
    });
    each("[data-balise-consulte]", part => part.textContent = part.dataset.baliseConsulte.replace(
      "{date}", new Date().toLocaleDateString(root.lang, {dateStyle: "long"})));
    each("[data-balise-echeance]", part => part.hidden = new Date() < new Date(part.dataset.baliseEcheance + "T24:00"));
  };

  // What a link leads to, shown beside it while it has the pointer or the keyboard's focus. It is an addition to the
  // link for those who see: nothing in it can be reached, and screen readers pass it over.
  const previews = () => {
    const [store] = document.querySelectorAll("[data-balise-apercus]");
    if (!store || !("popover" in root) || matchMedia("(hover: none) and (pointer: coarse)").matches) return;
    const page = a => a.href.split("#")[0];
    const parts = new Map([...store.content.children].map(part =>
      [new URL(part.dataset.page, location).href, part]));
    const box = document.createElement("div");
    box.className = "apercu";
    box.popover = "manual";
    box.ariaHidden = true;
    document.body.append(box);
    let shown; // the link
    let dismissed; // a link whose preview was put away, while it is pointed at
    let timer;

    const wanted = () => {
      const pointed = document.querySelector("main a:hover");
      if (!pointed && shown && box.matches(":hover")) return shown;
      return [pointed, document.querySelector("main a:focus-visible")].find(a => a && parts.has(page(a)));
    };
    // Below the link or above it, never on it; on the side where there is more room when it fits on neither.
    const place = link => {
      const {left, top, bottom} = link.getBoundingClientRect();
      const {clientWidth: width, clientHeight: height} = root;
      box.style.maxHeight = "";
      const below = box.offsetHeight <= height - bottom || height - bottom >= top;
      box.style.maxHeight = (below ? height - bottom : top) + "px";
      box.style.left = Math.max(0, Math.min(left, width - box.offsetWidth)) + scrollX + "px";
      box.style.top = (below ? bottom : top - box.offsetHeight) + scrollY + "px";
    };
    const settle = () => {
      const link = wanted();
      if (link != dismissed) dismissed = undefined;
      if (link == shown || dismissed) return;
      if (shown) box.hidePopover();
      shown = link;
      if (!link) return;
      // The browser's own hint would say the title again.
      link.removeAttribute("title");
      box.replaceChildren(parts.get(page(link)).cloneNode(true));
      box.showPopover();
      place(link);
    };
    const soon = ({pointerType}) => {
      if (pointerType == "touch") return;
      clearTimeout(timer);
      timer = setTimeout(settle, 300);
    };
    ["pointerover", "pointerout", "focusin", "focusout"].forEach(name => document.addEventListener(name, soon));
    addEventListener("keydown", ({key}) => {
      if (key != "Escape" || !shown) return;
      dismissed = shown;
      shown = undefined;
      box.hidePopover();
    });
  };

  // The documents a reader ticked, and the print page reduced to them. The address
  // imprimer/index.html#selection=fiche-054,fiche-056 says by itself what is shown, so that it can be sent.
  const selection = () => {
    const all = selector => [...document.querySelectorAll(selector)];
    const [link] = all("[data-balise-selection]");
    if (!link) return;
    const [status] = all("[data-balise-etat]");
    const [tools] = all("[data-balise-outils]");
    const page = link.href.split("#")[0];
    const key = "balise.selection " + new URL(page).pathname;
    const prefix = "#selection=";
    const hash = list => prefix + list;
    const decode = text => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    };
    const unique = list => [...new Set(list)];
    const fill = (text, n, titre) => text.replace("{n}", n).replace("{titre}", () => titre);

    // Storage may be refused, full or damaged: then the page remembers for itself.
    let memory = [];
    let refused;
    const read = () => {
      try {
        if (!refused) memory = unique([].concat(JSON.parse(localStorage.getItem(key)) || []).map(String));
      } catch {}
      return memory;
    };
    const write = list => {
      memory = list;
      try {
        localStorage.setItem(key, JSON.stringify(list));
      } catch {
        refused = true;
      }
    };
    const show = () => {
      const list = read();
      link.href = page + hash(list);
      link.textContent = fill(link.dataset.lien, list.length);
      all("main [data-balise-choix]").forEach(box => box.checked = list.includes(box.value));
    };
    const tick = (list, box) => {
      list = list.filter(id => id != box.value);
      if (box.checked) list.push(box.value);
      status.textContent = fill(
        link.dataset[box.checked ? "ajout" : "retrait"], list.length, box.parentNode.lastElementChild.textContent);
      return list;
    };

    addEventListener("change", ({target}) => {
      if (!target.matches("[data-balise-choix]")) return;
      write(tick(read(), target));
      show();
    });
    addEventListener("storage", event => {
      if (!event.key || event.key == key) show();
    });
    addEventListener("pageshow", show);
    show();
    if (!tools) return;

    // The print page.
    const {titre, un, plusieurs, vide, inconnu, inconnus} = tools.dataset;
    const [print, everything, empty, notice, rows, row] = tools.querySelectorAll("button, .avis, ul, template");
    const [above, heading, below] = all(".sorte, h1, .compte");
    const [title, whole] = [heading.textContent, document.title];
    const target = a => document.getElementById(decode(a.hash.slice(1)));
    const parts = all(".sommaire a").map(a => ({a, line: a.parentNode, body: target(a)}));
    let shown; // ids, or nothing for the whole publication
    let own; // whether they are this reader's own selection

    const draw = () => {
      const chosen = parts.filter(({line, body}) => "choix" in line.dataset && shown?.includes(body.id));
      const n = chosen.length;
      const unknown = shown ? shown.length - n : 0;
      parts.forEach(part => part.line.hidden = part.body.hidden = n && !chosen.includes(part));
      document.body.classList.toggle("choisie", n);
      above.hidden = below.hidden = everything.hidden = empty.hidden = !n;
      heading.textContent = n ? titre : title;
      document.title = n ? titre + " – " + title : whole;
      below.textContent = fill(n > 1 ? plusieurs : un, n);
      notice.textContent = unknown ? fill(unknown > 1 ? inconnus : inconnu, unknown) : shown && !n ? vide : "";
      return chosen;
    };
    const list = () => {
      rows.replaceChildren(...draw().map(({a, body}) => {
        const copy = row.content.cloneNode(true);
        const [box, words] = copy.querySelectorAll("input, span");
        box.value = body.id;
        words.textContent = a.textContent;
        return copy;
      }));
      status.textContent = (everything.hidden ? "" : below.textContent + " ") + notice.textContent;
    };
    const arrive = () => {
      const {hash} = location;
      if (hash && !hash.startsWith(prefix)) return; // a section of the page
      const asked = hash ? unique(decode(hash.slice(prefix.length)).split(",").filter(Boolean)) : undefined;
      if (String(asked) == String(shown)) return;
      shown = asked;
      own = [String(shown), ""].includes(String(read()));
      list();
    };
    const go = ids => {
      shown = ids;
      if (own) write(ids);
      location.replace(hash(ids));
      show();
    };

    rows.addEventListener("change", ({target}) => {
      go(tick(shown, target));
      draw();
    });
    print.addEventListener("click", () => window.print());
    everything.addEventListener("click", () => {
      location.hash = "";
      print.focus();
    });
    empty.addEventListener("click", () => {
      go([]);
      list();
      print.focus();
    });
    // What is not shown here is read on its own page.
    addEventListener("click", event => {
      const a = event.target.closest("main a[href^='#']");
      const away = a && target(a)?.closest("[hidden]");
      if (away) {
        event.preventDefault();
        location = away.dataset.page;
      }
    });
    addEventListener("storage", event => {
      if (own && shown && event.key == key) location.replace(hash(read()));
    });
    addEventListener("hashchange", arrive);
    tools.hidden = false;
    arrive();
  };

  addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-balise-script]").forEach(part => part.hidden = false);
    document.querySelectorAll("[data-balise-imprimer]").forEach(button =>
      button.addEventListener("click", () => print()));
    if (!("popover" in root)) document.querySelectorAll("[popovertarget]").forEach(button => button.hidden = true);
    appearance();
    selection();
    tools();
    previews();
    scrollers();
    addEventListener("resize", scrollers);
  });
})();
