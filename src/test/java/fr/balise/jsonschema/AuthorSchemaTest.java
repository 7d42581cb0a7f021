package fr.balise.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.document.DocumentParser;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The schemas say what the decoders read: the same keys, the same values.
class AuthorSchemaTest {

    private static final Path MAIN = Path.of("src/main/java/fr/balise");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pattern READ =
            Pattern.compile("fields\\s*\\.(?:optional|required|value)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    private static final Map<AuthorSchema, List<String>> FILES =
            Map.of(
                    AuthorSchema.PUBLICATION, List.of("publication.yaml"),
                    AuthorSchema.ORGANISATIONS, List.of("donnees/structures.yaml"),
                    AuthorSchema.TERRITORIES, List.of("donnees/territoires.yaml"),
                    AuthorSchema.KEYWORDS, List.of("donnees/mots-cles.yaml"),
                    AuthorSchema.GLOSSARY, List.of("donnees/glossaire.yaml"),
                    AuthorSchema.EXTERNAL_FICHES, List.of("donnees/fiches-externes.yaml"),
                    AuthorSchema.MEDIAS, List.of("medias/medias.yaml"));

    private static String text(AuthorSchema schema) {
        return JsonText.pretty(schema.schema(Suggestions.none(), Language.FR));
    }

    private static List<String> faults(AuthorSchema schema, String yaml) {
        YamlValue value = YamlReader.read(yaml, "x", 1).value().orElseThrow();
        return faults(schema, json(value));
    }

    private static List<String> faults(AuthorSchema schema, Json value) {
        Schema ready = REGISTRY.getSchema(text(schema));
        return ready.validate(JsonText.compact(value), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /// What an editor's YAML reader makes of a value.
    private static Json json(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar ->
                    switch (scalar.kind()) {
                        case TEXT -> Json.of(scalar.text());
                        case INTEGER, DECIMAL -> Json.of(new BigDecimal(scalar.text()));
                        case BOOLEAN -> Json.of(scalar.text().equalsIgnoreCase("true"));
                        case NULL -> new Json.Null();
                    };
            case YamlValue.Sequence(var items, var _) -> Json.array(items, AuthorSchemaTest::json);
            case YamlValue.Mapping mapping -> {
                Json.Builder object = Json.object();
                mapping.entries()
                        .forEach(entry -> object.put(entry.key().text(), json(entry.value())));
                yield object.build();
            }
        };
    }

    private static List<String> frontMatters(Path content) throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(AuthorSchemaTest::read)
                    .filter(text -> text.startsWith("---\n"))
                    .map(text -> text.substring(4, text.indexOf("\n---", 3) + 1))
                    .filter(yaml -> !yaml.isBlank())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @EnumSource
    @ParameterizedTest
    void every_schema_keeps_to_the_meta_schema(AuthorSchema schema) {
        Schema meta =
                REGISTRY.getSchema(
                        SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (Language language : Language.values()) {
            String written = JsonText.pretty(schema.schema(Suggestions.none(), language));
            assertThat(meta.validate(written, InputFormat.JSON)).isEmpty();
            assertThat(written).contains("\"$schema\": \"https://json-schema.org/draft/2020-12");
        }
    }

    @Test
    void the_front_matters_of_this_publication_are_valid() throws IOException {
        List<String> all = frontMatters(Path.of("content"));
        assertThat(all).hasSizeGreaterThan(20);
        for (String yaml : all) {
            assertThat(faults(AuthorSchema.FRONT_MATTER, yaml)).as(yaml).isEmpty();
        }
    }

    @Test
    void the_data_of_this_publication_are_valid() {
        FILES.forEach(
                (schema, files) ->
                        files.forEach(
                                file ->
                                        assertThat(faults(schema, read(Path.of("content", file))))
                                                .as(file)
                                                .isEmpty()));
    }

    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FRONT_MATTER | numero: zéro
                    FRONT_MATTER | numero: 0
                    FRONT_MATTER | type: fichier
                    FRONT_MATTER | date: juin 2019
                    FRONT_MATTER | date: 2019-13
                    FRONT_MATTER | titre: [a, b]
                    FRONT_MATTER | mots-cles: { a: b }
                    FRONT_MATTER | brouillon: oui
                    FRONT_MATTER | langue: français
                    FRONT_MATTER | financement: { lignes: [{ montant: 3 }] }
                    FRONT_MATTER | financement: { total: beaucoup }
                    FRONT_MATTER | image: { alt: x }
                    FRONT_MATTER | contacts: Anne
                    PUBLICATION | titr: x
                    PUBLICATION | { titre: x, them: y }
                    PUBLICATION | { titre: x, regles: { BAL999: erreur } }
                    PUBLICATION | { titre: x, adresse: exemple }
                    PUBLICATION | { titre: x, schema: { fichier: [a] } }
                    PUBLICATION | { titre: x, schema: { fiche: { ordre: bof } } }
                    ORGANISATIONS | [{ nom: x }]
                    EXTERNAL_FICHES | [{ numero: 4, titre: x }]
                    GLOSSARY | [{ sigle: ESS }]
                    """)
    @ParameterizedTest
    void what_is_wrong_is_refused(AuthorSchema schema, String yaml) {
        assertThat(faults(schema, yaml)).isNotEmpty();
    }

    @ValueSource(
            strings = {
                "{ titre: 2019, resume: , auteur: x }",
                "{ title: x, tags: \"a, b\", series: [s], draft: \"True\" }",
                "{ date: 2019 }",
                "{ date: 2020-01-01 10:00:00 +0100 }",
                "{ image: medias/a.png, financement: { total: 50 000 €, lignes: [{ funder: x, part:"
                        + " \"12,5 %\" }] } }",
                "{ alias: /vieux, contacts: { nom: A }, territoires: [Rennes, ] }"
            })
    @ParameterizedTest
    void what_the_build_takes_is_valid(String yaml) {
        assertThat(faults(AuthorSchema.FRONT_MATTER, yaml)).isEmpty();
        SourceTree tree =
                SourceTree.of(
                        List.of(
                                new SourceFile.Text(
                                        "pages/a.md", "a.md", "---\n" + yaml + "\n---\n# x\n")));
        assertThat(
                        new DocumentParser(new DocumentParser.Defaults("s", "fr", true))
                                .parse(tree).diagnostics().stream()
                                        .filter(
                                                one ->
                                                        one.rule() != Rule.UNKNOWN_KEY
                                                                && one.rule() != Rule.MISSING_KEY))
                .isEmpty();
    }

    @Test
    void a_section_schema_may_be_written_in_each_of_its_forms() {
        for (String schema :
                List.of(
                        "non",
                        "",
                        "{ fiche: [a, { titre: b, obligatoire: non, variantes: c }] }",
                        "{ fiche: { sections: [a], ordre: oui, autres: false }, article: non }")) {
            assertThat(faults(AuthorSchema.PUBLICATION, "titre: x\nschema: " + schema)).isEmpty();
        }
    }

    @CsvSource({
        "FRONT_MATTER, document/FrontMatterDecoder document/FundingDecoder",
        "PUBLICATION, config/ConfigReader config/SommaireDecoder config/SearchDecoder"
                + " config/PrintDecoder config/HomeDecoder config/AccessibilityDecoder"
                + " config/EcoDesign config/HistorySettings config/SchemaDecoder",
        "ORGANISATIONS TERRITORIES KEYWORDS GLOSSARY EXTERNAL_FICHES MEDIAS, catalog/CatalogReader"
    })
    @ParameterizedTest
    void the_schemas_and_the_decoders_know_the_same_keys(String schemas, String decoders) {
        Set<String> told = new TreeSet<>();
        for (String schema : schemas.split(" ", -1)) {
            keys(AuthorSchema.valueOf(schema).schema(Suggestions.none(), Language.FR), told);
        }
        Set<String> read = new TreeSet<>();
        for (String decoder : decoders.split(" ", -1)) {
            keys(read(MAIN.resolve(decoder + ".java")), read);
        }
        assertThat(told).isEqualTo(read);
    }

    /// Every name under `properties`, but for codes of rules and types of documents, which are no keys of a decoder.
    private static void keys(Json json, Set<String> keys) {
        switch (json) {
            case Json.Obj object -> {
                object.get("properties")
                        .map(Json.Obj.class::cast)
                        .map(properties -> properties.members().keySet())
                        .filter(names -> !names.contains("BAL001") && !names.contains("sheet"))
                        .ifPresent(keys::addAll);
                object.members().values().forEach(value -> keys(value, keys));
            }
            case Json.Arr array -> array.items().forEach(value -> keys(value, keys));
            default -> {}
        }
    }

    /// Every text in a call that reads a key: the key and its synonyms.
    private static void keys(String source, Set<String> keys) {
        Matcher call = READ.matcher(source);
        while (call.find()) {
            int depth = 1;
            int end = call.end();
            while (depth > 0) {
                char c = source.charAt(end++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            Matcher literal = LITERAL.matcher(source.substring(call.end(), end));
            while (literal.find()) {
                keys.add(literal.group(1));
            }
        }
    }

    @Test
    void names_of_the_publication_are_proposed_and_unknown_supporters_refused() {
        Suggestions some =
                new Suggestions(
                        List.of("rtes"), List.of("rennes"), List.of("eau"), List.of(), List.of());
        String schema = JsonText.pretty(AuthorSchema.FRONT_MATTER.schema(some, Language.EN));
        Schema ready = REGISTRY.getSchema(schema);
        assertThat(schema).contains("\"rtes\"", "\"rennes\"", "\"eau\"", "The key words");
        assertThat(
                        ready.validate(
                                "{\"soutiens\": [\"rtes\"], \"mots-cles\": [\"feu\"]}",
                                InputFormat.JSON))
                .isEmpty();
        assertThat(ready.validate("{\"soutiens\": [\"rtse\"]}", InputFormat.JSON)).isNotEmpty();
    }
}
