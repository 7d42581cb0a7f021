package fr.balise.data;

import fr.balise.catalog.Organisation;
import fr.balise.catalog.Territory;
import fr.balise.config.Licence;
import fr.balise.date.PartialDate;
import fr.balise.document.Funding;
import fr.balise.json.LongText;
import fr.balise.publication.Term;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `fiches.csv`: one row a fiche, for those who work with a spreadsheet. Lists stand in one cell, between « | ».
///
/// Numbers have a decimal comma, like the rest of the table ([Csv]). What needs more than a cell (parts of each
/// funder, coordinates) is in `fiches.json`.
final class FicheTable {

    private record Column(String title, Function<FicheEntry, String> cell) {}

    // The order of the list is the order of the columns.
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("numéro", entry -> Integer.toString(entry.fiche().number())),
                    new Column("série", entry -> entry.fiche().series()),
                    new Column("titre", entry -> entry.fiche().title()),
                    new Column(
                            "sous-titre", entry -> entry.fiche().identity().subtitle().orElse("")),
                    new Column("résumé", entry -> entry.fiche().identity().summary().orElse("")),
                    new Column(
                            "date",
                            entry ->
                                    entry.fiche()
                                            .frontMatter()
                                            .date()
                                            .map(PartialDate::iso)
                                            .orElse("")),
                    new Column(
                            "mots-clés",
                            entry -> joined(entry.linked().keywords(), Term.Ref::name)),
                    new Column(
                            "territoires",
                            entry -> joined(entry.linked().territories(), Term.Ref::name)),
                    new Column("pays", FicheTable::countries),
                    new Column(
                            "financement total",
                            entry -> amount(funding(entry).flatMap(Funding::total))),
                    new Column("devise", entry -> funding(entry).map(Funding::currency).orElse("")),
                    new Column(
                            "année du financement",
                            entry ->
                                    funding(entry)
                                            .flatMap(Funding::year)
                                            .map(year -> year.toString())
                                            .orElse("")),
                    new Column(
                            "financeurs",
                            entry ->
                                    joined(
                                            funding(entry).map(Funding::lines).orElse(List.of()),
                                            Funding.Line::funder)),
                    new Column(
                            "soutiens",
                            entry -> joined(entry.linked().supporters(), Organisation::name)),
                    new Column("langue", entry -> entry.fiche().identity().language()),
                    new Column("adresse", FicheEntry::address),
                    new Column("url", entry -> entry.url().orElse("")),
                    new Column("cite", entry -> joined(entry.cites(), entry::shortName)),
                    new Column("citée par", entry -> joined(entry.citedBy(), entry::shortName)),
                    new Column("licence", entry -> entry.licence().map(Licence::name).orElse("")));

    private FicheTable() {}

    /// The table.
    static LongText text(List<FicheEntry> entries) {
        return LongText.of(
                Csv.START + Csv.row(COLUMNS.stream().map(Column::title).toList()),
                entries,
                (some, _) -> rows(some).getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(List<FicheEntry> entries) {
        StringBuilder rows = new StringBuilder();
        for (FicheEntry entry : entries) {
            rows.append(Csv.row(COLUMNS.stream().map(column -> column.cell.apply(entry)).toList()));
        }
        return rows.toString();
    }

    private static <T> String joined(List<T> items, Function<? super T, String> each) {
        return String.join(" | ", items.stream().map(each).toList());
    }

    private static String countries(FicheEntry entry) {
        return joined(
                entry.linked().territories().stream()
                        .flatMap(term -> term.territory().flatMap(Territory::country).stream())
                        .distinct()
                        .toList(),
                Function.identity());
    }

    private static Optional<Funding> funding(FicheEntry entry) {
        return entry.fiche().frontMatter().funding();
    }

    private static String amount(Optional<BigDecimal> amount) {
        // A number with a huge exponent would fill the memory if it were written out.
        return amount.map(
                        number ->
                                Math.abs((long) number.scale()) > 40
                                        ? number.toString()
                                        : number.toPlainString())
                .map(digits -> digits.replace('.', ','))
                .orElse("");
    }
}
