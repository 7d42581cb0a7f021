package fr.balise.page;

import fr.balise.address.Slug;
import fr.balise.catalog.Acronym;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.typography.Typography;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The glossary: every acronym of the catalogue, in alphabetical order, with the documents that use it.
final class GlossaryPage {

    /// How many documents are named; the search finds the others.
    private static final int NAMED = 12;

    private final Publication publication;
    private final Typography typography;
    private final PageScope page;

    private GlossaryPage(Publication publication, PageScope page) {
        this.publication = publication;
        this.typography = Typography.forLanguage(publication.config().language());
        this.page = page;
    }

    static GlossaryView view(Publication publication, PageScope page) {
        return new GlossaryPage(publication, page).view();
    }

    private GlossaryView view() {
        SequencedMap<Initial, List<GlossaryView.Entry>> letters = new TreeMap<>();
        publication.catalog().acronyms().stream()
                .sorted(
                        Comparator.comparing((Acronym acronym) -> Slug.of(acronym.acronym()))
                                .thenComparing(Acronym::acronym))
                .forEach(
                        acronym ->
                                letters.computeIfAbsent(
                                                Initial.of(Slug.of(acronym.acronym())),
                                                _ -> new ArrayList<>())
                                        .add(entry(acronym)));
        String title = page.strings().text("menu.glossaire");
        return new GlossaryView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                letters.size() > 1,
                letters.entrySet().stream()
                        .map(
                                letter ->
                                        new GlossaryView.Letter(
                                                letter.getKey().id(),
                                                letter.getKey().name(page),
                                                letter.getValue()))
                        .toList(),
                letters.values().stream().flatMap(List::stream).toList());
    }

    private GlossaryView.Entry entry(Acronym acronym) {
        List<DocumentCard> uses =
                publication.acronymUses().getOrDefault(acronym.acronym(), List.of());
        // One left over is named as well: its link takes no more room than the search for it.
        int named = uses.size() == NAMED + 1 ? uses.size() : NAMED;
        return new GlossaryView.Entry(
                Permalinks.acronymAnchor(acronym.acronym()),
                acronym.acronym(),
                typography.apply(acronym.longForm()),
                acronym.definition().map(typography::apply),
                !uses.isEmpty(),
                uses.stream().limit(named).map(this::use).toList(),
                uses.size() <= named
                        ? Optional.empty()
                        : Optional.of(search(acronym.acronym(), uses.size() - named)));
    }

    private GlossaryView.Use use(DocumentCard card) {
        Optional<String> number = page.number(card);
        return new GlossaryView.Use(
                page.to(card.address()),
                number.orElse(card.title()),
                number.map(_ -> card.title()));
    }

    private LinkView search(String acronym, int others) {
        String query = "?q=" + URLEncoder.encode(acronym, StandardCharsets.UTF_8);
        return new LinkView(
                page.to(Permalinks.SEARCH) + query,
                page.strings().count("glossaire.suite", others),
                false);
    }
}
