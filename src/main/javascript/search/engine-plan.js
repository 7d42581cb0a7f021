// A query whose words have been looked up: items → clauses that score, and conditions.
//
// unit:       {words, start, end, within, form, ordinal, unfinished}, a token of a text with its place among the others;
//             `form` is empty where only its terms themselves may answer
// clause:     {asked, terms, scores, longForms, nearForms}, a unit with what it may stand for; `terms` is a Map from a term to
//             [boost, posting]
// run:        {asksFor, excluded, clauses, conditions}, an item, or several that are nothing but words; a document must
//             meet all conditions, or not all of them if it is excluded
// condition:  by document, whether it holds; the scores of a clause are one, since none of them is 0 where it has a term

const MOST_WORDS = 32;
const MOST_COMPLETIONS = 20;
const MOST_CORRECTIONS = 8;

/**
 * Promise of what a query asks for: {runs, clauses}, no clause twice. A thorough plan, for when the usual one finds nothing,
 * takes the last word for the beginning of others even if it is one itself, and a word that stands nowhere in this spelling
 * for its neighbours even if it has a known stem.
 */
async function planOf(query, thorough) {
    const runs = await Promise.all(runsOf(itemsOf(query)).map((run) => withConditions(run, thorough)));
    const clauses = new Map(runs.flatMap(({clauses}) => clauses).map((clause) => [
        String([...clause.terms].sort()),
        clause,
    ]));
    return {runs, clauses: [...clauses.values()]};
}

/** Items with their units, neighbours that are nothing but words being one; items without a word are left out. */
function runsOf(items) {
    const runs = [];
    let left = MOST_WORDS;
    for (const item of items) {
        const {asksFor, text, begins, unfinished} = item;
        item.wantedLabel = asksFor < FACETS ? labelOf(text) : "";
        item.units = asksFor < FACETS ? [] : tokens(text).flatMap((token, position, all) =>
            token.words[0] && left-- > 0
                ? {
                    ...token,
                    start: begins + token.start,
                    end: begins + token.end,
                    form: token.words[1] ? "" : token.words[0].form,
                    ordinal: position,
                    unfinished: unfinished && !all[position + 1],
                }
                : []);
        const before = runs.at(-1);
        if (isWords(before) && isWords(item)) {
            before.units.push(...item.units);
        } else if (item.wantedLabel[1] || item.units[0]) {
            runs.push(item);
        }
    }
    return runs;
}

const isWords = (run) => run?.asksFor === WORDS && !run.excluded;

/** The words of a facet's value between spaces, so that one value can be seen to begin with the words of another. */
const labelOf = (text) => ` ${fold(text.toLowerCase())} `.replace(/[^\p{L}\p{N}]+/gu, " ");

