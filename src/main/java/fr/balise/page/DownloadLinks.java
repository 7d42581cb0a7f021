package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.citation.Bibliography;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Downloads;
import fr.balise.publication.Permalinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Links to files, with format and weight in their words: nobody should learn after the click what was fetched.
///
/// There is none for a file that was not made.
final class DownloadLinks {

    private final Downloads downloads;
    private final OptionalLong printPage;

    DownloadLinks(PageContext context) {
        this.downloads = context.downloads();
        this.printPage = context.printPage();
    }

    /// The PDF of one document, called by the kind of the document.
    Optional<DownloadView> document(DocumentCard card, SitePath pdf, PageScope page) {
        return switch (card.type()) {
            case FICHE ->
                    link("telecharger.fiche", pdf, page, "numero", page.number(card).orElse(""));
            case ARTICLE -> link("telecharger.article", pdf, page);
            case PANORAMA -> link("telecharger.panorama", pdf, page);
            case CHAPTER, DIRECTORY, PAGE -> Optional.empty();
        };
    }

    /// The whole publication: to read, to carry along, to print.
    List<DownloadView> publication(PageScope page) {
        List<DownloadView> links = new ArrayList<>();
        link("telecharger.publication", Permalinks.BOOKLET, page).ifPresent(links::add);
        link("telecharger.livre", Permalinks.EPUB, page).ifPresent(links::add);
        printPage.ifPresent(
                weight -> links.add(view("telecharger.page", Permalinks.PRINT_PAGE, weight, page)));
        for (Bibliography format : Bibliography.values()) {
            link(
                            "telecharger.references",
                            Permalinks.references(format.ending()),
                            page,
                            "format",
                            format.label())
                    .ifPresent(links::add);
        }
        return links;
    }

    private Optional<DownloadView> link(
            String key, SitePath file, PageScope page, Object... named) {
        OptionalLong size = downloads.size(file);
        return size.isPresent()
                ? Optional.of(view(key, file, size.getAsLong(), page, named))
                : Optional.empty();
    }

    private static DownloadView view(
            String key, SitePath file, long bytes, PageScope page, Object... named) {
        List<Object> words = new ArrayList<>(List.of(named));
        words.add("poids");
        words.add(Weights.of(bytes, page.language()));
        return new DownloadView(page.to(file), page.strings().format(key, words.toArray()));
    }
}
