package fr.balise.search.index;

import java.util.List;
import java.util.stream.Stream;

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

    /// The texts of a document that it holds, in order.
    List<String> texts(SearchDocument document) {
        return switch (this) {
            case TITLE -> List.of(document.titleText());
            case TAGS -> document.tags().lines().toList();
            case SUMMARY -> List.of(document.summary());
            case TEXT ->
                    document.sections().stream()
                            .flatMap(section -> Stream.of(section.heading(), section.text()))
                            .toList();
        };
    }
}
