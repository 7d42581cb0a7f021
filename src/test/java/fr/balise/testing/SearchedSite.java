package fr.balise.testing;

import fr.balise.search.PublicationSearch;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.query.Hit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A built site, and what Lucene answers to those who search in it.
///
/// @param name that failures show
/// @param folder of the site
/// @param search Lucene's side, never closed
public record SearchedSite(String name, Path folder, PublicationSearch search) {

    /// How many documents an answer has at most.
    public static final int LIMIT = 10;

    private static final class Made {

        static final SearchedSite SHIPPED = make();
        static final SearchedSite CORPUS = of("2,000 fiches", SearchCorpus.site());

        private static SearchedSite make() {
            try {
                Path folder = Files.createTempDirectory("balise-shipped-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
                return of(
                        "the shipped publication", SiteFixture.copyOf(Path.of(""), folder).build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The publication shipped with Balise, built once per test run.
    public static SearchedSite shipped() {
        return Made.SHIPPED;
    }

    /// The publication of [SearchCorpus], built once per test run.
    public static SearchedSite corpus() {
        return Made.CORPUS;
    }

    /// A site that has been built.
    public static SearchedSite of(String name, SiteFixture site) {
        return new SearchedSite(name, site.site(), PublicationSearch.of(site.publication()));
    }

    /// What is searched.
    public List<SearchDocument> documents() {
        return search.index().documents();
    }

    /// Lucene's answer, one line a document.
    public List<String> answer(String query) {
        return search.answer(query, LIMIT).hits().stream().map(SearchedSite::line).toList();
    }

    private static String line(Hit hit) {
        return line(hit.document().address().value(), hit.score(), hit.section());
    }

    /// A document of an answer: address, section, score and its bits.
    ///
    /// @param score of more than a float's precision only if something is wrong, which the line then shows
    public static String line(String address, double score, String section) {
        String bits = Integer.toHexString(Float.floatToIntBits((float) score));
        return address + "#" + section + " " + score + " (" + bits + ")";
    }
}
