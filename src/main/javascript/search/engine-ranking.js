// Scores and order of documents: Lucene's CombinedFieldQuery with BM25Similarity, to the last bit. Every rounding to
// float is one of Lucene's; what goes into a Float32Array is rounded as well.

const round = Math.fround;
const K1 = round(1.2);
const FEW = 3;

/** By document, what BM25 multiplies a frequency by; the code of a character stands for a length as in SmallFloat.byte4ToInt. */
const tfFactorsOf = (norms, average) =>
    Float32Array.from(norms, (norm) => {
        const code = norm.charCodeAt() - 24;
        const length = 24 + (code < 8 ? code : (code & 7 | 8) * 2 ** ((code >> 3) - 1));
        return 1 / round(K1 * round(0.25 + round(0.75 * length / average)));
    });

/** By document, the greatest score among the alternatives of a clause, [[boost, posting], …], under one frequency. */
function scoresOf(alternatives) {
    const best = new Float32Array(size);
    const frequency = Math.max(...alternatives.flatMap(([, {fields}]) => fields.map(([{length}]) => length)));
    const idf = round(Math.log(1 + (docCount - frequency + 0.5) / (frequency + 0.5)));
    for (const [boost, {fields}] of alternatives) {
        const weight = round(boost * idf);
        const tf = new Float32Array(size);
        fields.forEach(([documents, frequencies], field) => documents.forEach((document, i) => {
            tf[document] += round(weights[field] * frequencies[i]);
        }));
        tf.forEach((frequency, document) => {
            const share = round(weight / round(1 + round(frequency * tfFactors[document])));
            best[document] = Math.max(best[document], weight - share);
        });
    }
    return best;
}

/**
 * The documents that answer a plan: {documents, scores, complete}. The first `complete` ones have all that is asked for, the
 * others some of the words; both are best first. Scores are by document.
 */
function ranked({runs, clauses}) {
    const scores = new Float32Array(size).map((_, document) =>
        clauses.reduce((sum, {scores}) => sum + scores[document], 0));
    const passing = (kinds) =>
        [...scores.keys()]
            .filter((document) => runs.every(({asksFor, excluded, conditions}) =>
                !excluded && asksFor >= kinds
                || excluded !== conditions.every((condition) => condition[document])))
            // Documents with one score stay in the order of their numbers.
            .sort((a, b) => scores[b] - scores[a]);
    const documents = runs[0] ? passing(Infinity) : [];
    const complete = documents.length;
    const wordByWord = runs.some(({asksFor, excluded}) => asksFor === PHRASE && !excluded);
    if (clauses[1] && (!complete || complete < FEW && !wordByWord)) {
        // Any word will do, but filters and exclusions stay.
        documents.push(...passing(WORDS).filter((document) =>
            scores[document] && !documents.includes(document)));
    }
    return {documents, scores, complete};
}
