// English words, the twin of fr.balise.search.analysis.EnglishWords; see analysis-fr.js for the three functions.

/** @license Stemmer after Martin Porter and Apache Lucene (Apache-2.0) */

const joined = (text) => text;

function formsOf(token) {
    const word = lowerCase(token).replace(/'s$/, "");
    return stopWords.has(word) ? [] : [acronym(word)];
}

/** Suffixes of Porter's steps 2 and 3, with what takes their place after a stem of measure 1 or more. */
const DERIVED = [
    "ational ate,tional tion,enci ence,anci ance,izer ize,bli ble,alli al,entli ent,eli e,ousli ous,ization ize,ation ate,ator ate," +
        "alism al,iveness ive,fulness ful,ousness ous,aliti al,iviti ive,biliti ble,logi log",
    "icate ic,ative ,alize al,iciti ic,ical ic,ful ,ness ",
].map((step) => step.split(",").map((rule) => rule.split(" ")));

/** Suffixes of step 4, which fall after a stem of measure 2 or more. */
const FALLEN = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

/** The word as consonants (c) and vowels (v); y is a vowel after a consonant. */
function shape(word) {
    let shape = "";
    for (const letter of word.split("")) {
        const vowel = /[aeiou]/.test(letter) || (letter == "y" && shape.at(-1) == "c");
        shape += vowel ? "v" : "c";
    }
    return shape;
}

/** How many times a vowel is followed by a consonant: Porter's m. */
const measure = (word) => shape(word).split(/vc/).length - 1;

const hasVowel = (word) => shape(word).includes("v");
const endsDouble = (word) => /(.)\1$/s.test(word) && shape(word).endsWith("c");
const endsShort = (word) => shape(word).endsWith("cvc") && !/[wxy]$/.test(word);

/** The term of a folded form: Porter's algorithm as Lucene has it. */
function stem(word) {
    if (word.length < 3) return word;
    word = word.replace(/sses$/, "ss").replace(/ies$/, "i").replace(/([^s])s$/s, "$1");
    const past = /^(.*)(?:ed|ing)$/s.exec(word);
    if (/eed$/.test(word)) {
        if (measure(word.slice(0, -3))) word = word.slice(0, -1);
    } else if (past && hasVowel(past[1])) {
        word = past[1];
        if (/(at|bl|iz)$/.test(word)) word += "e";
        else if (endsDouble(word)) word = /[lsz]$/.test(word) ? word : word.slice(0, -1);
        else if (measure(word) == 1 && endsShort(word)) word += "e";
    }
    if (/y$/.test(word) && hasVowel(word.slice(0, -1))) word = word.replace(/y$/, "i");
    for (const step of DERIVED) {
        const [suffix, rest] = step.find(([suffix]) => word.endsWith(suffix)) ?? [""];
        const kept = word.slice(0, word.length - suffix.length);
        if (suffix && measure(kept)) word = kept + rest;
    }
    const kept = word.replace(FALLEN, "");
    if (measure(kept) > 1) word = kept;
    if (/e$/.test(word)) {
        const kept = word.slice(0, -1);
        if (measure(kept) > 1 || (measure(kept) && !endsShort(kept))) word = kept;
    }
    if (/ll$/.test(word) && measure(word) > 1) word = word.slice(0, -1);
    return word;
}
