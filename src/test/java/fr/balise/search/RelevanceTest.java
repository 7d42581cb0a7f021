package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.SiteBuild;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.search.RelevanceReport.Found;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What readers type finds what they look for, on the shipped publication with its own settings.
class RelevanceTest {

    private static final double LEAST_FIRST = 0.9;

    private static PublicationSearch search;
    private static Map<SitePath, String> files;

    @BeforeAll
    static void index_the_publication() {
        Publication publication = shipped();
        search = PublicationSearch.of(publication);
        files =
                publication.documents().stream()
                        .collect(
                                Collectors.toMap(
                                        LinkedDocument::address,
                                        document -> document.document().origin().path()));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @Test
    void readers_find_what_they_look_for() {
        expectGood(RelevanceQueries.FIRST);
    }

    @Test
    void readers_whom_nobody_had_in_mind_find_it_too() {
        expectGood(RelevanceQueries.RESERVED);
    }

    private static Publication shipped() {
        var read =
                SiteBuild.read(
                        new BuildOptions(
                                Path.of("content"),
                                "content",
                                Path.of("themes"),
                                "themes",
                                Optional.empty(),
                                Path.of("site"),
                                false,
                                false,
                                false,
                                false,
                                Optional.empty()),
                        Progress.silent());
        return read.publication().orElseThrow();
    }

    private static void expectGood(Path queries) {
        List<RelevanceQueries.Query> asked = RelevanceQueries.read(queries);
        var report = RelevanceReport.of(asked, RelevanceTest::top);
        List<RelevanceQueries.Query> outOfReach =
                asked.stream().filter(RelevanceQueries.Query::outOfReach).toList();
        // One that is found after all is no known limit any more: its note goes.
        assertThat(report.missed())
                .as("not in the top 3: %s", report)
                .containsExactlyElementsOf(outOfReach);
        assertThat(outOfReach).as("known limits").hasSizeLessThanOrEqualTo(asked.size() / 50);
        assertThat(report.first()).as("first: %s", report).isGreaterThanOrEqualTo(LEAST_FIRST);
    }

    private static List<Found> top(String query) {
        return search.answer(query, RelevanceReport.TOP).hits().stream()
                .map(hit -> hit.document())
                .map(
                        found ->
                                new Found(
                                        files.getOrDefault(
                                                found.address(), found.address().value()),
                                        found.title()))
                .toList();
    }
}
