package fr.balise.citation;

import fr.balise.date.PartialDate;

import java.util.Optional;

/// References in the format RIS (Research Information Systems, 2011): a tag of two letters, two spaces, a hyphen, a
/// space, a value, and CR LF at each line's end. Tags of several values are repeated.
final class Ris {

    private final StringBuilder text = new StringBuilder(512);

    private Ris() {}

    /// One reference, from `TY` to `ER`, and an empty line.
    static String of(Reference reference) {
        return new Ris().entry(reference);
    }

    private String entry(Reference reference) {
        tag("TY", reference.host().isPresent() ? "CHAP" : "BOOK");
        tag("ID", reference.key());
        tag("TI", reference.fullTitle());
        reference.authors().forEach(author -> tag("AU", author.inverted()));
        // What newer programs read, and what older ones do.
        tag("T2", reference.host());
        tag("BT", reference.host());
        tag("T3", reference.series());
        tag("SV", reference.number().map(number -> Integer.toString(number)));
        tag("PB", reference.publisher());
        tag("ET", reference.edition());
        reference.date().ifPresent(this::date);
        tag("LA", reference.language());
        reference.keywords().forEach(word -> tag("KW", word));
        tag("N1", reference.licence());
        tag("DO", reference.doi());
        tag("SN", reference.isbn());
        tag("SN", reference.issn());
        tag("UR", reference.address());
        return text.append("ER  - \r\n\r\n").toString();
    }

    private void date(PartialDate date) {
        String[] parts = date.iso().split("-", -1);
        tag("PY", parts[0]);
        tag(
                "DA",
                parts[0]
                        + "/"
                        + (parts.length > 1 ? parts[1] : "")
                        + "/"
                        + (parts.length > 2 ? parts[2] : "")
                        + "/");
    }

    private void tag(String tag, Optional<String> value) {
        value.ifPresent(words -> tag(tag, words));
    }

    private void tag(String tag, String value) {
        String line = Words.plain(value);
        if (!line.isEmpty()) {
            text.append(tag).append("  - ").append(line).append("\r\n");
        }
    }
}
