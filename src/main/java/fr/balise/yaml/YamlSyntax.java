package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.regex.Pattern;

/// Finds out what an author did when the parser stumbled, and where.
///
/// In: what the parser expected, where, and the lines around. Out: a diagnostic at the author's mistake, which often
/// stands before the place where the parser noticed it. An unknown sentence of the parser gives the general wording,
/// never its jargon.
final class YamlSyntax {

    private static final Pattern HYPHEN_WITHOUT_SPACE =
            Pattern.compile("\\s*-[\\p{L}\"'\\u00a0].*");
    private static final Pattern KEY_WITHOUT_SPACE =
            Pattern.compile("\\s*[\\p{L}_][\\p{L}\\p{N}_-]*:(?!//)[^\\s:].*");

    private final YamlLines lines;
    private final String problem;
    private final Place noticed;
    private final Place begun;

    /// A line and a column, both from 0, in code points.
    private record Place(int line, int column) {
        static Place of(Mark mark) {
            return new Place(mark.getLine(), mark.getColumn());
        }
    }

    private YamlSyntax(MarkedYamlEngineException wrong, YamlLines lines) {
        this.lines = lines;
        this.problem = String.valueOf(wrong.getProblem());
        Place start = new Place(0, 0);
        this.noticed =
                inside(
                        wrong.getProblemMark()
                                .or(wrong::getContextMark)
                                .map(Place::of)
                                .orElse(start));
        this.begun = inside(wrong.getContextMark().map(Place::of).orElse(noticed));
    }

    /// What the parser notices at the end of the text is told at the end of the last line.
    private Place inside(Place place) {
        if (place.line() < lines.count() || lines.count() == 0) {
            return place;
        }
        String last = lines.line(lines.count() - 1);
        return new Place(lines.count() - 1, last.codePointCount(0, last.length()));
    }

    /// The diagnostic for what the parser refused.
    static Diagnostic of(MarkedYamlEngineException wrong, YamlLines lines) {
        return new YamlSyntax(wrong, lines).diagnostic();
    }

    /// Whether a line is an item of a list whose hyphen has no space: `-eau`.
    static boolean isHyphenWithoutSpace(String line) {
        return line.indexOf('-') >= 0 && HYPHEN_WITHOUT_SPACE.matcher(line).matches();
    }

    /// Whether a line is a key whose colon has no space: `titre:Eau`.
    static boolean isKeyWithoutSpace(String line) {
        // Asked of every plain value: almost all keys have their space.
        int colon = line.indexOf(':');
        return colon > 0
                && colon + 1 < line.length()
                && line.charAt(colon + 1) != ' '
                && KEY_WITHOUT_SPACE.matcher(line).matches();
    }

    private Diagnostic diagnostic() {
        int tab = tabInIndentation(noticed.line());
        if (tab >= 0) {
            return new SyntaxProblem.Tab().at(lines.units(noticed.line(), tab, 1));
        }
        if (says("cannot start any token")) {
            return special(noticed);
        }
        if (says("end of stream") || says("document separator")) {
            return new SyntaxProblem.OpenQuote().at(at(begun));
        }
        if (says("mapping values are not allowed")) {
            return colon();
        }
        if (says("could not find expected ':'")) {
            return lineWithoutColon(begun.line());
        }
        if (says("expected ',' or")) {
            return new SyntaxProblem.Bracket().at(at(begun));
        }
        if (says("expected <block end>")) {
            return blockEnd();
        }
        if (says("document start")) {
            return new SyntaxProblem.Indentation().at(lines.words(noticed.line()));
        }
        if (says("escape")) {
            return new SyntaxProblem.Backslash().at(at(noticed));
        }
        if (says("node content") || says("not allowed here")) {
            return special(noticed);
        }
        return says("unexpected character") || says("comment or a line break")
                ? special(begun)
                : new SyntaxProblem.Malformed().at(at(noticed));
    }

    private boolean says(String words) {
        return problem.contains(words);
    }

    private Location at(Place place) {
        return lines.at(place.line(), place.column(), 1);
    }

    private Diagnostic special(Place place) {
        Location location = at(place);
        int start = location.column() - 1;
        String sign = lines.line(place.line()).substring(start, start + location.length());
        return sign.isBlank()
                ? new SyntaxProblem.Malformed().at(location)
                : new SyntaxProblem.SpecialSign(sign).at(location);
    }

    private int tabInIndentation(int line) {
        String text = lines.line(line);
        int tab = text.indexOf('\t');
        return tab >= 0 && text.substring(0, tab).isBlank() ? tab : -1;
    }

    /// A colon that is one too many, or that of a line which the parser took for the rest of the line above.
    private Diagnostic colon() {
        String line = lines.line(noticed.line());
        Location place = at(noticed);
        String before = line.substring(0, place.column() - 1).strip();
        int above = noticed.line() - 1;
        while (above >= 0 && lines.line(above).isBlank()) {
            above--;
        }
        boolean ownKey = !before.contains(":") && !before.startsWith("- ");
        if (!ownKey || above < 0) {
            return new SyntaxProblem.ColonInValue().at(place);
        }
        return YamlLines.indent(line) == YamlLines.indent(lines.line(above))
                ? lineWithoutColon(above)
                : new SyntaxProblem.Indentation().at(lines.words(noticed.line()));
    }

    private Diagnostic lineWithoutColon(int number) {
        String line = lines.line(number);
        Location words = lines.words(number);
        if (!line.isEmpty() && Character.isSpaceChar(line.charAt(0)) && line.charAt(0) != ' ') {
            return new SyntaxProblem.NoBreakSpace().at(lines.units(number, 0, 1));
        }
        if (isHyphenWithoutSpace(line)) {
            return new SyntaxProblem.NoSpaceAfterHyphen().at(words);
        }
        return isKeyWithoutSpace(line)
                ? new SyntaxProblem.NoSpaceAfterColon().at(words)
                : new SyntaxProblem.NoColon().at(words);
    }

    /// Something after a value that was complete, or a line that fits nowhere.
    private Diagnostic blockEnd() {
        if (says("'<scalar>'") || says("']'") || says("'}'")) {
            String line = lines.line(noticed.line());
            int column = at(noticed).column() - 1;
            int opened = YamlQuotes.openedAbove(lines, noticed.line(), column);
            if (opened >= 0) {
                return new SyntaxProblem.OpenQuote()
                        .at(lines.units(opened, YamlQuotes.start(lines.line(opened)), 1));
            }
            int value = YamlQuotes.valueStart(line);
            char first = value < column ? line.charAt(value) : ' ';
            if (first == '"' || first == '\'') {
                return new SyntaxProblem.TextAfterQuote()
                        .at(
                                lines.units(
                                        noticed.line(),
                                        column,
                                        line.stripTrailing().length() - column));
            }
            return new SyntaxProblem.Bracket()
                    .at(
                            lines.units(
                                    noticed.line(),
                                    first == '[' || first == '{' ? value : column,
                                    1));
        }
        return new SyntaxProblem.Indentation().at(lines.words(noticed.line()));
    }
}
