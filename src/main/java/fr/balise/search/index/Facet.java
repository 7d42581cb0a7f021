package fr.balise.search.index;

import java.util.List;

/// What results may be narrowed by, in the order of the facet file.
public enum Facet {
    TYPE("type"),
    KEYWORD("mot-cle"),
    TERRITORY("territoire"),
    COUNTRY("pays"),
    YEAR("annee");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /// Its key in queries: `mot-cle`.
    public String key() {
        return key;
    }

    /// The values that a document has.
    List<String> of(SearchDocument document) {
        return switch (this) {
            case TYPE -> List.of(document.type());
            case KEYWORD -> document.keywords();
            case TERRITORY -> document.territories();
            case COUNTRY -> document.countries();
            case YEAR -> document.year().stream().toList();
        };
    }
}
