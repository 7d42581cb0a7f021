package fr.balise.config;

import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.text;
import static fr.balise.yaml.Decoders.yesOrNo;

import fr.balise.address.Slug;
import fr.balise.config.BodySchema.Section;
import fr.balise.config.BodySchema.Sections;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;
import fr.balise.document.DocumentType;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Fields;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads `schema:`, a mapping from types of document to their sections; `non`, or nothing, frees every document.
final class SchemaDecoder {

    private SchemaDecoder() {}

    /// The schema of a publication; the usual one where it gives none.
    static BodySchema in(Fields fields, Consumer<Diagnostic> report) {
        Optional<YamlValue> given = fields.value("schema");
        if (given.isEmpty()) {
            return fields.isWritten("schema") ? BodySchema.free() : BodySchema.usual();
        }
        return switch (given.get()) {
            case YamlValue.Mapping mapping -> types(mapping, report);
            case YamlValue.Scalar no when isNo(no) -> BodySchema.free();
            case YamlValue.Scalar other -> refused(other, report);
            case YamlValue.Sequence empty when empty.items().isEmpty() -> BodySchema.free();
            case YamlValue.Sequence other -> refused(other, report);
        };
    }

    private static boolean isNo(YamlValue.Scalar word) {
        return yesOrNo().decode(word, _ -> {}).filter(yes -> !yes).isPresent();
    }

    private static BodySchema refused(YamlValue value, Consumer<Diagnostic> report) {
        report.accept(new ConfigProblem.NotSchema().at(value.location()));
        return BodySchema.free();
    }

    private static BodySchema types(YamlValue.Mapping mapping, Consumer<Diagnostic> report) {
        Map<DocumentType, Sections> types = new EnumMap<>(DocumentType.class);
        Map<DocumentType, String> words = new EnumMap<>(DocumentType.class);
        for (YamlValue.Entry entry : mapping.entries()) {
            String word = entry.key().text();
            DocumentType type = DocumentType.words().get(word);
            if (type == null) {
                Optional<String> nearest = Nearest.to(word, DocumentType.words().keySet());
                report.accept(
                        new ConfigProblem.UnknownType(word, nearest).at(entry.key().location()));
                continue;
            }
            String first = words.putIfAbsent(type, word);
            if (first != null) {
                report.accept(new ConfigProblem.TypeTwice(word, first).at(entry.key().location()));
            } else {
                sections(entry.value(), report).ifPresent(sections -> types.put(type, sections));
            }
        }
        return new BodySchema(types, true);
    }

    /// What is said of one type: its settings, a bare list of sections, or that there are none.
    private static Optional<Sections> sections(YamlValue value, Consumer<Diagnostic> report) {
        return switch (value) {
            case YamlValue.Scalar nothing when nothing.isEmpty() || isNo(nothing) ->
                    Optional.empty();
            case YamlValue.Sequence bare ->
                    list(Located.of(section()))
                            .decode(bare, report)
                            .map(found -> new Sections(each(found, report), true, true));
            case YamlValue.Scalar _, YamlValue.Mapping _ ->
                    mapping(SchemaDecoder::settings).decode(value, report);
        };
    }

    private static Optional<Sections> settings(Fields fields, Consumer<Diagnostic> report) {
        List<Section> sections =
                fields.optional("sections", list(Located.of(section())), "rubriques")
                        .map(found -> each(found, report))
                        .orElse(List.of());
        boolean ordered = fields.optional("ordre", yesOrNo(), "order").orElse(true);
        boolean open = fields.optional("autres", yesOrNo(), "others", "other").orElse(true);
        fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
        return Optional.of(new Sections(sections, ordered, open));
    }

    /// Each section once; a title or variant that another section has already is reported.
    private static List<Section> each(List<Located<Section>> found, Consumer<Diagnostic> report) {
        List<Section> kept = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (Located<Section> one : found) {
            Section section = one.value();
            if (!hasLetters(section.title())) {
                report.accept(new ConfigProblem.NoTitle(section.title()).at(one.location()));
                continue;
            }
            String first = taken.putIfAbsent(Slug.distinct(section.title()), section.title());
            if (first != null) {
                report.accept(
                        new ConfigProblem.SectionTwice(section.title(), first).at(one.location()));
                continue;
            }
            for (String variant : section.variants()) {
                String other = taken.putIfAbsent(Slug.distinct(variant), section.title());
                if (other != null && !other.equals(section.title())) {
                    report.accept(
                            new ConfigProblem.SectionTwice(variant, other).at(one.location()));
                }
            }
            kept.add(section);
        }
        return kept;
    }

    private static boolean hasLetters(String title) {
        return title.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Decoder<Section> section() {
        Decoder<Section> written =
                mapping(
                        (fields, report) -> {
                            Optional<String> title = fields.required("titre", text(), "title");
                            boolean required =
                                    fields.optional("obligatoire", yesOrNo(), "required")
                                            .orElse(true);
                            List<String> variants =
                                    fields.optional("variantes", list(text()), "variants")
                                            .orElse(List.of());
                            fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                            return title.map(name -> new Section(name, required, variants));
                        });
        Decoder<Section> plain = text().map(title -> new Section(title, true, List.of()));
        return (value, report) ->
                (value instanceof YamlValue.Scalar ? plain : written).decode(value, report);
    }
}
