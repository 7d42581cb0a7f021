package fr.balise.chart;

import java.math.BigDecimal;
import java.util.List;

/// What is known of the funding of some documents in one currency. Currencies are never converted or added.
///
/// Sums by kind and by funder make the total together with what is known of no funder (a sum without a name); those by
/// territory need not, since a document of several territories counts for each of them.
///
/// @param currency its code, or what authors call it
/// @param total of all documents: the total that they give, else what their lines make
/// @param documents how many of them give an amount in it
/// @param kinds by family of the directory, largest first
/// @param funders largest first
/// @param territories largest first
/// @param years of the budgets, oldest first
public record CurrencySums(
        String currency,
        BigDecimal total,
        int documents,
        List<Sum> kinds,
        List<Sum> funders,
        List<Sum> territories,
        List<Sum> years) {

    public CurrencySums {
        kinds = List.copyOf(kinds);
        funders = List.copyOf(funders);
        territories = List.copyOf(territories);
        years = List.copyOf(years);
    }
}
