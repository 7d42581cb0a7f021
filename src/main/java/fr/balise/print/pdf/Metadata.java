package fr.balise.print.pdf;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a PDF says of itself. A reader shows its title in place of the file name.
///
/// @param title not blank: PDF/UA-1 asks for one
/// @param subject one or two sentences, may be empty
/// @param author may be empty
/// @param language of the text, BCP 47, for instance `fr`
/// @param keywords in the order in which they are shown
/// @param date of the edition: the only date in the file, since equal inputs must give equal bytes
/// @param producer the program that made the file, with its version
public record Metadata(
        String title,
        String subject,
        String author,
        String language,
        List<String> keywords,
        LocalDate date,
        String producer) {

    public Metadata {
        title = oneLine(title);
        subject = oneLine(subject);
        author = oneLine(author);
        producer = oneLine(producer);
        keywords = keywords.stream().map(Metadata::oneLine).filter(s -> !s.isEmpty()).toList();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a PDF without a title");
        }
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language: " + language, e);
        }
    }

    /// The key words as one text.
    String keywordLine() {
        return String.join(", ", keywords);
    }

    /// Everything in it that is text.
    Stream<String> texts() {
        return Stream.of(title, subject, author, keywordLine(), producer);
    }

    /// XML, in which PDF/A repeats these texts, has no control characters but tabs and line ends, and no single
    /// surrogates.
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .filter(c -> (c & 0xFFFE) != 0xFFFE)
                .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString().strip();
    }
}
