package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.cache.CacheKey;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.PublicationKeys;
import fr.balise.publication.Term;

import java.util.TreeMap;
import java.util.TreeSet;

/// The keys of pages: those of the publication, and what a page shows of the rest of the site.
final class PageKeys {

    private final PageContext context;
    private final PublicationKeys keys;
    private final Permalinks permalinks;
    private final String frame;

    PageKeys(PageContext context, PublicationKeys keys) {
        this.context = context;
        this.keys = keys;
        this.permalinks = new Permalinks(context.publication().config().ownSeries());
        this.frame = frame(context);
    }

    /// What any page may show: the menu, the pages of territories, the names in «Ma sélection», logos.
    private static String frame(PageContext context) {
        CacheKey key = new CacheKey().add(context.publication().title());
        context.menu().pages().forEach((page, name) -> key.add(page.value()).add(name));
        context.menu().explore().forEach((page, name) -> key.add(page.value()).add(name));
        for (SitePath page : new TreeSet<>(context.territoryPages())) {
            key.add(page.value());
        }
        key.add(context.printed().documents().size());
        for (LinkedDocument document : context.printed().documents()) {
            key.add(document.address().value()).add(context.printed().name(document.address()));
        }
        context.publication()
                .catalog()
                .organisations()
                .forEach(one -> key.add(context.logo(one).map(SitePath::value).orElse("")));
        return key.hex();
    }

    /// The key of the page of a document.
    String document(LinkedDocument linked) {
        CacheKey key = new CacheKey().add(frame).add(keys.document(linked));
        linked.picture().ifPresent(picture -> add(picture.file(), key));
        linked.links().forEach(link -> addFile(link, key));
        new TreeMap<>(linked.rawLinks()).values().forEach(link -> addFile(link, key));
        linked.supporters().forEach(one -> context.logo(one).ifPresent(logo -> add(logo, key)));
        permalinks
                .pdf(linked.document())
                .ifPresent(pdf -> key.add(Long.toString(context.downloads().size(pdf).orElse(-1))));
        return key.hex();
    }

    private void addFile(Link link, CacheKey key) {
        if (link instanceof Link.ToFile(var file, var _)) {
            add(file, key);
        }
    }

    /// How a picture is shown, which depends on nothing but its file; that one may be new.
    private void add(SitePath file, CacheKey key) {
        key.add(file.value()).add(String.valueOf(context.pictures().of(file)));
    }

    /// The key of a page that gathers documents, or shows none.
    String overview() {
        return downloads(new CacheKey().add(frame).add(keys.facts()));
    }

    /// The key of the print page.
    String texts() {
        return downloads(new CacheKey().add(frame).add(keys.texts()));
    }

    private String downloads(CacheKey key) {
        new TreeMap<>(context.downloads().sizes())
                .forEach((file, bytes) -> key.add(file.value()).add(Long.toString(bytes)));
        context.publication().territories().stream()
                .map(Term::address)
                .forEach(address -> key.add(address.value()));
        new TreeMap<>(context.pictures().shown())
                .forEach((file, shown) -> key.add(file.value()).add(String.valueOf(shown)));
        return key.add(Long.toString(context.printPage().orElse(-1))).hex();
    }
}