/** Promise of a run with its clauses, if they score, and with its conditions. */
async function withConditions(run, thorough) {
    const {asksFor, excluded, text, units, wantedLabel} = run;
    let clauses = [];
    let conditions;
    if (wantedLabel) {
        // Between quotation marks stands a whole value, else its beginning.
        const wanted = wantedLabel + (/^["«“]/.test(text) ? "$" : "");
        const values = (await facetValues())[asksFor].filter(([value]) =>
            (labelOf(value) + "$").startsWith(wanted));
        conditions = [holdingFor(values.flatMap(([, documents]) => [...documents]))];
    } else {
        const phrase = asksFor === PHRASE;
        const named = phrase ? units : await withSynonyms(units);
        clauses = await Promise.all(named.map((unit) => clauseOf(unit, excluded || phrase, thorough)));
        conditions = phrase
            ? [await inOrder(clauses)]
            : clauses.map(({terms, scores}) => asksFor === TITLE
                ? holdingFor([...terms.values()].flatMap(([, {fields}]) => [...fields[0][0]]))
                : scores);
    }
    return {...run, clauses: excluded ? [] : clauses, conditions};
}

/** The condition that holds for some documents. */
function holdingFor(documents) {
    const condition = new Float32Array(size);
    documents.forEach((document) => condition[document] = 1);
    return condition;
}

/** Promise of units with each expression of a synonym class replaced by its canonical term, where that is anywhere. */
async function withSynonyms(units) {
    const named = [];
    for (let i = 0; i < units.length; i++) {
        let unit = units[i];
        const own = unit.words.filter(({term}) => canonicals.has(term));
        for (const {term, end = i + 1} of [...expressionsAt(units, i), ...own]) {
            if (await lookUp(term)) {
                unit = {...unit, words: [{term}], form: ""};
                i = end - 1;
                break;
            }
        }
        named.push(unit);
    }
    return named;
}

/** Promise of the clause of a word; `exact` when it may stand for nothing but its own terms. */
async function clauseOf(unit, exact, thorough) {
    const spelling = exact ? "" : fold(unit.form);
    const terms = new Map();
    const add = (words, boost) => Promise.all(words.map(async ({term}) => {
        const posting = await lookUp(term);
        if (posting && !(terms.get(term)?.[0] >= boost)) {
            terms.set(term, [boost, posting]);
        }
    }));
    const addForms = (forms, boostOf) => Promise.all(forms.map((form) =>
        add(wordsOf(form.form), round(boostOf(form)))));
    const [longer] = await Promise.all([
        spelling[2] && (unit.unfinished || thorough) ? formsFrom(spelling) : [],
        add(unit.words, 1),
    ]);
    const isForm = longer[0]?.folded === spelling;
    const longForms = unit.unfinished ? frequent(longer, MOST_COMPLETIONS) : [];
    let nearForms = [];
    if (longForms[0] && (thorough || !isForm)) {
        await addForms(longForms, ({folded}) => 0.9 ** Math.min(6, folded.length - spelling.length));
    } else if (spelling[3] && (!terms.size || thorough && !isForm)) {
        const [distance, forms] = await nearest(spelling, spelling[thorough ? 5 : 7] ? 2 : 1);
        nearForms = frequent(forms, MOST_CORRECTIONS);
        await addForms(nearForms, () => 1 - distance / spelling.length);
    }
    return {asked: unit, terms, scores: scoresOf([...terms.values()]), longForms, nearForms};
}

/** The most frequent forms, which are put first; of equals, those that came first. */
const frequent = (forms, most) => forms.sort((a, b) => b.often - a.often).slice(0, most);

/**
 * Promise of the forms at the least distance from a word, `most` or less, with the distance: those with its first letter, or
 * else all.
 */
async function nearest(word, most) {
    for (const prefix of [word[0], ""]) {
        const byDistance = Array.from({length: most + 1}, () => []);
        for (const form of await formsFrom(prefix)) {
            byDistance[distanceOf(word, form.folded, most)]?.push(form);
        }
        const distance = byDistance.findIndex((forms) => forms.length);
        if (distance >= 0) {
            return [distance, byDistance[distance]];
        }
    }
    return [0, []];
}

/**
 * How many insertions, deletions, substitutions and exchanges of neighbours lie between two words, no letter being
 * touched twice (optimal string alignment); any greater number if there are more than `most`.
 */
function distanceOf(a, b, most) {
    const from = (i, j, most) => {
        while (a[i] && a[i] === b[j]) {
            i++;
            j++;
        }
        const left = a.length - i;
        const right = b.length - j;
        if (!left || !right || Math.abs(left - right) > most || !most) {
            return Math.max(left, right);
        }
        return 1 + Math.min(
            from(i + 1, j + 1, most - 1),
            from(i + 1, j, most - 1),
            from(i, j + 1, most - 1),
            a[i] === b[j + 1] && a[i + 1] === b[j] ? from(i + 2, j + 2, most - 1) : most);
    };
    return from(0, 0, most);
}

/** Promise of the condition that the words of a phrase follow each other in one of the fields. */
async function inOrder(clauses) {
    if (!clauses[1]) {
        return clauses[0].scores;
    }
    const places = await Promise.all(clauses.map(({terms}) =>
        Promise.all(Array.from(terms.values(), ([, posting]) => positionsOf(posting)))));
    const found = [];
    for (const first of places[0]) {
        for (const [key, starts] of first) {
            if (starts.some((start) => places.every((terms, i) => terms.some((positions) =>
                positions.get(key)?.includes(start + clauses[i].asked.ordinal - clauses[0].asked.ordinal))))) {
                found.push(key % size);
            }
        }
    }
    return holdingFor(found);
}
