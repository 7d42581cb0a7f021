package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;

import java.util.List;
import java.util.Optional;

/// [ReportFormat#TEXT]: a sentence, the line with carets under the words meant, a piece of advice.
///
/// ```
/// content/fiches/056.md:31:58: erreur BAL203: renvoi vers une fiche inconnue : n°144
///    31 │ … aucune contrepartie (Cf fiche «Déniché pour vous» n°144).
///       │                                                     ^^^^^ aucune fiche ne porte ce numéro
///   aide : la plus proche est n°44 « Accorderie » (content/fiches/044-accorderie.md)
/// ```
/// Of many alike in one file the first ones are told ([Floods]), unless all are asked for.
/// A diagnostic about a whole file, or whose line cannot be read, has no such frame; its label then stands alone.
final class TextReport {

    private static final int NUMBER_WIDTH = 5;
    private static final String INDENT = "  ";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String CYAN = "\u001B[36m";
    private static final String PLAIN = "\u001B[0m";

    private final ReportContext context;
    private final StringBuilder text = new StringBuilder();

    private TextReport(ReportContext context) {
        this.context = context;
    }

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        TextReport report = new TextReport(context);
        Floods floods = context.all() ? Floods.none(diagnostics) : Floods.in(diagnostics);
        for (Diagnostic diagnostic : floods.told()) {
            report.add(diagnostic);
            String more = floods.line(diagnostic, context.language());
            if (!more.isEmpty()) {
                report.indented(more);
            }
        }
        return report.text.toString();
    }

    private void add(Diagnostic diagnostic) {
        Words words = Words.of(diagnostic, context.language());
        Location location = diagnostic.location();
        if (Place.isInFile(diagnostic)) {
            String place = location.file() + ":" + location.line() + ":" + location.column();
            colour(BOLD, TerminalText.of(place)).append(": ");
        }
        Severity severity = diagnostic.severity();
        colour(colour(severity), severity.word(context.language()))
                .append(' ')
                .append(diagnostic.rule().code())
                .append(": ")
                .append(TerminalText.of(words.message()))
                .append('\n');
        Optional<String> label = words.label().map(TerminalText::of);
        Optional<String> line =
                Place.isInLine(location)
                        ? context.lines().line(location.file(), location.line())
                        : Optional.empty();
        if (line.isPresent()) {
            frame(location, line.get(), label);
        } else {
            label.ifPresent(this::indented);
        }
        words.advice().map(TerminalText::of).ifPresent(this::indented);
    }

    private void frame(Location location, String line, Optional<String> label) {
        Excerpt excerpt = Excerpt.of(line, location.column(), location.length());
        String number = Integer.toString(location.line());
        int width = Math.max(NUMBER_WIDTH, number.length());
        text.repeat(' ', width - number.length()).append(number).append(" │");
        if (!excerpt.text().isEmpty()) {
            text.append(' ').append(excerpt.text());
        }
        text.append('\n')
                .repeat(' ', width)
                .append(" │ ")
                .repeat(' ', excerpt.caret())
                .repeat('^', excerpt.carets());
        label.ifPresent(words -> text.append(' ').append(words));
        text.append('\n');
    }

    private void indented(String words) {
        text.append(INDENT).append(words).append('\n');
    }

    private StringBuilder colour(String colour, String words) {
        return context.colour()
                ? text.append(colour).append(words).append(PLAIN)
                : text.append(words);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO, IGNORE -> CYAN;
        };
    }
}
