package fr.balise.citation;

import fr.balise.date.PartialDate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// References in the format of BibTeX, in UTF-8, with the signs of LaTeX written as LaTeX prints them.
///
/// A part of the publication is `@incollection`, the publication `@book`, or `@misc` where nobody publishes it. Titles
/// stand in double braces, so that no style makes «ESS» small; braces of a title become commands, for BibTeX counts
/// them even behind a backslash.
final class BibTex {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private final StringBuilder text = new StringBuilder(512);

    private BibTex() {}

    /// One entry, ending with a line end.
    static String of(Reference reference) {
        return new BibTex().entry(reference);
    }

    private String entry(Reference reference) {
        String type =
                reference.host().isPresent()
                        ? "incollection"
                        : reference.publisher().isPresent() ? "book" : "misc";
        text.append('@').append(type).append('{').append(reference.key());
        raw("title", "{{" + escaped(reference.fullTitle()) + "}}");
        if (!reference.authors().isEmpty()) {
            raw(
                    "author",
                    reference.authors().stream()
                            .map(BibTex::author)
                            .collect(Collectors.joining(" and ", "{", "}")));
        }
        field("booktitle", reference.host());
        field("series", reference.series());
        field("number", reference.number().map(number -> Integer.toString(number)));
        field("publisher", reference.publisher());
        field("edition", reference.edition());
        reference.date().ifPresent(this::date);
        field("language", Optional.of(reference.language()));
        if (!reference.keywords().isEmpty()) {
            field("keywords", Optional.of(String.join(", ", reference.keywords())));
        }
        field("copyright", reference.licence());
        field("doi", reference.doi());
        field("isbn", reference.isbn());
        field("issn", reference.issn());
        field("url", reference.address());
        return text.append("\n}\n").toString();
    }

    private void date(PartialDate date) {
        raw("year", "{" + date.iso().substring(0, 4) + "}");
        date.month().ifPresent(month -> raw("month", MONTHS.get(month - 1)));
        // BibTeX itself has no day; biblatex and Zotero read it here.
        date.day().ifPresent(_ -> raw("date", "{" + date.iso() + "}"));
    }

    /// A name in braces of its own is never cut into a given and a family name. Those of a person stand without them
    /// where nothing in them can be mistaken: programs take braces for the whole name of an organisation.
    private static String author(Author author) {
        return author.given()
                .map(given -> part(author.name()) + ", " + part(given))
                .orElseGet(() -> "{" + escaped(author.name()) + "}");
    }

    private static String part(String name) {
        boolean plain =
                name.indexOf(',') < 0
                        && !(" " + name + " ").toLowerCase(Locale.ROOT).contains(" and ");
        return plain ? escaped(name) : "{" + escaped(name) + "}";
    }

    private void field(String name, Optional<String> value) {
        value.map(Words::plain)
                .filter(line -> !line.isEmpty())
                .ifPresent(
                        line ->
                                raw(
                                        name,
                                        "{"
                                                + (isVerbatim(name) ? link(line) : escaped(line))
                                                + "}"));
    }

    private static boolean isVerbatim(String name) {
        return name.equals("url") || name.equals("doi");
    }

    /// In an address LaTeX prints what is written; only braces and backslashes would end it.
    private static String link(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private void raw(String name, String value) {
        text.append(",\n  ").append(name.toLowerCase(Locale.ROOT)).append(" = ").append(value);
    }

    /// A text as LaTeX prints it.
    static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> out.append("{\\textbackslash}");
                case '{' -> out.append("{\\textbraceleft}");
                case '}' -> out.append("{\\textbraceright}");
                case '~' -> out.append("{\\textasciitilde}");
                case '^' -> out.append("{\\textasciicircum}");
                case '<' -> out.append("{\\textless}");
                case '>' -> out.append("{\\textgreater}");
                case '|' -> out.append("{\\textbar}");
                case '%', '&', '#', '$', '_' -> out.append('\\').append(c);
                // Two in a row would be printed as one long dash, two quotes as another sign.
                case '-', '\'', '`' -> {
                    out.append(c);
                    if (i + 1 < words.length() && words.charAt(i + 1) == c) {
                        out.append("{}");
                    }
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
