package fr.balise.chart;

import fr.balise.document.Funding;
import fr.balise.publication.Funders;
import fr.balise.publication.LinkedDocument;

import java.util.List;
import java.util.Optional;

/// Who paid what over many documents: of a whole publication, a territory, a key word, an organisation.
///
/// Everything is added as it is written, exactly; what cannot be added is counted here, to be said in words.
///
/// @param documents how many were looked at: all fiches, and what else gives a funding
/// @param funded how many of them give a funding
/// @param incomplete how many leave something unknown: a line without figure, a total without lines, a rest
/// @param withoutAmount how many give shares or names only, which add up to no amount
/// @param uneven how many have shares or amounts that do not make their total
/// @param negative how many have a figure below zero, which is subtracted
/// @param manyPlaces how many have several territories and count for each of them
/// @param currencies the one that most documents use first
/// @param unclassified funders whose kind the directory does not tell, in alphabetical order
public record FundingSummary(
        int documents,
        int funded,
        int incomplete,
        int withoutAmount,
        int uneven,
        int negative,
        int manyPlaces,
        List<CurrencySums> currencies,
        List<String> unclassified) {

    public FundingSummary {
        currencies = List.copyOf(currencies);
        unclassified = List.copyOf(unclassified);
    }

    /// The sum over some documents.
    ///
    /// @param funders who is meant by a name: made once for many sums
    /// @param documents those to add up, each once
    public static FundingSummary of(Funders funders, List<LinkedDocument> documents) {
        FundingAdding adding = new FundingAdding(funders);
        documents.forEach(adding::add);
        return adding.summary();
    }

    /// Whether any document gives a funding.
    public boolean any() {
        return funded > 0;
    }

    /// The funding of a document.
    static Optional<Funding> funding(LinkedDocument document) {
        return document.document().frontMatter().funding();
    }

    /// Whether any of some documents gives a funding.
    public static boolean any(List<LinkedDocument> documents) {
        return documents.stream().anyMatch(document -> funding(document).isPresent());
    }
}
