package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.balise.search.RelevanceQueries.Query;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class RelevanceQueriesTest {

    private static final Path CONTENT = Path.of("content");

    private final List<Query> first = RelevanceQueries.read(RelevanceQueries.FIRST);
    private final List<Query> reserved = RelevanceQueries.read(RelevanceQueries.RESERVED);

    @Test
    void there_are_enough_queries_to_speak_of_a_percentage() {
        assertThat(first).hasSizeGreaterThanOrEqualTo(80);
        assertThat(reserved).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void every_kind_of_query_is_tried_at_least_four_times_in_each_file() {
        for (List<Query> queries : List.of(first, reserved)) {
            Map<String, Long> kinds = queries.stream().collect(groupingBy(Query::kind, counting()));
            assertThat(kinds).containsOnlyKeys(RelevanceQueries.KINDS);
            assertThat(kinds.values()).allMatch(count -> count >= 4);
        }
    }

    @Test
    void no_query_stands_twice_nor_in_both_files() {
        assertThat(Stream.concat(first.stream(), reserved.stream()).map(Query::text))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_expected_exists() {
        assertThat(Stream.concat(first.stream(), reserved.stream()))
                .flatExtracting(Query::expected)
                .filteredOn(file -> !file.equals(RelevanceQueries.GLOSSARY))
                .allSatisfy(file -> assertThat(CONTENT.resolve(file)).isRegularFile());
    }
}
