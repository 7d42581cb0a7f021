// The index as its files hold it: the boot file, then parts that are fetched when a query needs them.

const VERSION = 1;
const GROUP = 7; // documents with the same upper bits

// Of the boot file.
let boot; // hash of its data, the second item
let size; // number of documents
let docCount;
let weights; // of the fields, the title first
let tfFactors; // by document: what BM25 multiplies a frequency by
let termShards; // [[bound, number and hash], …]
let formShards;
let facetHash;
let textHashes;
let canonicals; // terms that stand for a class of synonyms
let parts = {}; // by id

/** Takes a boot file for the one that counts. */
function use(data) {
    const [version, hash, about] = data;
    if (version !== VERSION) {
        throw failure("version");
    }
    let length;
    let norms;
    let synonyms;
    let roots;
    let stopWords;
    [
        size, docCount, weights, length, norms, termShards, formShards, facetHash, textHashes, synonyms, roots, stopWords,
    ] = checked(about, hash);
    boot = hash;
    parts = {};
    const named = ([bound, hash], number) => [bound, number + "-" + hash];
    termShards = termShards.map(named);
    formShards = formShards.map(named);
    tfFactors = tfFactorsOf(norms, round(length / docCount));
    canonicals = new Set(synonyms.map(([canonical]) => canonical));
    learn(synonyms, roots, stopWords);
}

/** Promise of what `make` makes of the checked data of a file, or of the data as they are. */
const part = (id, make) =>
    parts[id] = parts[id] || balise.load(id)
        .then((data) => make ? make(checked(data, id)) : data)
        .catch((error) => {
            delete parts[id];
            throw error;
        });

/** Promise of the terms of a shard: Map from a term to its posting. */
const termsOf = (name) =>
    part("s" + name, ([terms, postings, positions]) => {
        const bits = new Bits(postings);
        return new Map(unfolded(terms).map((term) =>
            [term, {shard: name, positions, fields: fieldsOf(bits)}]));
    });

/** Where a term stands: [[documents, frequencies], …], empty for a field that never has it. */
function fieldsOf(bits) {
    const last = weights.length - 1;
    const present = bits.bit() ? bits.bits(last + 1) : 1 << last;
    return weights.map((_, field) => {
        const documents = present >> field & 1 ? bits.documents() : [];
        const repeated = documents.length && bits.bit();
        const k = repeated && bits.bits(2);
        return [documents, documents.map(() => repeated ? bits.rice(k) + 1 : 1)];
    });
}

/** Promise of the posting of a term, {shard, positions, fields}; of nothing if no document has it. */
async function lookUp(term) {
    const shard = termShards.findLast(([bound]) => bound <= term);
    return shard && (await termsOf(shard[1])).get(term);
}

/** Promise of the positions of a posting: Map from field · size + document to rising numbers. */
async function positionsOf(posting) {
    const terms = await termsOf(posting.shard);
    await part(posting.positions, (data) => {
        const bits = new Bits(data);
        for (const one of terms.values()) {
            one.places = new Map(one.fields.flatMap(([documents, frequencies], field) => {
                const k = documents.length && bits.bits(4);
                return Array.from(documents, (document, i) =>
                    [field * size + document, bits.rising(frequencies[i], k)]);
            }));
        }
    });
    return posting.places;
}

/** Promise of the forms whose folded spelling begins with `prefix`, in order: [{folded, form, often}, …]. */
async function formsFrom(prefix) {
    const shards = formShards.filter(([bound], i) =>
        bound <= prefix + "\uffff" && !(formShards[i + 1]?.[0] <= prefix));
    const forms = await Promise.all(shards.map(([, name]) => part("f" + name, ([forms, classes]) =>
        unfolded(forms).map((form, i) =>
            ({folded: fold(form), form, often: classes.charCodeAt(i)})))));
    return forms.flat().filter(({folded}) => folded.startsWith(prefix));
}

/** Promise of the values of each facet: [[[value, documents], …], …]. */
const facetValues = () =>
    part("x-" + facetHash, ([values, having]) => {
        const bits = new Bits(having);
        return values.map((list) => list.map((value) => [value, bits.documents()]));
    });

/** Promise of what a result shows of a document, with its sections. */
const textOf = (document) =>
    part(`t/${document}-${textHashes[document >> GROUP]}`, null);
