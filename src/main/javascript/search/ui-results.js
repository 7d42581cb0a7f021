// What the interface says of an answer.

const TRIES = 4; // corrections or completions of a word

/** Where a result leads: to the section that answers, with the query, whose words are marked there. */
function address(hit, query) {
    const words = new URLSearchParams({"surligne": query});
    return site + hit.url + "?" + words + (hit.section && "#" + hit.section);
}

/** `2019-06` in words, as precise as it is. */
function inWords(date) {
    return new Date(date).toLocaleDateString(language, {
        year: "numeric",
        month: date[4] && "long",
        day: date[7] && "numeric",
        timeZone: "UTC",
    });
}

/** Number and title. */
const heading = (hit) => [
    hit.number && el("span", {"class": "numero"}, text("numero").replace("{n}", hit.number)),
    " ",
    el("span", {"class": "titre"}, hit.title),
];

/** What stands below them: section, excerpt, and what kind of page it is, with more words on it where there is room. */
const details = (hit, more = []) => [
    hit.sectionTitle && el("span", {"class": "section"}, hit.sectionTitle),
    el(
        "span",
        {"class": "extrait"},
        ...hit.excerpt.map((piece) => (piece.marked ? el("mark", {}, piece.text) : piece.text.replaceAll("\n", " · "))),
    ),
    el(
        "span",
        {"class": "details"},
        ...[hit.type, hit.date && inWords(hit.date), ...more]
            .filter(Boolean)
            .map((word) => el("span", {}, word)),
    ),
];

/** A result as a choice of a list. */
const choice = (hit, query) =>
    el(
        "a",
        {"role": "option", "tabindex": -1, "href": address(hit, query)},
        ...heading(hit),
        ...details(hit),
    );

/** Words to try, as choices that hold the query that they make; if several are wrong, all of them corrected come first. */
function tries({query, corrections, completions}) {
    const singly = (places, end) =>
        places.flatMap((place) =>
            place.others.slice(0, TRIES).map((other) => [other, put(query, place, other) + end]),
        );
    const row = (key, found) =>
        found.length &&
        el(
            "div",
            {"role": "group", "class": "essais", "aria-label": text(key)},
            el("span", {"aria-hidden": true}, text(key)),
            ...found.map(([word, other]) =>
                el("span", {"role": "option", "class": "essai", "data-query": other}, word),
            ),
        );
    const corrected = singly(corrections, "");
    if (corrections[1]) {
        // From the last to the first, so that the places of those before stay right.
        const all = corrections
            .sort((a, b) => b.start - a.start)
            .reduce((made, place) => put(made, place, place.others[0]), query);
        corrected.unshift([all, all]);
    }
    const completed = singly(completions, " ").filter(([, made]) => plain(made) !== plain(query));
    return [row("essayez", corrected), row("completer", completed)].filter(Boolean);
}

/** The sentence about an answer of which some results have only some of the words; nothing where all have all. */
const widened = ({total, complete}) =>
    complete < total && text("elargie" + (complete ? ".apres" : "")).replace("{n}", complete);

/** What is said of an answer to those who listen. */
const inBrief = (answer) => [counted(answer.total), widened(answer)].filter(Boolean).join(". ");

/** The sentence about an answer that is not quite what was asked for; nothing where it is. */
function remark(answer) {
    if (!answer.total) {
        return everything(text("rien"), " ", text("conseil"), " ");
    }
    const sentence = widened(answer);
    return sentence && el("p", {}, sentence);
}

/** The way that is always open: the list of all documents. */
const everything = (...more) => el("p", {}, ...more, el("a", {"href": searchPage + "#_liste"}, text("liste")));

/** What went wrong with the index, in words. */
const trouble = (failure) => text("erreur." + failure.code) || text("erreur.missing");

/** The same with what to do. */
const help = (words) => everything(words, " ", button(text("recharger"), () => location.reload()), " ");
