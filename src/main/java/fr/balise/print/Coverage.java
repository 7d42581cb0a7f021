package fr.balise.print;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;
import fr.balise.print.font.FontSet;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the characters that no font prints, before the PDF engine puts a sign of its own in their place without a word.
///
/// They are looked for in what is about to be printed and shown where an author can mend them: in the source of the document,
/// else in whichever file of the content has them first.
///
/// @param fonts the fonts for text
/// @param sources the files of the content
/// @param severity of what is found: in other people's Markdown, which nobody promised to print, a warning
record Coverage(FontSet fonts, SourceTree sources, Severity severity) {

    private static final int REPLACEMENT = 0xFFFD;

    /// One diagnostic for each character of a text that cannot be printed.
    ///
    /// @param html what is about to be printed
    /// @param path source of the document, from the top of the content; empty for the whole publication
    /// @param shown what to name where no source has the character
    List<Diagnostic> problems(String html, String path, String shown) {
        List<Diagnostic> problems = new ArrayList<>();
        for (int codePoint : fonts.uncovered(html)) {
            Location place =
                    place(path, codePoint)
                            .or(() -> anywhere(codePoint))
                            .orElse(Location.ofFile(shown));
            problems.add(new PrintProblem.Unprintable(codePoint, severity).at(place));
        }
        return problems;
    }

    /// The text with a sign that is printed, «�», in place of each character that is not.
    String printable(String html) {
        List<Integer> uncovered = fonts.uncovered(html);
        String printable = html;
        String sign = fonts.covers(REPLACEMENT) ? Character.toString(REPLACEMENT) : "?";
        for (int codePoint : uncovered) {
            printable = printable.replace(Character.toString(codePoint), sign);
        }
        return printable;
    }

    private Optional<Location> place(String path, int codePoint) {
        return sources.text(path).flatMap(text -> place(text, codePoint));
    }

    private Optional<Location> anywhere(int codePoint) {
        return sources.files().values().stream()
                .filter(SourceFile.Text.class::isInstance)
                .map(SourceFile.Text.class::cast)
                .flatMap(text -> place(text, codePoint).stream())
                .findFirst();
    }

    /// The first place of a character.
    private static Optional<Location> place(SourceFile.Text file, int codePoint) {
        String text = file.text();
        int at = text.indexOf(codePoint);
        if (at < 0) {
            return Optional.empty();
        }
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n');
                end >= 0 && end < at;
                end = text.indexOf('\n', end + 1)) {
            line++;
            start = end + 1;
        }
        return Optional.of(
                new Location(file.shown(), line, at - start + 1, Character.charCount(codePoint)));
    }
}
