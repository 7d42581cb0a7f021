package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// Who paid what over many documents, with what is not known.
///
/// @param counts how many documents give a funding and how many do not, in words
/// @param hasNotes whether there is anything to know about the sums
/// @param notes sentences on what is not known, not added or does not add up
/// @param currencies the sums in each currency; none are ever added across currencies
public record FundingSummaryView(
        String counts, boolean hasNotes, List<String> notes, List<CurrencyView> currencies) {

    /// The sums in one currency.
    ///
    /// @param id of its heading
    /// @param title «Sommes en EUR»
    /// @param total in words
    /// @param documents how many documents it comes from, in words
    /// @param groups sums by kind of funder, by funder, by territory, by year
    public record CurrencyView(
            String id, String title, String total, String documents, List<GroupView> groups) {}

    /// Sums of one sort, as bars and as the rows of a table.
    ///
    /// @param id of its heading
    /// @param title «Par sorte de financeur»
    /// @param column title of the first column
    /// @param chartSvg the bars; absent where there is nothing to compare
    /// @param rows largest first, the rest as one row; the same figures as the bars
    public record GroupView(
            String id,
            String title,
            String column,
            Optional<String> chartSvg,
            List<RowView> rows) {}

    /// One sum.
    ///
    /// @param name of a kind, a funder, a territory or a year
    /// @param href relative address of its page
    /// @param amount in words
    /// @param documents how many documents it comes from; a dash for the rest
    public record RowView(String name, Optional<String> href, String amount, String documents) {}
}
