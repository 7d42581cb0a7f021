package fr.balise.format;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.document.Document;
import fr.balise.document.KeyOrder;
import fr.balise.markdown.Edition;
import fr.balise.markdown.Heading;
import fr.balise.markdown.LinkResolver;
import fr.balise.markdown.MarkdownText;
import fr.balise.markdown.Mention;
import fr.balise.markdown.RenderContext;
import fr.balise.markdown.ResolvedLink;
import fr.balise.typography.Typography;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that the editions show of a document, wherever it stands in its file: two files of one meaning make the same site.
///
/// @param said what is shown, in a fixed order
/// @param found what is wrong with it, by rule and words
record Meaning(List<String> said, List<String> found) {

    // These texts are printed with their typography, all others as they are written.
    private static final Set<String> SET =
            Set.of("titre", "title", "sous-titre", "subtitle", "resume", "description", "summary");

    private static final LinkResolver NAMED =
            mention -> Optional.of(ResolvedLink.to(named(mention)));

    Meaning {
        said = List.copyOf(said);
        found = List.copyOf(found);
    }

    static Meaning of(
            Document document, Optional<YamlValue> frontMatter, List<Diagnostic> diagnostics) {
        List<String> said = new ArrayList<>();
        said.add(document.type() + " " + document.identity());
        Typography typography = Typography.forLanguage(document.identity().language());
        frontMatter.ifPresent(value -> said.addAll(keys(value, typography)));
        text(document.body(), said);
        return new Meaning(
                said,
                diagnostics.stream()
                        .map(one -> one.rule().code() + " " + one.message().fr())
                        .sorted()
                        .toList());
    }

    /// Whether a file of this meaning may take the place of one of another: pages are the same, and nothing more is wrong.
    boolean replaces(Meaning other) {
        return said.equals(other.said) && other.found.containsAll(found);
    }

    private static void text(MarkdownText body, List<String> said) {
        RenderContext screen = RenderContext.plain().withResolver(NAMED);
        said.add(body.html(screen));
        said.add(body.html(screen.withEdition(Edition.PRINT)));
        for (Heading heading : body.headings()) {
            said.add(heading.level() + " " + heading.id() + " " + heading.text());
        }
        body.sections().forEach(section -> said.add(section.text()));
        body.mentions().forEach(mention -> said.add(named(mention)));
        body.rawHtml().forEach(html -> said.add(html.literal()));
        said.addAll(body.ids());
        said.add(body.firstParagraph());
    }

    private static String named(Mention mention) {
        return switch (mention) {
            case Mention.FicheMention fiche ->
                    "fiche:"
                            + fiche.series()
                            + fiche.number()
                            + fiche.anchor()
                            + fiche.explicit()
                            + fiche.tentative()
                            + fiche.between();
            case Mention.LinkMention link -> "link:" + link.destination();
            case Mention.StructureMention structure -> "structure:" + structure.id();
            case Mention.ImageMention image -> "image:" + image.destination() + image.alt();
        };
    }

    /// The entries in their fixed order, since in which order keys stand shows nowhere.
    private static List<String> keys(YamlValue value, Typography typography) {
        if (!(value instanceof YamlValue.Mapping mapping)) {
            return List.of(written(value));
        }
        return mapping.entries().stream()
                .sorted(Comparator.comparingInt(entry -> KeyOrder.rank(entry.key().text())))
                .map(entry -> entry.key().text() + ": " + shown(entry, typography))
                .toList();
    }

    private static String shown(YamlValue.Entry entry, Typography typography) {
        return entry.value() instanceof YamlValue.Scalar scalar && SET.contains(entry.key().text())
                ? scalar.kind() + " " + typography.runs(scalar.text())
                : written(entry.value());
    }

    private static String written(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar -> scalar.kind() + " '" + scalar.text() + "'";
            case YamlValue.Sequence(var items, var _) ->
                    items.stream().map(Meaning::written).toList().toString();
            case YamlValue.Mapping mapping ->
                    mapping.entries().stream()
                            .map(entry -> entry.key().text() + ": " + written(entry.value()))
                            .toList()
                            .toString();
        };
    }
}
