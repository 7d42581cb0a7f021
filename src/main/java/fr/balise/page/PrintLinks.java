package fr.balise.page;

import fr.balise.publication.Involvement;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The links of the print page: what is printed there is linked inside the page, all else at its own address.
///
/// `../fiches/056-decouverte.html#suites` → `#fiche-056.suites`; `../repertoire.html#structure-rtes` → `#structure-rtes`;
/// `../mots-cles/index.html` stays.
final class PrintLinks {

    /// The id of the directory, and the name of its introduction.
    static final String DIRECTORY = "_repertoire";

    /// The id of the glossary.
    static final String GLOSSARY = "_glossaire";

    // HTML has this name for the beginning of any page.
    private static final String TOP = "top";

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> organisations;
    private final Map<String, String> entries = new HashMap<>();

    PrintLinks(PageContext context) {
        PrintNames printed = context.printed();
        for (LinkedDocument document : printed.documents()) {
            names.put(
                    Permalinks.PRINT_PAGE.linkTo(document.address()),
                    printed.name(document.address()));
        }
        if (context.menu().has(Permalinks.DIRECTORY)) {
            names.put(Permalinks.PRINT_PAGE.linkTo(Permalinks.DIRECTORY), DIRECTORY);
        }
        if (context.menu().has(Permalinks.GLOSSARY)) {
            names.put(Permalinks.PRINT_PAGE.linkTo(Permalinks.GLOSSARY), GLOSSARY);
        }
        // The directory that is printed stands for the pages of organisations, which are not.
        for (Involvement one : context.publication().organisations()) {
            entries.put(
                    Permalinks.PRINT_PAGE.linkTo(one.address()),
                    Permalinks.organisationAnchor(one.organisation()));
        }
        organisations =
                context.publication().catalog().organisations().stream()
                        .map(Permalinks::organisationAnchor)
                        .collect(Collectors.toSet());
    }

    /// The prefix of the ids of a text.
    static String prefix(String name) {
        return name + ".";
    }

    /// A link of the page outside the texts.
    String of(String href) {
        String entry = entries.get(href);
        if (entry != null) {
            return "#" + entry;
        }
        int hash = href.indexOf('#');
        String name = names.get(hash < 0 ? href : href.substring(0, hash));
        if (name == null) {
            return href;
        }
        return "#" + (hash < 0 ? name : section(name, href.substring(hash + 1)));
    }

    /// The same links for views.
    List<LinkView> of(List<LinkView> links) {
        return links.stream()
                .map(link -> new LinkView(of(link.href()), link.text(), link.current()))
                .toList();
    }

    /// The links of the text of a document, some of which name its own sections.
    UnaryOperator<String> inside(String name, LinkedDocument document) {
        List<String> ids = document.document().body().ids();
        return href -> {
            if (!href.startsWith("#")) {
                return of(href);
            }
            String id = href.substring(1);
            boolean top = id.isEmpty() || (id.equals(TOP) && !ids.contains(TOP));
            return "#" + (top ? name : section(name, id));
        };
    }

    /// Entries of the directory and of the glossary have the same ids as on their own pages.
    private String section(String name, String id) {
        boolean entry =
                name.equals(GLOSSARY) || (name.equals(DIRECTORY) && organisations.contains(id));
        return entry ? id : prefix(name) + id;
    }
}
