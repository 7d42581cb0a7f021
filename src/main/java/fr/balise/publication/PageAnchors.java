package fr.balise.publication;

import fr.balise.document.Document;

import java.util.LinkedHashSet;
import java.util.Set;

/// The sections that a page has beside those of its text, each with a fixed id that links may name.
public final class PageAnchors {

    /// Who paid what.
    public static final String FUNDING = "financement";

    /// Whom to write to.
    public static final String CONTACTS = "contacts";

    private PageAnchors() {}

    /// The ids that the page of a document has because of its front matter, unless its text has a section of that name.
    static Set<String> of(Document document) {
        Set<String> anchors = new LinkedHashSet<>();
        if (document.frontMatter().funding().isPresent()) {
            anchors.add(FUNDING);
        }
        if (!document.frontMatter().contacts().isEmpty()) {
            anchors.add(CONTACTS);
        }
        return anchors;
    }
}
