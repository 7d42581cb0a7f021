package fr.balise.page;

import fr.balise.chart.Bar;
import fr.balise.chart.Bars;
import fr.balise.chart.CurrencySums;
import fr.balise.chart.FundingSummary;
import fr.balise.chart.Sum;
import fr.balise.page.FundingSummaryView.CurrencyView;
import fr.balise.page.FundingSummaryView.GroupView;
import fr.balise.page.FundingSummaryView.RowView;
import fr.balise.publication.Amounts;
import fr.balise.theme.Strings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sums of fundings → what pages show of them, in words, bars and tables.
final class FundingSummaries {

    private static final int MOST_BARS = 12;
    private static final int MOST_BARS_SHORT = 5;
    private static final int MOST_YEARS = 60;
    private static final int MOST_NAMES = 12;
    // Those of the page that the sums are about, not of a document.
    private static final String ID = "_financement-";
    private static final String UNSAID = "–";

    private final PageScope page;
    private final Strings strings;
    private final int most;

    private FundingSummaries(PageScope page, int most) {
        this.page = page;
        this.strings = page.strings();
        this.most = most;
    }

    /// Everything, for the page about funding.
    static FundingSummaryView full(FundingSummary summary, PageScope page) {
        FundingSummaries made = new FundingSummaries(page, MOST_BARS);
        List<CurrencyView> currencies = new ArrayList<>();
        for (CurrencySums sums : summary.currencies()) {
            String id = ID + (currencies.size() + 1);
            List<GroupView> groups = new ArrayList<>(made.kindsAndFunders(sums, id));
            made.group("territoires", "territoire", sums.territories(), sums, id)
                    .ifPresent(groups::add);
            made.group("annees", "annee", sums.years(), sums, id).ifPresent(groups::add);
            currencies.add(made.currency(sums, id, groups));
        }
        return made.view(summary, currencies);
    }

    /// Totals, kinds and largest funders, for a section of a page about something else.
    static FundingSummaryView brief(FundingSummary summary, PageScope page) {
        FundingSummaries made = new FundingSummaries(page, MOST_BARS_SHORT);
        List<CurrencyView> currencies = new ArrayList<>();
        for (CurrencySums sums : summary.currencies()) {
            String id = ID + (currencies.size() + 1);
            currencies.add(made.currency(sums, id, made.kindsAndFunders(sums, id)));
        }
        return made.view(summary, currencies);
    }

    private FundingSummaryView view(FundingSummary summary, List<CurrencyView> currencies) {
        List<String> notes = notes(summary);
        return new FundingSummaryView(
                strings.format(
                        "financements.nombre",
                        "avec",
                        documents(summary.funded()),
                        "sans",
                        documents(summary.documents() - summary.funded())),
                !notes.isEmpty(),
                notes,
                currencies);
    }

    private CurrencyView currency(CurrencySums sums, String id, List<GroupView> groups) {
        return new CurrencyView(
                id,
                strings.format("financements.monnaie", "monnaie", sums.currency()),
                money(sums.total(), sums),
                documents(sums.documents()),
                groups);
    }

