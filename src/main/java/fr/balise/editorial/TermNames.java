package fr.balise.editorial;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.Keyword;
import fr.balise.catalog.Territory;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.document.FrontMatter;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.yaml.Located;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Key words and territories that are almost others: `circuit court` beside `circuits courts`, `Saint Etienne` beside
/// `Saint-Étienne`, `Porto-Nvoo` beside `Porto-Novo`.
///
/// The build itself merges key words that differ in case and accents, and says so; it merges territories likewise, which
/// is said here.
final class TermNames implements PublicationCheck {

    private final Catalog catalog;
    private final Terms keywords;
    private final Terms territories;

    TermNames(Publication publication) {
        this.catalog = publication.catalog();
        SequencedMap<SitePath, String> words = new LinkedHashMap<>();
        for (Keyword keyword : catalog.keywords()) {
            words.put(Permalinks.keyword(keyword.name()), keyword.name());
        }
        SequencedMap<SitePath, String> places = new LinkedHashMap<>();
        for (Territory territory : catalog.territories()) {
            places.put(Permalinks.territory(territory.id()), territory.name());
        }
        this.keywords = new Terms("donnees/mots-cles.yaml", false, publication.keywords(), words);
        this.territories =
                new Terms("donnees/territoires.yaml", true, publication.territories(), places);
    }

    @Override
    public void check(List<Reading> readings, Consumer<Diagnostic> report) {
        for (Reading reading : readings) {
            LinkedDocument linked = reading.linked();
            FrontMatter frontMatter = linked.document().frontMatter();
            keywords.check(frontMatter.keywords(), this::keyword, report);
            territories.check(frontMatter.territories(), this::territory, report);
            for (Located<String> written : frontMatter.territories()) {
                spelling(linked, written, report);
            }
        }
    }

    private SitePath keyword(String written) {
        return Permalinks.keyword(catalog.keyword(written).map(Keyword::name).orElse(written));
    }

    private SitePath territory(String written) {
        return Permalinks.territory(catalog.territory(written).map(Territory::id).orElse(written));
    }

    private void spelling(
            LinkedDocument linked, Located<String> written, Consumer<Diagnostic> report) {
        SitePath address = territory(written.value());
        boolean id =
                catalog.territory(written.value())
                        .map(Territory::id)
                        .filter(written.value()::equals)
                        .isPresent();
        linked.territories().stream()
                .filter(term -> term.address().equals(address))
                .map(Term.Ref::name)
                .filter(name -> !id && !plain(name).equals(plain(written.value())))
                .findFirst()
                .ifPresent(
                        name ->
                                report.accept(
                                        new EditorialProblem.PlaceSpelling(written.value(), name)
                                                .at(written.location())));
    }

    /// A name without what typography changes in it.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
