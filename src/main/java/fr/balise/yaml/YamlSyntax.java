package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

/// Puts the parser's own words about malformed YAML into words for authors.
///
/// In: the parser's English sentence and the faulty line. Out: a diagnostic whose hint says what people usually meant.
/// An unknown sentence gives the general wording, never the parser's jargon.
final class YamlSyntax {

    static final String TOO_DEEP = "too deep";
    static final String KEY_NOT_TEXT = "key is not text";

    private YamlSyntax() {}

    static Diagnostic of(String problem, Location place, String line) {
        return cause(problem, line).at(place);
    }

    private static YamlProblem cause(String problem, String line) {
        if (problem.equals(TOO_DEEP)) {
            return new YamlProblem.TooDeep();
        }
        if (problem.equals(KEY_NOT_TEXT)) {
            return new YamlProblem.KeyNotText();
        }
        if (problem.contains("TAB")
                || (problem.contains("cannot start any token") && line.contains("\t"))) {
            return new YamlProblem.Tab();
        }
        if (problem.contains("mapping values are not allowed")) {
            return new YamlProblem.ColonInValue();
        }
        if (problem.contains("expected ':'") || problem.contains("could not find expected")) {
            return new YamlProblem.NoColon();
        }
        if (problem.contains("unexpected end of stream")
                || problem.contains("document separator")) {
            return new YamlProblem.OpenQuote();
        }
        if (problem.contains("']'") || problem.contains("'}'")) {
            return new YamlProblem.OpenBracket();
        }
        if (problem.contains("undefined alias")
                || problem.contains("cannot start any token")
                || problem.contains("alias")
                || problem.contains("anchor")
                || problem.contains("tag")) {
            return new YamlProblem.SpecialSign();
        }
        if (problem.contains("single document")) {
            return new YamlProblem.SecondDocument();
        }
        if (problem.contains("block end")
                || problem.contains("block mapping")
                || problem.contains("indent")) {
            return new YamlProblem.Indentation();
        }
        if (problem.contains("special characters are not allowed")
                || problem.contains("unacceptable")) {
            return new YamlProblem.ControlCharacter();
        }
        return new YamlProblem.Malformed();
    }
}
