package fr.balise.guide;

import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.oneOf;
import static fr.balise.yaml.Decoders.text;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Fields;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the YAML text of a [RuleGuide].
///
/// ```yaml
/// sens: { fr: Ce que cela veut dire., en: What it means. }
/// remede: { fr: Que faire., en: What to do. }
/// mode: build
/// montre: content/fiches/001-puits.md
/// faux: { content/fiches/001-puits.md: … }
/// juste: { content/fiches/001-puits.md: … }
/// ```
/// These files are ours, so whatever is wrong with one is an [IllegalStateException] that names file and line.
final class GuideReader {

    private static final Map<String, RuleGuide.Mode> MODES =
            Map.of(
                    "build", RuleGuide.Mode.BUILD,
                    "check", RuleGuide.Mode.CHECK,
                    "print", RuleGuide.Mode.PRINT,
                    "none", RuleGuide.Mode.NONE);

    private GuideReader() {}

    static RuleGuide read(Rule rule, String yaml, String file) {
        Outcome<Optional<YamlValue>> read = YamlReader.read(yaml, file, 1);
        List<Diagnostic> problems = new ArrayList<>(read.diagnostics());
        Optional<RuleGuide> guide =
                read.value()
                        .flatMap(
                                value ->
                                        mapping((fields, _) -> guide(rule, fields))
                                                .decode(value, problems::add));
        if (!problems.isEmpty() || guide.isEmpty()) {
            throw new IllegalStateException(file + " is no guide of a rule: " + told(problems));
        }
        checkExamples(guide.get(), file);
        return guide.get();
    }

    private static Optional<RuleGuide> guide(Rule rule, Fields fields) {
        Optional<Wording> meaning = fields.required("sens", wording());
        Optional<Wording> remedy = fields.required("remede", wording());
        Optional<Wording> silence = fields.optional("silence", wording());
        RuleGuide.Mode mode = fields.optional("mode", oneOf(MODES)).orElse(RuleGuide.Mode.BUILD);
        String shown = fields.optional("montre", text()).orElse("");
        String reportedIn = fields.optional("signale", text()).orElse(shown);
        Map<String, String> common = fields.optional("commun", files()).orElse(Map.of());
        Map<String, String> wrong = fields.optional("faux", files()).orElse(Map.of());
        Map<String, String> right = fields.optional("juste", files()).orElse(Map.of());
        fields.reportUnknown(rule);
        return meaning.flatMap(
                sense ->
                        remedy.map(
                                advice ->
                                        new RuleGuide(
                                                rule,
                                                sense,
                                                advice,
                                                silence,
                                                mode,
                                                shown,
                                                reportedIn,
                                                common,
                                                wrong,
                                                right)));
    }

    private static Decoder<Wording> wording() {
        return mapping(
                (fields, _) -> {
                    Optional<String> fr = fields.required("fr", text());
                    Optional<String> en = fields.required("en", text());
                    return fr.flatMap(french -> en.map(english -> new Wording(french, english)));
                });
    }

    /// Paths and texts; a text keeps every space, which may be what is wrong with it.
    private static Decoder<Map<String, String>> files() {
        return mapping(
                (fields, report) -> {
                    Map<String, String> files = new TreeMap<>();
                    for (YamlValue.Entry entry : fields.rest()) {
                        String path = entry.key().text();
                        if (entry.value() instanceof YamlValue.Scalar(var words, _, _)) {
                            files.put(path, words);
                        } else {
                            text().decode(entry.value(), report);
                        }
                    }
                    return Optional.of(files);
                });
    }

    private static void checkExamples(RuleGuide guide, String file) {
        boolean something =
                !guide.wrong().isEmpty() && !guide.right().isEmpty() && !guide.shown().isEmpty();
        if (!something && guide.mode() != RuleGuide.Mode.NONE) {
            throw new IllegalStateException(file + " lacks montre:, faux: or juste:");
        }
        if (something && guide.wrongExample().equals(guide.rightExample())) {
            throw new IllegalStateException(
                    file + ": both examples show the same " + guide.shown());
        }
        Stream.of(guide.common(), guide.wrong(), guide.right())
                .flatMap(files -> files.keySet().stream())
                .filter(path -> !path.startsWith("content/") && !path.startsWith("themes/"))
                .findFirst()
                .ifPresent(
                        path -> {
                            throw new IllegalStateException(file + ": not in content/: " + path);
                        });
    }

    private static String told(List<Diagnostic> problems) {
        if (problems.isEmpty()) {
            return "it is empty";
        }
        Diagnostic first = problems.getFirst();
        return "line " + first.location().line() + ": " + first.message().en();
    }
}
