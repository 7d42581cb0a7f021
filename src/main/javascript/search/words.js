// Words, the twin of fr.balise.search.analysis.WordAnalysis. Stands before analysis-fr.js or analysis-en.js, which gives it
// `joined`, `formsOf` and `stem`, in one function with them. For the engine:
//
//   tokens(text)             → [{start, end, words: [{form, term}, …]}, …], every token, stop words (no words) too
//   wordsOf(token)           → [{form, term}, …] of a token as it is written; remembered
//   fold(text)               → the same without accents and ligatures; expects lower case
//   lowerCase(text)          → lower case as forms have it
//   learn(synonyms, roots, stopWords)
//                            takes [[canonical, [term, …]], …], [[folded form, term], …] and words with spaces between them from boot;
//                            before anything else
//   expressionsAt(tokens, i) → [{term, end}, …], the expressions that begin with token i, the longest first:
//                              their canonical term and the index of the token after their last one

/** What Unicode does not take apart, each letter with its spelling. */
const LIGATURES = "œoe æae ßss øo łl đd ðd þth ıi";

const fold = (text) =>
    text
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[œæßøłđðþı]/g, (letter) => LIGATURES.split(letter)[1].split(" ")[0]);

/** `L’ÉTÉ` → `l'été`, composed and without soft hyphens; a final sigma counts as any other. */
const lowerCase = (text) =>
    text.replace(/\p{Cf}/gu, "").normalize().toLowerCase().replace(/’/g, "'").replace(/ς/g, "σ");

/** `e.s.s` → `ess`: single letters between full stops. */
const acronym = (word) => (/^\p{L}(\.\p{L})+$/u.test(word) ? word.replace(/\./g, "") : word);

/**
 * One token after Unicode's word boundaries: an ideograph, or letters and digits, with `.`, `·` or an apostrophe between letters
 * and `.`, `,` or an apostrophe between digits. Marks and invisible characters belong to what they follow.
 */
const TOKEN = (() => {
    const attached = "[\\p{M}\\p{Cf}]*";
    const ideograph = "[\\u3040-\\u309f\\u3400-\\u9fff\\uf900-\\ufaff]";
    const letter = `(?!${ideograph})\\p{L}${attached}`;
    const digit = `\\p{Nd}${attached}`;
    return RegExp(
        `(?:${letter}(?:(?:[.·'’]${attached})?${letter})*|${digit}(?:(?:[.,'’]${attached})?${digit})*)+|(?=\\p{L})${ideograph}${attached}`,
        "gu",
    );
})();

const LONGEST_TOKEN = 255;

/** Every token of a text, in order. */
function tokens(text) {
    const found = [];
    text = joined(text.replace(/[\ud800-\udfff]/g, " "));
    for (let at = 0, match; (match = tokenFrom(text, at)); at = match.end) {
        found.push({ ...match, words: wordsOf(text.slice(match.start, match.end)) });
    }
    return found;
}

/** The bounds of the next token; one that is too long is cut, as if the text ended there. */
function tokenFrom(text, at) {
    TOKEN.lastIndex = at;
    let match = TOKEN.exec(text);
    if (!match) return;
    const start = match.index;
    if (match[0].length > LONGEST_TOKEN) {
        TOKEN.lastIndex = 0;
        match = TOKEN.exec(text.substr(start, LONGEST_TOKEN));
    }
    return { start, end: start + match[0].length };
}

const remembered = new Map();

/** The words that a token stands for, each term once. */
function wordsOf(token) {
    let words = remembered.get(token);
    if (!words) {
        words = [];
        for (const form of formsOf(token)) {
            const folded = fold(form);
            const term = roots.get(folded) ?? stem(folded);
            if (!words.some((word) => word.term == term)) words.push({ form, term });
        }
        remembered.set(token, words);
    }
    return words;
}

let synonyms = [];
let roots = new Map();
let stopWords = new Set();

/** Takes the publication's synonyms and roots, and the stop words of its language, as its index has them. */
function learn(someSynonyms, someRoots, someStopWords) {
    synonyms = someSynonyms;
    roots = new Map(someRoots);
    stopWords = new Set(someStopWords.split(" "));
    remembered.clear();
}

/** The expressions that begin with a token, the longest first. */
function expressionsAt(tokens, i) {
    const found = [];
    for (const { term: first } of tokens[i].words) {
        for (const [term, terms] of synonyms) {
            const end = terms[0] == first && endOf(terms, tokens, i);
            if (end) found.push({ term, end, length: terms.length });
        }
    }
    return found.sort((a, b) => b.length - a.length);
}

/** The index after the last token of an expression that begins here, or 0; tokens without words do not count. */
function endOf(terms, tokens, i) {
    let next = 0;
    for (; i < tokens.length; i++) {
        const { words } = tokens[i];
        if (!words.length) continue;
        if (!words.some(({ term }) => term == terms[next])) break;
        if (++next == terms.length) return i + 1;
    }
    return 0;
}
