package fr.balise.search;

import fr.balise.config.SearchSettings;
import fr.balise.publication.Publication;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.Export;
import fr.balise.search.index.FieldWeights;
import fr.balise.search.index.HandOver;
import fr.balise.search.index.SearchIndex;

import java.util.ArrayList;
import java.util.List;

/// A publication → its index, as its own settings want it: Lucene's, or the files from which a browser reads the same.
public final class PublicationIndex {

    private PublicationIndex() {}

    /// The index of a publication, in memory until it is closed.
    public static SearchIndex of(Publication publication) {
        return SearchIndex.of(
                SearchDocuments.of(publication), words(publication), weights(publication));
    }

    /// The files of the index of a publication, in a fixed order, each handed over when it is made.
    ///
    /// @param known what an earlier build has read
    static <F> List<F> files(Publication publication, KnownWords known, HandOver<F> handOver) {
        return Export.of(
                SearchDocuments.eachOf(publication, known::key),
                words(publication),
                weights(publication),
                known.memory(),
                handOver);
    }

    private static WordAnalysis words(Publication publication) {
        return WordAnalysis.of(
                publication.language(),
                publication.config().search().roots(),
                synonyms(publication));
    }

    private static FieldWeights weights(Publication publication) {
        SearchSettings.Weights weights = publication.config().search().weights();
        return new FieldWeights(weights.title(), weights.tags(), weights.summary(), weights.text());
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
