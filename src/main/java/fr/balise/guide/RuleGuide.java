package fr.balise.guide;

import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What authors and developers read about one rule, with two small publications: one that breaks it and one that does
/// not.
///
/// Example: the wrong example of BAL203 is the text of a fiche that cites the unknown fiche n°144.
///
/// The examples are no decoration: a test builds both, expects a diagnostic of this rule from the first and none at all
/// from the second.
///
/// @param rule which rule
/// @param meaning what the message means and why it matters, in whole sentences
/// @param remedy what to do
/// @param silence what to know before silencing the rule, where the usual advice is not enough
/// @param mode what notices the fault of the wrong example
/// @param shown the file that the documentation shows, or a folder with `/` at its end, whose file names are shown;
///     empty where no text can show the rule
/// @param reportedIn the file in which the fault is reported; the one shown unless another is named
/// @param common files of both publications by their paths, `content/…` or `themes/…`
/// @param wrong the other files of the one that breaks the rule
/// @param right the other files of the one that does not
public record RuleGuide(
        Rule rule,
        Wording meaning,
        Wording remedy,
        Optional<Wording> silence,
        Mode mode,
        String shown,
        String reportedIn,
        Map<String, String> common,
        Map<String, String> wrong,
        Map<String, String> right) {

    public RuleGuide {
        common = Map.copyOf(common);
        wrong = Map.copyOf(wrong);
        right = Map.copyOf(right);
    }

    /// What notices the fault of the wrong example.
    public enum Mode {
        /// An ordinary build, without PDFs.
        BUILD,
        /// `balise check`.
        CHECK,
        /// A build with PDFs.
        PRINT,
        /// Nothing that text files can show: bytes that are no text, a folder without rights, a foreign server.
        NONE
    }

    /// The guide of a rule, from its resource. Fails on a resource that is missing or malformed, which is a fault of
    /// Balise and not of an author.
    public static RuleGuide of(Rule rule) {
        String name = rule.code() + ".yaml";
        try (InputStream resource = RuleGuide.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the guide of a rule is missing: " + name);
            }
            return GuideReader.read(
                    rule, new String(resource.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /// Whether a rule has a guide. All of a release have; one that is just being made may not.
    public static boolean isKnown(Rule rule) {
        return RuleGuide.class.getResource(rule.code() + ".yaml") != null;
    }

    /// Every file of the publication that breaks the rule.
    public Map<String, String> wrongFiles() {
        return with(wrong);
    }

    /// Every file of the publication that does not.
    public Map<String, String> rightFiles() {
        return with(right);
    }

    /// What the documentation shows of the wrong publication; empty where there is nothing to show.
    public Optional<String> wrongExample() {
        return example(wrongFiles());
    }

    /// What the documentation shows of the right publication; empty where there is nothing to show.
    public Optional<String> rightExample() {
        return example(rightFiles());
    }

    /// Whether the documentation shows the names of files and not their text.
    public boolean showsNames() {
        return shown.endsWith("/");
    }

    /// The line of `regles:` in `publication.yaml` that silences the rule for the file shown, or everywhere where the
    /// rule is not about a file of the content: `BAL310: { "fiches/001-puits.md": ignorer }`. Empty for an error that
    /// [#silence] speaks of, as that tells what to do instead.
    public Optional<String> silencingLine() {
        if (silence.isPresent() && rule.severity() == Severity.ERROR) {
            return Optional.empty();
        }
        boolean byPath =
                reportedIn.startsWith("content/")
                        && reportedIn.endsWith(".md")
                        && !reportedIn.contains(" ");
        String path = byPath ? reportedIn.substring("content/".length()) : "";
        return Optional.of(
                byPath
                        ? rule.code() + ": { \"" + path + "\": ignorer }"
                        : rule.code() + ": ignorer");
    }

    private Optional<String> example(Map<String, String> files) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        if (showsNames()) {
            return Optional.of(
                    files.keySet().stream()
                            .filter(file -> file.startsWith(shown))
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n")));
        }
        return Optional.ofNullable(files.get(shown));
    }

    private Map<String, String> with(Map<String, String> others) {
        Map<String, String> files = new TreeMap<>(common);
        files.putAll(others);
        return files;
    }
}
