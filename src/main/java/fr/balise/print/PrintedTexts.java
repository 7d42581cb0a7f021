package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.PrintedDocuments;
import fr.balise.publication.Publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents of the booklet, by address, in reading order, and the ids that they have in it.
final class PrintedTexts {

    private final Map<SitePath, LinkedDocument> byAddress;
    private final List<LinkedDocument> all;

    private PrintedTexts(List<LinkedDocument> all) {
        this.all = List.copyOf(all);
        this.byAddress = new HashMap<>();
        all.forEach(document -> byAddress.put(document.address(), document));
    }

    static PrintedTexts of(Publication publication) {
        return new PrintedTexts(PrintedDocuments.of(publication));
    }

    List<LinkedDocument> all() {
        return all;
    }

    Optional<LinkedDocument> at(SitePath address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    boolean has(SitePath address) {
        return byAddress.containsKey(address);
    }

    /// The id of a document inside the booklet: `fiches/056-titre.html` → `fiches.056-titre`. Ids of its sections have it as
    /// their prefix, and no address has a dot of its own before the ending.
    static String id(SitePath address) {
        String path = address.value();
        int ending = path.lastIndexOf('.');
        return (ending < 0 ? path : path.substring(0, ending)).replace('/', '.');
    }

    /// What stands before the ids of the sections of a document.
    static String prefix(SitePath address) {
        return id(address) + "-";
    }
}
