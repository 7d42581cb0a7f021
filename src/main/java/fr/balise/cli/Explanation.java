package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.guide.RuleGuide;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/// Prints what rules mean, in lines of at most eighty signs apart from the examples.
final class Explanation {

    private static final int WIDTH = 80;
    private static final String INDENT = "  ";
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final PrintWriter out;
    private final Language language;
    private final boolean colour;

    Explanation(PrintWriter out, Language language, boolean colour) {
        this.out = out;
        this.language = language;
        this.colour = colour;
    }

    /// One line for each rule: code, severity, what it is about.
    void list(List<Rule> rules) {
        int widest = rules.stream().mapToInt(rule -> severity(rule).length()).max().orElse(0);
        for (Rule rule : rules) {
            String severity = severity(rule);
            out.println(
                    bold(rule.code())
                            + INDENT
                            + severity
                            + " ".repeat(widest - severity.length())
                            + INDENT
                            + rule.title().in(language));
        }
        out.println();
        wrapped(
                new Wording(
                        "«balise explain CODE» explique une règle, avec un exemple.",
                        "`balise explain CODE` explains a rule, with an example."));
    }

    /// Everything about one rule.
    void print(RuleGuide guide) {
        Rule rule = guide.rule();
        out.println(
                bold(rule.code())
                        + INDENT
                        + severity(rule)
                        + INDENT
                        + bold(rule.title().in(language)));
        out.println();
        wrapped(guide.meaning());
        String where = guide.shown().isEmpty() ? "" : " (" + guide.shown() + ")";
        example(new Wording("À éviter", "Wrong"), where, guide.wrongExample());
        example(new Wording("À écrire", "Right"), where, guide.rightExample());
        title(new Wording("Que faire", "What to do"), "");
        wrapped(guide.remedy());
        title(new Wording("Faire taire", "How to silence it"), "");
        wrapped(guide.silence().orElseGet(() -> usual(rule)));
        guide.silencingLine()
                .ifPresent(
                        line -> {
                            out.println();
                            out.println(INDENT + "regles:");
                            out.println(INDENT + INDENT + line);
                        });
    }

    private static Wording usual(Rule rule) {
        return rule.severity() == Severity.ERROR
                ? new Wording(
                        "Une erreur se corrige. Si elle est voulue, ajoutez à publication.yaml :",
                        "An error should be mended. Where it is meant, add to publication.yaml:")
                : new Wording(
                        "Si c'est voulu, ajoutez à publication.yaml :",
                        "Where it is meant, add to publication.yaml:");
    }

    private void example(Wording title, String where, Optional<String> text) {
        if (text.isEmpty()) {
            return;
        }
        title(title, where);
        text.get()
                .stripTrailing()
                .lines()
                .forEach(line -> out.println((INDENT + line).stripTrailing()));
    }

    private void title(Wording words, String where) {
        out.println();
        String end = language == Language.FR ? " :" : ":";
        out.println(bold(words.in(language)) + where + end);
    }

    private void wrapped(Wording words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.in(language).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(line);
    }

    private String severity(Rule rule) {
        return rule.severity().word(language);
    }

    private String bold(String words) {
        return colour ? BOLD + words + PLAIN : words;
    }
}
