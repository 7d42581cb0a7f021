// What the engine offers to pages and to the interface: search, find, marks.

/**
 * Promise of what `act` makes of the index. When a file of it is missing, the site may have been published anew since the
 * boot file was read: that is read again, past all caches. What was done with two boot files is done once more.
 *
 * @param {function()} act
 * @param {boolean=} again
 */
async function withIndex(act, again) {
    const data = await balise.load("boot", again);
    if (boot !== data[1]) {
        use(data);
    }
    const before = boot;
    try {
        const result = await act();
        if (before === boot) {
            return result;
        }
    } catch (error) {
        if (before === boot && (again || error.code !== "missing")) {
            throw error;
        }
    }
    return withIndex(act, before === boot);
}

/**
 * Promise of the answer to a query:
 * {
 *     query        as it was understood: cut, composed
 *     total        number of all results
 *     complete     how many of them have all that is asked for; they come first, and the others have some of the words
 *     hits         the first ones: [{url, title, score, section, sectionTitle, number, date, type, keywords, excerpt}, …],
 *                  excerpt being [{text, marked}, …]
 *     more(n)      promise of the next ones
 *     corrections  of unknown words: [{start, end, others: [form, …]}, …], with their places in the query
 *     completions  of words that are still being written, in the same way
 *     facets       if asked for, over all results: {type: [[value, count], …], …}, the most frequent values first
 * }
 */
const find = (query, {limit = 10, facets} = {}) =>
    withIndex(async () => {
        query = prepared(query);
        const {clauses, documents, scores, complete} = await answered(query);
        const texts = Promise.all(documents.slice(0, limit).map(textOf));
        const counts = facets && countsOf(documents, await facetValues());
        return {
            query,
            total: documents.length,
            complete,
            hits: (await texts).map((text, i) => ({
                url: text.u,
                title: text.t,
                score: scores[documents[i]],
                number: text.n,
                date: text.d,
                type: text.y,
                keywords: text.k,
                ...bestPart(text, clauses),
            })),
            more: async (count) => {
                const shown = limit;
                limit += count;
                return (await find(query, {limit})).hits.slice(shown);
            },
            corrections: offers(clauses, ({nearForms}) => nearForms),
            completions: offers(clauses, ({longForms}) => longForms),
            facets: counts,
        };
    });

/** The words of a query for which there are others: [{start, end, others}, …]. */
const offers = (clauses, formsOf) =>
    clauses
        .map((clause) => ({...clause.asked, others: formsOf(clause).map(({form}) => form)}))
        .filter(({others}) => others[0]);

/**
 * Promise of the plan of a query with the documents that answer it; with more effort if none has all that is asked for.
 *
 * @param {string} query
 * @param {boolean=} thorough
 */
async function answered(query, thorough) {
    const plan = await planOf(query, thorough);
    const ranking = ranked(plan);
    return plan.clauses[0] && !ranking.complete && !thorough
        ? answered(query, true)
        : {...plan, ...ranking};
}

/** How many of some documents have each value of each facet. */
function countsOf(documents, facets) {
    const condition = holdingFor(documents);
    return Object.fromEntries(facets.map((values, i) => [
        KEYS[i][0],
        values
            .map(([value, documents]) => [value, documents.filter((document) => condition[document]).length])
            .filter(([, count]) => count)
            .sort(([, a], [, b]) => b - a),
    ]));
}

/** Promise of the first results of a query: [{url, title, score, section}, …]; `url` from the top of the site. */
const search = (query, options) =>
    find(query, options).then(({hits}) =>
        hits.map(({url, title, score, section}) => ({url, title, score, section})));

/** Promise of the ranges of a text that the words of a query stand for: [[start, end], …]. */
const marks = (text, query) =>
    withIndex(async () => rangesOf((await answered(prepared(query))).clauses, wordsOfText(text)));

balise("balise", {search, find, marks});
