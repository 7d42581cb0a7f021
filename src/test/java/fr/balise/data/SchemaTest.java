package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.publication.Publication;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The emitted data against the emitted schemas, judged by another program.
class SchemaTest {

    private static final List<String> NAMES =
            List.of("fiches", "structures", "territoires", "mots-cles", "glossaire");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir Path temp;

    private static List<String> faults(String schema, String data) {
        Schema judge = REGISTRY.getSchema(schema);
        return judge
                .validate(
                        data,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String json(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get("donnees/" + name + ".json"));
    }

    private static String schema(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get("donnees/schemas/" + name + ".schema.json"));
    }

    @TestFactory
    Stream<DynamicTest> all_data_obey_their_schemas() {
        SortedMap<String, String> files = Publications.render(Publications.small());
        return NAMES.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(
                                                                faults(
                                                                        schema(files, name),
                                                                        json(files, name)))
                                                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> empty_data_obey_the_same_schemas() {
        SortedMap<String, String> full = Publications.render(Publications.small());
        SortedMap<String, String> empty =
                Publications.render(Publications.of(temp, Map.of("index.md", "# Rien\n")));
        return NAMES.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(
                                                                faults(
                                                                        schema(full, name),
                                                                        json(empty, name)))
                                                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_schema_is_itself_valid_and_says_what_each_value_is() {
        SortedMap<String, String> files = Publications.render(Publications.small());
        String dialect = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
        return NAMES.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            assertThat(faults(dialect, schema(files, name)))
                                                    .isEmpty();
                                            everyPropertyIsDescribed(
                                                    JsonText.read(schema(files, name))
                                                            .orElseThrow());
                                        }));
    }

    private static void everyPropertyIsDescribed(Json schema) {
        if (!(schema instanceof Json.Obj object)) {
            return;
        }
        if (object.get("properties").orElse(null) instanceof Json.Obj properties) {
            assertThat(object.get("additionalProperties")).contains(new Json.Bool(false));
            assertThat(object.get("required"))
                    .contains(Json.array(properties.members().keySet(), Json::of));
            properties
                    .members()
                    .forEach(
                            (name, property) -> {
                                assertThat(((Json.Obj) property).get("description"))
                                        .as(name)
                                        .isPresent();
                                everyPropertyIsDescribed(property);
                            });
        }
        object.get("items").ifPresent(SchemaTest::everyPropertyIsDescribed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fiches      | "numero": 13,              | "numero": "13",
                    fiches      | "numero": 13,              | "numero": 0,
                    fiches      | "numero": 13,              | "numero": 13.5,
                    fiches      | "date": "2018"             | "date": "en 2018"
                    fiches      | "titre": "Sans rien",      | ``
                    fiches      | "titre": "Sans rien",      | "titre": null,
                    fiches      | "titre": "Sans rien",      | "titre": "Sans rien", "auteur": "x",
                    fiches      | "total": 127500.50         | "total": "127500,50"
                    fiches      | "devise": "EUR"            | "devise": null
                    fiches      | "url": "https              | "url": "javascript
                    fiches      | "lat": 48.110              | "lat": [48]
                    structures  | "soutient": [              | "soutiens": [
                    structures  | "id": "rtes"               | "id": null
                    structures  | medias/logo%20rond.svg     | medias/logo rond.svg
                    territoires | "lon": -1.68               | "lon": "-1,68"
                    mots-cles   | "variantes": []            | "variantes": null
                    glossaire   | "sigle": "ESS"             | "sigle": 1
                    glossaire   | "langue": "fr"             | "langue": {}
                    """)
    void a_spoilt_datum_is_refused(String name, String sound, String spoilt) {
        SortedMap<String, String> files = Publications.render(Publications.small());
        String data = json(files, name);
        assertThat(data).contains(sound);

        String changed = data.replace(sound, spoilt);

        assertThat(JsonText.read(changed)).as("still JSON").isPresent();
        assertThat(faults(schema(files, name), changed)).isNotEmpty();
    }

    @Test
    void a_schema_is_known_by_its_absolute_address_where_there_is_one() {
        Publication nowhere = Publications.of(temp, Map.of("publication.yaml", "titre: T\n"));

        assertThat(Publications.file(Publications.small(), "donnees/schemas/fiches.schema.json"))
                .contains(
                        "\"$id\":"
                            + " \"https://exemple.org/repere/donnees/schemas/fiches.schema.json\"");
        assertThat(Publications.file(nowhere, "donnees/schemas/fiches.schema.json"))
                .contains("\"$id\": \"fiches.schema.json\"");
    }
}
