package fr.balise.search;

import fr.balise.config.SearchSettings;
import fr.balise.publication.Publication;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.FieldWeights;
import fr.balise.search.index.SearchIndex;

import java.util.ArrayList;
import java.util.List;

/// A publication → its index, as its own settings want it.
public final class PublicationIndex {

    private PublicationIndex() {}

    /// The index of a publication, in memory until it is closed.
    public static SearchIndex of(Publication publication) {
        SearchSettings settings = publication.config().search();
        SearchSettings.Weights weights = settings.weights();
        return SearchIndex.of(
                SearchDocuments.of(publication),
                WordAnalysis.of(publication.language(), settings.roots(), synonyms(publication)),
                new FieldWeights(
                        weights.title(), weights.tags(), weights.summary(), weights.text()));
    }

    /// The acronyms of the glossary with their long forms, then what the settings add.
    private static List<List<String>> synonyms(Publication publication) {
        List<List<String>> synonyms = new ArrayList<>();
        publication
                .catalog()
                .acronyms()
                .forEach(one -> synonyms.add(List.of(one.acronym(), one.longForm())));
        synonyms.addAll(publication.config().search().synonyms());
        return synonyms;
    }
}
