// Reading what the files of the index hold; their formats stand in src/site/markdown/search.md.

/** What went wrong, for the interface to word: `code` is missing, foreign, damaged or version. */
const failure = (code) => Object.assign(Error(code), {code});

/** The data of a file, if the hash at the end of its name belongs to it: FNV-1a of its texts, folded to 20 bits. */
function checked(data, id) {
    let hash = 0x811c9dc5;
    for (const unit of String(data).split("")) {
        hash = Math.imul(hash ^ unit.charCodeAt(), 0x01000193);
    }
    if ((hash >>> 20 ^ hash ^ +("0x" + id.slice(-5))) << 12) {
        throw failure("damaged");
    }
    return data;
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt());

/** Words without what each shares with the one before, of which a character tells the length. */
function unfolded(text) {
    let word = "";
    return text.split(" ").map((part) =>
        word = word.slice(0, part.charCodeAt() - 40) + part.slice(1));
}

/** Reads a bit stream, which fills bytes from the low bit. */
class Bits {
    constructor(base64) {
        this.bytes = bytesOf(base64);
        this.nextBit = 0;
    }

    bit() {
        return this.bytes[this.nextBit >> 3] >> (this.nextBit++ & 7) & 1;
    }

    /** A number of so many bits. */
    bits(count) {
        return count && this.bit() | this.bits(count - 1) << 1;
    }

    unary() {
        let count = 0;
        while (this.bit()) {
            count++;
        }
        return count;
    }

    rice(k) {
        return this.unary() << k | this.bits(k);
    }

    /** So many rising numbers, each as its distance to the one before. */
    rising(count, k) {
        let last = -1;
        return new Uint32Array(count).map(() => last += this.rice(k) + 1);
    }

    /** The numbers of documents, as many as a gamma code says. */
    documents() {
        const length = this.unary();
        const count = 1 << length | this.bits(length);
        // The parameter that costs least follows from the numbers.
        const k = 32 - Math.clz32(0.4812 * ((size - count) / (count + 1) + 0.5));
        return this.rising(count, k);
    }
}
