// French words, the twin of fr.balise.search.analysis.FrenchWords: what the engine needs of a language.
//
//   joined(text)   text → text of the same length in which each inclusive spelling is one token (élu-e-s → élu·e·s)
//   formsOf(token) token → its plain words in lower case, with their accents; none for a stop word
//   stem(word)     folded form → term
//
// It stands after words.js, whose `tokens` and `wordsOf` call these three, and uses its `fold` and `lowerCase`.

/** @license Stemmer after Apache Lucene (Apache-2.0) and Jacques Savoy (BSD) */

/** Endings of masculine words and what becomes of them, in the order in which `Endings` tries them. */
const GENDERS = (
    "er ère,en enne,if ive,eux euse,el elle, e,eur rice,eur euse,on onne,et ette,eau elle,f ve,c che,c que,i ite,ou oute,oux ouse," +
    "oux ousse,aux ausse,e esse"
).split(",").map((pair) => pair.split(" "));

const SEPARATOR = "[·•‧⋅∙・.\\-‐‑/()]";

/** A word and one or two endings, each after a separator, with nothing that goes on. */
const INCLUSIVE = (() => {
    const letter = "[\\p{L}\\p{M}]";
    const part = "[\\p{L}\\p{M}\\p{Nd}\\p{Cf}]";
    return RegExp(
        `(?<!${letter}|[/.@_])(${letter}{2,})(?:${SEPARATOR}${letter}+){1,2}(?!${part}|(?:${SEPARATOR}|['’])${part})`,
        "gu",
    );
})();

/** The feminine of a word if it ends with what is written, else nothing. */
function feminine(word, ending) {
    const last = word.at(-1);
    if (!ending || word.length < 2 || (ending == "e" && last == "e")) return;
    if (/[flnst]/.test(last) && ending == last + "e") return word + ending;
    for (const [male, female] of GENDERS) {
        if (word.endsWith(male) && (male || last != "e")) {
            const found = word.slice(0, word.length - male.length) + female;
            if (fold(found).endsWith(fold(ending))) return found;
        }
    }
}

/** The plural of a masculine word. */
const plural = (word) =>
    /[sxz]$/.test(word) ? word : /al$/.test(word) ? word.replace(/l$/, "ux") : word + (/ea?u$/.test(word) ? "x" : "s");

const isPlural = (ending) => /^(s|x|aux)$/.test(ending);

/** The two plain words behind a word and its endings, all in lower case; nothing when the endings are not of this word. */
function bothWords([word, ending, mark]) {
    const many = plural(word);
    if (mark == null && isPlural(ending)) return many.endsWith(ending) ? [word, many] : undefined;
    let found;
    if (mark != null || !ending.endsWith("s")) {
        if (mark != null && !isPlural(mark)) return;
        found = feminine(word, ending);
    } else {
        mark = ending = ending.slice(0, -1);
        const singular = word.replace(/(eau)x$|aux$|([^i])s$/, (end, a, b) => a ?? b ?? "al");
        found = feminine(singular, ending) ?? feminine(word, ending);
    }
    return found && (mark == null ? [word, found] : [many, found + "s"]);
}

/** The text with the separators of inclusive spellings replaced by `·`. */
function joined(text) {
    let match;
    let done = 0;
    let result = "";
    INCLUSIVE.lastIndex = 0;
    while ((match = INCLUSIVE.exec(text))) {
        const [whole, word] = match;
        const parts = whole.split(RegExp(SEPARATOR));
        const ends = whole.slice(word.length);
        const lower = parts.map(lowerCase);
        if (
            !(/^[.\-‐‑/)]/.test(ends) && isPlural(lower[1])) &&
            (ends == ends.toLowerCase() || word == word.toUpperCase()) &&
            bothWords(lower)
        ) {
            result += text.slice(done, match.index) + parts.join("·");
            done = INCLUSIVE.lastIndex;
        } else {
            INCLUSIVE.lastIndex = match.index + word.length;
        }
    }
    return result + text.slice(done);
}

/** The plain words that a token stands for. */
function formsOf(token) {
    const word = lowerCase(token.replace(/^([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i, ""));
    const parts = word.split("·");
    const forms = parts.length < 2 ? [acronym(word)] : (parts.length < 4 && bothWords(parts)) || parts;
    return stopWords.has(word) ? [] : parts.length < 2 ? forms : forms.filter((form) => !stopWords.has(form));
}

/** Rules of the stemmer: a word longer than the number that ends so ends in the rest instead; `+` goes on to the next rule. */
const RULES = (
    "9issement ir,8issant ir,6ement e,11ficatrice fier,10ficateur fier,9catrice quer,8cateur quer,8atrice er,7ateur er,6trice teur+," +
    "7teuse ter,6teur ter,5euse eu,7ive if,4folle fou,4molle mou,9nnelle n,9nnel n,8ique +,8esse e,7inage in,9isation ,9isateur ," +
    "8ation ,8ition "
).split(",").map((rule) => /(\d+)(\w+) (\w*)(\+?)/.exec(rule));

/** The term of a folded form: Lucene's FrenchLightStemmer, without what only accents bring about. */
function stem(word) {
    if (word.length > 5) word = word.replace(/([^e]a)ux$/, "$1lx").replace(/x$/, "");
    if (word.length > 3) word = word.replace(/x$/, "");
    if (word.length > 3) word = word.replace(/s$/, "");
    for (const [, length, suffix, rest, goOn] of RULES) {
        if (word.length > length && word.endsWith(suffix)) {
            word = word.slice(0, -suffix.length) + rest;
            if (suffix == "ement" && word.length > 3) word = word.replace(/ive$/, "if");
            if (suffix == "isation" && word.length > 5) word = word.replace(/ual$/, "uel");
            if (!goOn) break;
        }
    }
    if (word.length > 4) word = word.replace(/(\p{L})\1+/gu, "$1");
    if (word.length > 4) word = word.replace(/ie$/, "");
    if (word.length > 4) word = word.replace(/r$/, "").replace(/ee?$/, "").replace(/(\p{L})\1$/u, "$1");
    return word;
}
