package fr.balise.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An unchangeable run of bytes with a value's equality, which a record with an array could not have.
///
/// Example: `Bytes.of(pdf).size()` → the number of bytes of the PDF.
public final class Bytes {

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /// A copy of the given bytes.
    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /// The given bytes themselves, which nobody changes from now on.
    static Bytes own(byte[] value) {
        return new Bytes(value);
    }

    /// A text as it is written.
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// How many bytes there are.
    public int size() {
        return value.length;
    }

    /// A copy that the caller may change.
    public byte[] toArray() {
        return value.clone();
    }

    /// The bytes themselves, for code of this package that only reads them.
    byte[] shared() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return value.length + " bytes";
    }
}
