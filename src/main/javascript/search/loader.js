// On every page: fetches engine, index and interface once somebody wants to search.
//
// All files below recherche/ are classic scripts that hand over their data by `balise(id, data)`: they work from a disk
// and under the content security policy `script-src 'self'`.

const folder = new URL(".", document.currentScript.src);
const received = new Map();
const asked = new Map();

/** What went wrong, for the interface to word: `code` is missing, foreign or damaged. */
const failure = (code, id) => Object.assign(Error(code + ": " + id), {code});

/** Promise of a script that has run. */
const run = (file) =>
    new Promise((resolve, reject) => {
        const script = document.createElement("script");
        const end = (settle) => () => {
            script.remove();
            settle();
        };
        script.onload = end(resolve);
        script.onerror = end(reject);
        script.src = folder + file;
        document.head.append(script);
    });

/** The same, tried twice. */
const runSurely = (file) =>
    run(file).catch(() => run(file)).catch(() => Promise.reject(failure("missing", file)));

async function fetchData(id, query) {
    await runSurely(id + ".js" + query);
    if (!received.has(id)) {
        // Something else has come, or nothing that could be read.
        throw failure(received.size ? "foreign" : "damaged", id);
    }
    const data = received.get(id);
    received.delete(id);
    return data;
}

window.balise = (id, data) => received.set(id, data);

/** Promise of what the file `id` hands over, asked for once unless that fails; `fresh` asks again, past all caches. */
balise.load = (id, fresh = false) => {
    if (fresh || !asked.has(id)) {
        const data = fetchData(id, fresh ? "?" + Date.now() : "");
        asked.set(id, data);
        data.catch(() => asked.delete(id));
    }
    return asked.get(id);
};

/** Promise of the engine; what it will ask for first is fetched meanwhile. */
function engine() {
    balise.load("boot").catch(() => {});
    return balise.load("balise");
}

balise.search = async (...values) => (await engine()).search(...values);
balise.find = async (...values) => (await engine()).find(...values);
balise.marks = async (...values) => (await engine()).marks(...values);

let asking;

/** Promise of the interface, which takes over what is on the page and puts its own function in the place of `open`. */
function loadInterface() {
    if (!asking) {
        engine().catch(() => {});
        asking = runSurely("ui.js").then(() => {
            if (balise.open === openLater) {
                // Something else has come, or only the beginning.
                throw failure("damaged", "ui.js");
            }
        });
        asking.catch(() => {
            asking = undefined;
            balise.lists(true);
        });
    }
    return asking;
}

/** Fetches the interface, and does without if it is missing: the pages work without it. */
const prepare = () => loadInterface().catch(() => {});

/** Opens the dialogue once it is there; where it cannot be had, the search page has its lists. */
const openLater = () =>
    loadInterface().then(
        () => balise.open(),
        () => (location.href = new URL("../recherche.html", folder)));
balise.open = openLater;

const isIn = ({target}, selector) => target.closest?.(selector);

document.addEventListener("focusin", (event) => isIn(event, "[data-balise-recherche]") && prepare());

document.addEventListener("click", (event) => {
    const other = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!other && isIn(event, "[data-balise-ouvrir]")) {
        event.preventDefault();
        balise.open();
    }
});

/** Whether the reader lets the key `/` alone open the dialogue, which those who speak to their machine may not want. */
function slashOpens() {
    try {
        return window.localStorage["baliseTouche"] !== "non";
    } catch {
        return true; // Nothing may be kept in this browser.
    }
}

document.addEventListener("keydown", (event) => {
    const {key} = event;
    const wanted = event.ctrlKey || event.metaKey ? /^k$/i.test(key) : key === "/" && slashOpens();
    // What can be written in keeps its keys; boxes and buttons do not need them.
    if (wanted && !event.altKey && !isIn(event, ":read-write")) {
        event.preventDefault();
        balise.open();
    }
});

const page = document.querySelector("[data-balise-page]");
const lists = page ? document.querySelectorAll("main > section") : [];

/** Shows the lists of the search page, or makes room for results. */
balise.lists = (shown) => lists.forEach((list) => (list.hidden = !shown));

if (/[?&]q=[^&]/.test(location.search)) {
    // Before anything is painted: the script of that page holds back the first picture.
    balise.lists(false);
}
if (page || /[?&]surligne=/.test(location.search)) {
    prepare();
}
