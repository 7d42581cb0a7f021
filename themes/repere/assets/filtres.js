// Filters of a list: links become boxes to tick; one of a group is enough, all groups count. The address keeps what
// is chosen: ?mot-cle=jeunesse&pays=FR&mots=eau.
addEventListener("DOMContentLoaded", () => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const [panel] = all("[data-balise-filtres]");
  if (!panel) return;
  const [status, nothing, reset] = ["compte", "rien", "tout"].flatMap(name => all(`[data-balise-${name}]`));
  const field = panel.querySelector("input");
  const views = all("[data-balise-vue]").map(a => [a, a.href]);
  const whole = status.textContent;
  const {aucun, un, plusieurs, suite} = panel.dataset;
  const words = text => text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replace(/œ/g, "oe")
    .replace(/æ/g, "ae").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const groups = all("details", panel).map(box => ({box, key: box.dataset.cle}));
  const items = all(`[data-${groups[0].key}]`).map(line => ({
    line,
    words: words(all("h2, h3, th, .numero, .sous-titre, .intitule", line).map(part => part.textContent).join(" ")),
    values: groups.map(({key}) => line.getAttribute("data-" + key).split(" ")),
  }));
  const parts = all("[data-balise-part]");
  groups.forEach(group => {
    group.options = all("[data-valeur]", group.box).map(line => {
      const [link, count] = line.children;
      const label = document.createElement("label");
      const tick = document.createElement("input");
      tick.type = "checkbox";
      tick.autocomplete = "off";
      tick.value = line.dataset.valeur;
      label.append(tick, " ", ...link.childNodes, " ", count);
      line.replaceChildren(label);
      return {line, tick, count};
    });
    if (!all("[data-suite]", group.box)[0]) return;
    const more = group.more = document.createElement("button");
    more.type = "button";
    more.textContent = suite.replace("{n}", group.options.length);
    more.addEventListener("click", () => {
      const first = group.options.find(({line}) => line.hidden);
      more.hidden = true;
      draw();
      first?.tick.focus();
    });
    group.box.append(more);
  });

  const draw = () => {
    const chosen = groups.map(({options}) => options.flatMap(({tick}) => tick.checked ? tick.value : []));
    const asked = words(field.value);
    const counts = groups.map(() => Object.create(null));
    let n = 0;
    items.forEach(({line, values, words}) => {
      const missed = chosen.flatMap((list, i) => !list[0] || list.some(value => values[i].includes(value)) ? [] : i);
      const said = asked.every(word => words.some(one => one.startsWith(word)));
      // A group that alone keeps an item away would bring it back by any of its values.
      if (said && !missed[1]) {
        counts.forEach((count, i) => {
          if ((missed[0] ?? i) == i) values[i].forEach(value => count[value] = (count[value] || 0) + 1);
        });
      }
      line.hidden = !said || missed.length;
      n += !line.hidden;
    });
    groups.forEach(({box, options, more}, i) => {
      options.forEach(({line, tick, count}) => {
        const left = counts[i][tick.value] || 0;
        count.textContent = `(${left})`;
        line.classList.toggle("vide", !left);
        line.hidden = "suite" in line.dataset && !more.hidden && !tick.checked;
      });
      all("ul", box).forEach(list => {
        const name = list.previousElementSibling;
        list.hidden = name.hidden = !all(":scope > :not([hidden])", list)[0];
      });
    });
    all("[data-balise-groupe]").forEach(part => part.hidden = items.every(({line}) => line.hidden || !part.contains(line)));
    const drawn = new Set(items.flatMap(({line}) => line.hidden ? [] : line.dataset.baliseParts?.split(" ")));
    parts.forEach(part => part.toggleAttribute("hidden", !drawn.has(part.dataset.balisePart)));
    const query = new URLSearchParams(chosen.flatMap((list, i) => list.map(value => [groups[i].key, value])));
    if (asked[0]) query.set("mots", field.value.trim());
    const search = (query + "").replace(/^./, "?$&");
    status.textContent = search ? (n > 1 ? plusieurs : n ? un : aucun).replace("{n}", n) : whole;
    nothing.hidden = n;
    views.forEach(([a, href]) => a.href = href + search);
    return location.href.split(/[?#]/)[0] + search;
  };
  const arrive = () => {
    const query = new URLSearchParams(location.search);
    groups.forEach(({key, box, options}) => options.forEach(({tick}) => {
      tick.checked = query.getAll(key).includes(tick.value);
      if (tick.checked) box.open = true;
    }));
    field.value = query.get("mots") || "";
    draw();
  };
  const push = () => history.pushState(null, "", draw());
  const clear = () => {
    groups.forEach(({options}) => options.forEach(({tick}) => tick.checked = false));
    field.value = "";
    push();
    reset.focus();
  };

  panel.addEventListener("change", ({target}) => {
    if (target != field) push();
  });
  field.addEventListener("input", () => history.replaceState(null, "", draw()));
  reset.addEventListener("click", clear);
  nothing.lastElementChild.addEventListener("click", clear);
  addEventListener("popstate", arrive);
  addEventListener("pageshow", arrive);
  all("[data-balise-script]", panel).forEach(part => part.hidden = false);
  arrive();
});
