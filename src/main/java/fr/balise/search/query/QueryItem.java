package fr.balise.search.query;

import fr.balise.search.index.Facet;

/// One item of a query as its reader wrote it, before any of its words is looked up.
///
/// Example: `coop* -"prix libre" pays:Mali` → `Words("coop*", true)`, `Without(Phrase("prix libre"))`,
/// `Filter(COUNTRY, "Mali", false)`.
public sealed interface QueryItem {

    /// Words that must be there.
    ///
    /// @param text as written
    /// @param open whether its last word may be the beginning of one
    record Words(String text, boolean open) implements QueryItem {}

    /// Words that must follow each other.
    ///
    /// @param text what stands between the quotation marks
    record Phrase(String text) implements QueryItem {}

    /// Words that must be there, and in the title.
    ///
    /// @param text the value of `titre:`
    /// @param open whether its last word may be the beginning of one
    record InTitle(String text, boolean open) implements QueryItem {}

    /// A value of a facet.
    ///
    /// @param facet that the key names
    /// @param value as written
    /// @param whole whether it stands between quotation marks, and is a whole value rather than its beginning
    record Filter(Facet facet, String value, boolean whole) implements QueryItem {}

    /// What must not be there.
    ///
    /// @param item any other kind of item
    record Without(QueryItem item) implements QueryItem {
        public Without {
            if (item instanceof Without) {
                throw new IllegalArgumentException("an exclusion of an exclusion");
            }
        }
    }
}
