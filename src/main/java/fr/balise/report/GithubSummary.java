package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The summary of a job of GitHub Actions, in Markdown: how much was found, and a table for each file, those with
/// errors first.
///
/// Beside the lines of a change GitHub shows no more than ten annotations of a kind for each step, so the summary says
/// how many of them are told only here. It ends with a sentence where there is no room for all.
///
/// Words of authors are text and nothing else: every character that Markdown or HTML may take for a sign is a character
/// reference, and a zero-width space after `@` and `#` the like keeps people and issues from being
/// mentioned.
/// See <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary>.
final class GithubSummary {

    private static final int MOST_ANNOTATIONS = 10;
    private static final int LAST_WORDS = 300;
    private static final String PLAIN = " ,.;'-";

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private long room;

    private GithubSummary(Language language, long room) {
        this.language = language;
        this.room = room;
    }

    /// @param room how many bytes of UTF-8 there may be
    static String of(List<Diagnostic> diagnostics, ReportContext context, long room) {
        GithubSummary summary = new GithubSummary(context.language(), room - LAST_WORDS);
        summary.write(diagnostics);
        String text = summary.text.toString();
        return size(text) > room ? "" : text;
    }

    private void write(List<Diagnostic> diagnostics) {
        add("## Balise" + words(" : ", ": ") + counts(diagnostics) + "\n\n");
        annotations(diagnostics);
        int left = diagnostics.size();
        for (Map.Entry<String, List<Diagnostic>> file : byFile(diagnostics)) {
            String name =
                    file.getKey().isEmpty()
                            ? words("La publication", "The publication")
                            : escaped(file.getKey());
            String row = row(file.getValue().getFirst());
            String head = "### " + name + "\n\n" + head();
            if (size(head) + size(row) > room) {
                break;
            }
            add(head);
            for (Diagnostic diagnostic : file.getValue()) {
                row = row(diagnostic);
                if (size(row) > room) {
                    room = 0;
                    break;
                }
                add(row);
                left--;
            }
            add("\n");
        }
        if (left > 0) {
            text.append(
                    words(
                            "\nCe résumé s'arrête ici, car GitHub n'en garde pas plus de 1 Mio :"
                                    + " le journal de l'étape en dit "
                                    + left
                                    + " de plus.\n",
                            "\nThis summary ends here, as GitHub keeps no more than 1 MiB: the log"
                                    + " of the step tells "
                                    + left
                                    + " more.\n"));
        }
    }

    private void add(String words) {
        text.append(words);
        room -= size(words);
    }

    private static long size(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }

    private String counts(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return words("rien à signaler", "nothing to report");
        }
        return number(count(diagnostics, Severity.ERROR), "erreur", "error")
                + ", "
                + number(count(diagnostics, Severity.WARNING), "avertissement", "warning")
                + ", "
                + number(count(diagnostics, Severity.INFO), "remarque", "remark");
    }

    private void annotations(List<Diagnostic> diagnostics) {
        long hidden = 0;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            hidden += Math.max(0, count(diagnostics, severity) - MOST_ANNOTATIONS);
        }
        if (hidden > 0) {
            add(
                    words(
                            "GitHub ne montre dans la page des modifications que dix annotations de"
                                    + " chaque sorte par étape : "
                                    + hidden
                                    + " constats de cette liste n'y figurent pas.\n\n",
                            "Beside the changes GitHub shows only ten annotations of a kind for"
                                    + " each step: "
                                    + hidden
                                    + " findings of this list are not among them.\n\n"));
        }
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(one -> one.severity() == severity).count();
    }

    private static List<Map.Entry<String, List<Diagnostic>>> byFile(List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> files = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            files.computeIfAbsent(diagnostic.location().file(), _ -> new ArrayList<>())
                    .add(diagnostic);
        }
        return files.entrySet().stream()
                .sorted(Comparator.comparing(entry -> worst(entry.getValue())))
                .toList();
    }

    private static Severity worst(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::severity).sorted().findFirst().orElseThrow();
    }

    private String head() {
        return words(
                        "| Ligne | Code | Constat | Conseil |\n",
                        "| Line | Code | Finding | Advice |\n")
                + "| ---: | --- | --- | --- |\n";
    }

    private String row(Diagnostic diagnostic) {
        Words words = Words.of(diagnostic, language);
        Location location = diagnostic.location();
        return "| "
                + (Place.isInLine(location) ? location.line() : "")
                + " | "
                + diagnostic.rule().code()
                + " | "
                + diagnostic.severity().word(language)
                + words(" : ", ": ")
                + escaped(words.message())
                + words.label().map(label -> "<br>" + escaped(label)).orElse("")
                + " | "
                + escaped(words.hint().orElse(""))
                + " |\n";
    }

    private static String escaped(String words) {
        String line = words.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        String harmless = TerminalText.of(line);
        StringBuilder escaped = new StringBuilder(harmless.length());
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            boolean sign = c < 0x80 && !Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0;
            if (sign) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
            if (begins(harmless, i)) {
                escaped.append("&#8203;");
            }
        }
        return escaped.toString();
    }

    /// Whether a letter after this one would make a mention, an issue or an emoji of the words.
    private static boolean begins(String words, int i) {
        return switch (words.charAt(i)) {
            case '@', '#' -> true;
            case ':' -> i + 1 < words.length() && words.charAt(i + 1) != ' ';
            default -> false;
        };
    }

    private String number(long number, String fr, String en) {
        boolean one = language == Language.FR ? number < 2 : number == 1;
        return number + " " + words(fr, en) + (one ? "" : "s");
    }

    private String words(String fr, String en) {
        return new Wording(fr, en).in(language);
    }
}