    private List<GroupView> kindsAndFunders(CurrencySums sums, String id) {
        List<GroupView> groups = new ArrayList<>();
        // Without any kind known, this would repeat the total.
        if (sums.kinds().stream().anyMatch(sum -> sum.sort() == Sum.Sort.NAMED)) {
            group("sortes", "sorte", sums.kinds(), sums, id).ifPresent(groups::add);
        }
        if (sums.funders().stream().anyMatch(sum -> sum.sort() == Sum.Sort.NAMED)) {
            group("financeurs", "financeur", sums.funders(), sums, id).ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<GroupView> group(
            String key, String column, List<Sum> all, CurrencySums currency, String id) {
        if (all.stream().noneMatch(sum -> sum.sort() == Sum.Sort.NAMED)) {
            return Optional.empty();
        }
        boolean years = key.equals("annees");
        int room = years ? MOST_YEARS : most;
        List<Sum> named = all.stream().filter(sum -> sum.sort() == Sum.Sort.NAMED).toList();
        // One row more costs no more than a row that says «1 other».
        int left = named.size() <= room + 1 ? 0 : named.size() - room;
        // Of years, the oldest are added up, and stand where they belong.
        List<Sum> rest =
                years ? named.subList(0, left) : named.subList(named.size() - left, named.size());
        List<Sum> shown =
                new ArrayList<>(
                        years
                                ? named.subList(left, named.size())
                                : named.subList(0, named.size() - left));
        all.stream().filter(sum -> sum.sort() != Sum.Sort.NAMED).forEach(shown::add);
        List<Bar> bars = new ArrayList<>();
        List<RowView> rows = new ArrayList<>();
        for (Sum sum : shown) {
            String name = name(sum, key);
            String amount = money(sum.amount(), currency);
            bars.add(
                    sum.sort() == Sum.Sort.UNKNOWN
                            ? Bar.unknown(name, sum.amount(), amount)
                            : Bar.of(name, sum.amount(), amount));
            rows.add(
                    new RowView(
                            name,
                            sum.address().map(page::to),
                            amount,
                            Integer.toString(sum.documents())));
        }
        if (!rest.isEmpty()) {
            BigDecimal others =
                    rest.stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            String name = strings.format("financements.autres." + key, "n", rest.size());
            String amount = money(others, currency);
            bars.add(years ? 0 : bars.size(), Bar.of(name, others, amount));
            rows.add(years ? 0 : rows.size(), new RowView(name, Optional.empty(), amount, UNSAID));
        }
        String own = id + "-" + key;
        String title = strings.text("financements." + key);
        Optional<Bars> drawn = bars.size() < 2 ? Optional.empty() : Bars.of(bars);
        return Optional.of(
                new GroupView(
                        own,
                        title,
                        strings.text("financements.colonne." + column),
                        drawn.map(
                                one ->
                                        one.svg(
                                                own + "-image",
                                                title,
                                                strings.text("financement.entre"))),
                        rows));
    }

    private String name(Sum sum, String key) {
        return switch (sum.sort()) {
            case NAMED -> page.context().mentions().name(sum.name());
            case UNCLASSIFIED -> strings.text("financements.non-classes");
            case SEVERAL -> strings.text("financements.ensemble");
            case EXCESS -> strings.text("financements.exces");
            case UNKNOWN ->
                    switch (key) {
                        case "territoires" -> strings.text("financements.sans-territoire");
                        case "annees" -> strings.text("financements.sans-annee");
                        default -> strings.text("financements.sans-financeur");
                    };
        };
    }

    private List<String> notes(FundingSummary summary) {
        List<String> notes = new ArrayList<>();
        if (summary.currencies().size() > 1) {
            notes.add(strings.text("financements.note.monnaies"));
        }
        counted("financements.note.incomplet", summary.incomplete(), notes);
        counted("financements.note.sans-montant", summary.withoutAmount(), notes);
        counted("financements.note.inegal", summary.uneven(), notes);
        counted("financements.note.negatif", summary.negative(), notes);
        counted("financements.note.territoires", summary.manyPlaces(), notes);
        if (summary.currencies().stream().anyMatch(FundingSummaries::isRounded)) {
            notes.add(strings.text("financements.note.arrondi"));
        }
        List<String> unknown = summary.unclassified();
        if (!unknown.isEmpty()) {
            String names =
                    strings.listed(
                            unknown.stream()
                                    .limit(MOST_NAMES)
                                    .map(page.context().mentions()::name)
                                    .toList());
            notes.add(
                    unknown.size() <= MOST_NAMES
                            ? strings.format("financements.note.non-classes", "noms", names)
                            : strings.format(
                                    "financements.note.non-classes-suite",
                                    "noms",
                                    names,
                                    "n",
                                    unknown.size() - MOST_NAMES));
        }
        return notes;
    }

    private void counted(String key, int number, List<String> notes) {
        if (number > 0) {
            notes.add(strings.format(key, "documents", documents(number)));
        }
    }

    private static boolean isRounded(CurrencySums sums) {
        return sums.funders().stream()
                .anyMatch(sum -> sum.amount().stripTrailingZeros().scale() > 2);
    }

    private String documents(int number) {
        return strings.count("documents", number);
    }

    /// An amount to the cent.
    private String money(BigDecimal amount, CurrencySums currency) {
        BigDecimal cents = amount.scale() > 2 ? amount.setScale(2, RoundingMode.HALF_UP) : amount;
        return Amounts.money(cents, currency.currency(), page.language());
    }
}
