// What the parts of the interface share: texts, elements, delays. Texts of the site and of the reader are only ever put
// into text nodes and attributes, so that whatever they hold is shown and never obeyed.

const site = new URL("../", document.currentScript.src).href;
const searchPage = site + "recherche.html";
const language = document.documentElement.lang;

/** A text of the interface; the keys are those of the theme behind `recherche.`. */
const text = (key) => window["baliseTexts"][key];

/** «12 résultats» */
const counted = (n) =>
    text("resultats." + (n > 1 ? "n" : n)).replace("{n}", n.toLocaleString(language));

/** Gives a node attributes. Their names are quoted everywhere, so that the minifier leaves them alone. */
const say = (node, attributes) =>
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));

/** An element; children that are nothing are left out. */
function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    say(node, attributes);
    node.append(...children.filter(Boolean));
    return node;
}

/** A button that does something. */
function button(label, act, className = "") {
    const node = el("button", {"type": "button", "class": className}, label);
    node.onclick = act;
    return node;
}

/** A text with another one in the place from `start` to `end`. */
const put = (whole, {start, end}, other) => whole.slice(0, start) + other + whole.slice(end);

/** A text reduced to letters and digits without case and accents, to be compared. */
const plain = (words) => words.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** What the address says after `name=`. */
const asked = (name) => new URLSearchParams(location.search).get(name) || "";

/** Changes what the address asks for without leaving the page. */
function rewrite(change, words, state) {
    try {
        history[change](state, "", location.pathname + words + location.hash);
    } catch {
        // Some browsers forbid it on file://, or too often; nothing hangs on it.
    }
}

/** Calls a function once nobody has called for it during so many milliseconds. */
function calm(delay, act) {
    let timer;
    return (...values) => {
        clearTimeout(timer);
        timer = setTimeout(act, delay, ...values);
    };
}
