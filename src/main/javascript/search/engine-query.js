// The query language: what the reader typed → items. src/site/markdown/search.md has its rules, edges among them.

const LONGEST_QUERY = 1000;

// Hyphens; what stands before white space or a quotation mark; a look at what comes next; what stands between marks, the
// last of which may be missing. White space is that of regular expressions and the control characters.
const ITEM = /(-*)([^\s\0- \x7f-\xa0"«»“”]*)(?=([^]?))("[^"]*"?|«[^»]*»?|“[^”]*”?)?/g;

// The facets, then the title, each with all its keys. What an item asks for is the number of one of these lines; there
// are two more kinds.
const KEYS = [
    "type",
    "mot-cle motcle mots-cles keyword tag",
    "territoire territory",
    "pays country",
    "annee year",
    "titre title",
].map((keys) => keys.split(" "));
const FACETS = 5;
const TITLE = 5;
const WORDS = 6;
const PHRASE = 7;

/** The query as all that follows sees it: cut, without halves of characters, composed. */
const prepared = (query) =>
    String(query).slice(0, LONGEST_QUERY).toWellFormed().normalize();

/**
 * The items of a prepared query, from left to right: {asksFor, excluded, text, begins, unfinished}; `begins` is the place of
 * the text in the query, `unfinished` says whether its last word may be the beginning of one. Some hold no word at all.
 */
function itemsOf(query) {
    const items = [];
    for (const {index, 1: hyphens, 2: plain, 3: next, 4: quoted = ""} of query.matchAll(ITEM)) {
        const excluded = hyphens > "";
        const end = index + hyphens.length + plain.length;
        const [key, value] = plain.split(/:(.*)/);
        const known = KEYS.findIndex((keys) =>
            value != null && keys.includes(fold(key.toLowerCase())));
        const text = known < 0 ? plain : value;
        items.push({
            asksFor: known < 0 ? WORDS : known,
            excluded,
            text,
            begins: end - text.length,
            unfinished: plain.endsWith("*") || !next,
        }, {
            // Behind a key it is the value.
            asksFor: known < 0 || text ? PHRASE : known,
            excluded: excluded && !text,
            text: quoted,
            begins: end,
        });
    }
    return items;
}
