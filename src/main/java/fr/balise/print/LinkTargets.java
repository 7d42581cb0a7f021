package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.markdown.ResolvedLink.Trails;
import fr.balise.markdown.Trail;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Permalinks;
import fr.balise.theme.Strings;

import java.util.Optional;

/// Where links lead in one printed file, and what paper says after them.
///
/// In the booklet a document that is printed as well is a page to turn to: «fiche n° 44, p. 12». Everything else, and
/// every other document in the PDF of one, is an address to type: «fiche n° 44, https://exemple.org/fiches/44.html».
/// In a publication without an address there is none, and the words stay words.
sealed interface LinkTargets {

    /// A target: where the link leads, or an empty address, and what is said after it.
    record Target(String href, Optional<Trails> trails) {}

    /// A document, or a section of it.
    Target document(DocumentCard card, Optional<String> anchor);

    /// Something that Balise makes for the site: a list, the glossary, a file.
    Target site(SitePath address, Optional<String> anchor);

    /// An entry of the directory of organisations.
    Target organisation(String anchor, SitePath page, Optional<String> address);

    /// The whole publication in one file.
    record Booklet(Annexes annexes, Addresses addresses, PrintContext context)
            implements LinkTargets {

        @Override
        public Target document(DocumentCard card, Optional<String> anchor) {
            Strings strings = context.strings();
            if (!context.printed().has(card.address())) {
                return addresses.document(card, anchor, strings);
            }
            String href =
                    "#"
                            + anchor.map(id -> PrintedTexts.prefix(card.address()) + id)
                                    .orElse(PrintedTexts.id(card.address()));
            String page = strings.text("imprime.page");
            Trail named = new Trail(", " + page, Optional.of(href), "");
            Trail unnamed =
                    new Trail(
                            " ("
                                    + Addresses.name(card, strings)
                                            .map(name -> name + ", ")
                                            .orElse("")
                                    + page,
                            Optional.of(href),
                            ")");
            return new Target(href, Optional.of(new Trails(named, unnamed)));
        }

        @Override
        public Target site(SitePath address, Optional<String> anchor) {
            return annexes.glossary() && address.equals(Permalinks.GLOSSARY)
                    ? page("#" + anchor.orElse("glossaire"))
                    : addresses.site(address, anchor);
        }

        @Override
        public Target organisation(String anchor, SitePath page, Optional<String> address) {
            return annexes.directory() ? page("#" + anchor) : addresses.organisation(address);
        }

        private Target page(String href) {
            Trail trail =
                    new Trail(
                            " (" + context.strings().text("imprime.page"), Optional.of(href), ")");
            return new Target(href, Optional.of(new Trails(trail, trail)));
        }
    }

    /// One document by itself.
    record Sheet(DocumentCard own, Addresses addresses, Strings strings) implements LinkTargets {

        @Override
        public Target document(DocumentCard card, Optional<String> anchor) {
            return card.address().equals(own.address()) && anchor.isPresent()
                    ? new Target("#" + anchor.get(), Optional.empty())
                    : addresses.document(card, anchor, strings);
        }

        @Override
        public Target site(SitePath address, Optional<String> anchor) {
            return addresses.site(address, anchor);
        }

        @Override
        public Target organisation(String anchor, SitePath page, Optional<String> address) {
            return addresses.organisation(address);
        }
    }

    /// The whole publication on a reading device, a file for each document: links lead there, and nothing is said after them.
    record Book(Annexes annexes, Addresses addresses, PrintContext context) implements LinkTargets {

        @Override
        public Target document(DocumentCard card, Optional<String> anchor) {
            return context.printed().has(card.address())
                    ? page(PrintedTexts.id(card.address()), anchor)
                    : addresses.document(card, anchor, context.strings());
        }

        @Override
        public Target site(SitePath address, Optional<String> anchor) {
            return annexes.glossary() && address.equals(Permalinks.GLOSSARY)
                    ? page(Annexes.GLOSSARY, anchor)
                    : addresses.site(address, anchor);
        }

        @Override
        public Target organisation(String anchor, SitePath page, Optional<String> address) {
            return annexes.directory()
                    ? page(annexes.directoryPage(), Optional.of(anchor))
                    : addresses.organisation(address);
        }

        private static Target page(String id, Optional<String> anchor) {
            return new Target(
                    "page:" + id + anchor.map(name -> "#" + name).orElse(""), Optional.empty());
        }
    }
}
