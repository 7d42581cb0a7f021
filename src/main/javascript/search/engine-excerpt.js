// Where in a text the words of a query stand: marks, and the part of a document that answers best.

const WINDOW = 30;
const LEAD = 8;

/**
 * The tokens of a text: [{start, end, words, ends}, …]; `ends` has [term, end] for each term by which the token is found, with
 * the end of what it names: of an expression that begins with it, or of the token.
 */
const wordsOfText = (text) =>
    tokens(text).map((token, i, all) => ({
        ...token,
        ends: [
            ...expressionsAt(all, i).map(({term, end}) => [term, all[end - 1].end]),
            ...token.words.map(({term}) => [term, token.end]),
        ],
    }));

/** The clauses that a word of a text stands for. */
const matching = (clauses, {ends}) =>
    clauses.filter(({terms}) => ends.some(([term]) => terms.has(term)));

/** Ranges of a text to mark, [[start, end], …], none of which touches another. */
function rangesOf(clauses, words) {
    let reached = 0;
    return words.flatMap(({start, ends}) => {
        const [, end] = ends.find(([term]) => clauses.some(({terms}) => terms.has(term))) || [];
        return end && start >= reached ? [[start, reached = end]] : [];
    });
}

/** The part of a text that answers best: {section, sectionTitle, excerpt}. */
function bestPart(text, clauses) {
    let best = {rank: -1};
    // Read once: who goes on typing meets the same documents again.
    text.sections ||= text.s.map(([id, heading, body]) => {
        const above = heading && heading + "\n";
        const whole = above + body;
        return {id, headline: heading, whole, bodyStart: above.length, words: wordsOfText(whole)};
    });
    for (const section of text.sections) {
        const found = section.words.map((word) => matching(clauses, word));
        found.forEach((here, i) => {
            if (here[0] || i === 0) {
                // Most clauses, then most words.
                const first = Math.max(0, i + 1 - WINDOW);
                const window = found.slice(first, i + 1).filter(([clause]) => clause);
                const rank = new Set(window.flat()).size * 2 * WINDOW + window.length;
                if (rank > best.rank) {
                    // Not all of what stands before the first match is shown.
                    const match = found.findIndex(([clause], at) => clause && at >= first);
                    best = {...section, firstWord: Math.max(first, match - LEAD), rank};
                }
            }
        });
    }
    const answering = best.rank > 0 && best;
    return {
        section: answering.id || "",
        sectionTitle: answering.headline || "",
        excerpt: best.words ? excerptOf(best, rangesOf(clauses, best.words)) : [],
    };
}

/** A window in pieces, [{text, marked}, …], without the heading, which is shown by itself. */
function excerptOf({whole, bodyStart, words, firstWord}, ranges) {
    const inBody = words.filter(({start}) => start >= bodyStart);
    const from = Math.max(0, firstWord - words.length + inBody.length);
    const to = from + WINDOW;
    const start = from ? inBody[from].start : bodyStart;
    const end = inBody[to] ? inBody[to - 1].end : whole.length;
    const pieces = [];
    const add = (text, marked) => pieces.push({text, marked});
    let at = start;
    add(from ? "… " : "", false);
    for (const [markStart, markEnd] of ranges) {
        if (markStart >= start && markEnd <= end) {
            add(whole.slice(at, markStart), false);
            add(whole.slice(markStart, markEnd), true);
            at = markEnd;
        }
    }
    add(whole.slice(at, end) + (end < whole.length ? " …" : ""), false);
    return pieces;
}
