package fr.balise.page;

import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Redirect;

import java.util.Optional;

/// The pages that only say something: an address that does not exist, and addresses that have moved.
final class MessagePages {

    private MessagePages() {}

    static MessageView notFound(Publication publication, PageScope page) {
        String title = page.strings().text("introuvable.titre");
        // A host serves this page at any depth, so that only an absolute address leads back from
        // everywhere.
        String home = publication.config().address().orElseGet(() -> page.to(Permalinks.HOME));
        return message(page, title, home, page.strings().text("introuvable.retour"));
    }

    static MessageView redirect(Redirect redirect, PageScope page) {
        String title = page.strings().format("redirection.titre", "titre", redirect.to().title());
        return message(page, title, page.to(redirect.to().address()), redirect.to().title());
    }

    private static MessageView message(PageScope page, String title, String href, String linkText) {
        HeadView head =
                page.head(
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "website",
                        false);
        return new MessageView(page.strings(), page.site(), head, title, href, linkText);
    }
}
