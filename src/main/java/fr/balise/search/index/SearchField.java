package fr.balise.search.index;

/// The fields of a document, in the order of every format.
public enum SearchField {
    /// Title and subtitle.
    TITLE("titre"),
    /// Key words, territories, countries and number.
    TAGS("etiquettes"),
    /// The summary that the author wrote.
    SUMMARY("resume"),
    /// Every section: its heading, its text.
    TEXT("texte");

    private final String key;

    SearchField(String key) {
        this.key = key;
    }

    /// Its name in Lucene's index and in the settings: `titre`.
    public String key() {
        return key;
    }
}
