package fr.balise.chart;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.catalog.Organisation;
import fr.balise.document.Funding;
import fr.balise.publication.Funders;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Adds up the funding of one document after the other.
final class FundingAdding {

    private static final Comparator<Sum> LARGEST_FIRST =
            Comparator.comparing(Sum::amount)
                    .reversed()
                    .thenComparing(Sum::sort)
                    .thenComparing(sum -> Slug.of(sum.name()))
                    .thenComparing(Sum::name);

    private final Funders funders;
    private final Map<String, Currency> currencies = new LinkedHashMap<>();
    private final Map<String, String> unclassified = new TreeMap<>();
    private int documents;
    private int funded;
    private int incomplete;
    private int withoutAmount;
    private int uneven;
    private int negative;
    private int manyPlaces;

    FundingAdding(Funders funders) {
        this.funders = funders;
    }

    /// Sums that grow under one name.
    private static final class Growing {

        private final Sum.Sort sort;
        private final String name;
        private final Optional<SitePath> address;
        private BigDecimal amount = BigDecimal.ZERO;
        private int documents;
        private int last = -1;

        Growing(Sum.Sort sort, String name, Optional<SitePath> address) {
            this.sort = sort;
            this.name = name;
            this.address = address;
        }

        void add(BigDecimal more, int document) {
            amount = amount.add(more);
            documents += document == last ? 0 : 1;
            last = document;
        }

        Sum sum() {
            return new Sum(sort, name, address, amount, documents);
        }
    }

    /// The sums of one currency.
    private static final class Currency {

        private final Growing total = new Growing(Sum.Sort.UNKNOWN, "", Optional.empty());
        private final Map<String, Growing> kinds = new LinkedHashMap<>();
        private final Map<String, Growing> funders = new LinkedHashMap<>();
        private final Map<String, Growing> territories = new LinkedHashMap<>();
        private final Map<Integer, Growing> years = new TreeMap<>();
    }

    /// What a line brings in an amount.
    private record Brought(Funding.Line line, String currency, BigDecimal amount) {}

    void add(LinkedDocument document) {
        Optional<Funding> funding = FundingSummary.funding(document);
        documents += funding.isPresent() || document.card().number().isPresent() ? 1 : 0;
        funding.ifPresent(given -> add(given, document.territories()));
    }

    private void add(Funding funding, List<Term.Ref> territories) {
        funded++;
        List<Brought> brought =
                funding.lines().stream().flatMap(line -> brought(line, funding).stream()).toList();
        Set<String> used = new LinkedHashSet<>();
        funding.total().ifPresent(_ -> used.add(funding.currency()));
        brought.forEach(one -> used.add(one.currency()));
        for (String name : used) {
            BigDecimal lines = amountIn(name, brought);
            Optional<BigDecimal> given =
                    funding.total().filter(_ -> name.equals(funding.currency()));
            Currency sums = currencies.computeIfAbsent(name, _ -> new Currency());
            BigDecimal total = given.orElse(lines);
            sums.total.add(total, funded);
            spread(sums, total, funding.year(), territories);
            // What the lines leave of the total, or what they make too much.
            rest(sums, total.subtract(lines));
        }
        brought.forEach(this::share);
        count(funding, brought, !used.isEmpty(), territories.size());
    }

    /// A line as an amount: its own, or its share of a total that is known.
    private static Optional<Brought> brought(Funding.Line line, Funding funding) {
        return line.amount()
                .map(amount -> new Brought(line, funding.currency(line), amount))
                .or(
                        () ->
                                line.share()
                                        .flatMap(
                                                share ->
                                                        funding.total()
                                                                .map(share::multiply)
                                                                .map(part -> part.movePointLeft(2)))
                                        .map(
                                                amount ->
                                                        new Brought(
                                                                line, funding.currency(), amount)));
    }

    private void spread(
            Currency sums, BigDecimal amount, Optional<Integer> year, List<Term.Ref> territories) {
        // Without a year they come last.
        sums.years
                .computeIfAbsent(
                        year.orElse(Integer.MAX_VALUE),
                        _ ->
                                year.map(number -> named(Integer.toString(number)))
                                        .orElseGet(() -> nameless(Sum.Sort.UNKNOWN)))
                .add(amount, funded);
        for (Term.Ref place : territories) {
            sums.territories
                    .computeIfAbsent(
                            place.address().value(),
                            _ ->
                                    new Growing(
                                            Sum.Sort.NAMED,
                                            place.name(),
                                            Optional.of(place.address())))
                    .add(amount, funded);
        }
        if (territories.isEmpty()) {
            add(sums.territories, Sum.Sort.UNKNOWN, amount);
        }
    }

    private static Growing named(String name) {
        return new Growing(Sum.Sort.NAMED, name, Optional.empty());
    }

    private static Growing nameless(Sum.Sort sort) {
        return new Growing(sort, "", Optional.empty());
    }

    private void add(Map<String, Growing> sums, Sum.Sort sort, BigDecimal amount) {
        // No slug has a capital letter.
        sums.computeIfAbsent(sort.name(), _ -> nameless(sort)).add(amount, funded);
    }

    private void rest(Currency sums, BigDecimal rest) {
        if (rest.signum() != 0) {
            Sum.Sort sort = rest.signum() > 0 ? Sum.Sort.UNKNOWN : Sum.Sort.EXCESS;
            add(sums.funders, sort, rest);
            add(sums.kinds, sort, rest);
        }
    }

    /// Gives a line to its funder and to its kind.
    private void share(Brought brought) {
        Currency sums = currencies.computeIfAbsent(brought.currency(), _ -> new Currency());
        String funder = brought.line().funder();
        List<Organisation> known = funders.named(funder);
        String name = known.size() == 1 ? known.getFirst().name() : funder;
        sums.funders
                .computeIfAbsent(Slug.distinct(name), _ -> named(name))
                .add(brought.amount(), funded);
        Set<String> families = new LinkedHashSet<>();
        known.forEach(one -> families.add(one.family().orElse("")));
        if (known.isEmpty() || families.contains("")) {
            unclassified.putIfAbsent(Slug.distinct(name), name);
            add(sums.kinds, Sum.Sort.UNCLASSIFIED, brought.amount());
        } else if (families.size() > 1) {
            add(sums.kinds, Sum.Sort.SEVERAL, brought.amount());
        } else {
            String family = families.iterator().next();
            sums.kinds
                    .computeIfAbsent(Slug.distinct(family), _ -> named(family))
                    .add(brought.amount(), funded);
        }
    }

    private void count(Funding funding, List<Brought> brought, boolean anyAmount, int territories) {
        boolean uncertain =
                brought.size() < funding.lines().size()
                        || funding.lines().isEmpty()
                        || leavesRest(funding, brought);
        incomplete += uncertain ? 1 : 0;
        withoutAmount += anyAmount ? 0 : 1;
        uneven += funding.sharesOff().isPresent() || funding.amountsOff().isPresent() ? 1 : 0;
        boolean below =
                funding.total().filter(total -> total.signum() < 0).isPresent()
                        || brought.stream().anyMatch(one -> one.amount().signum() < 0);
        negative += below ? 1 : 0;
        manyPlaces += anyAmount && territories > 1 ? 1 : 0;
    }

    /// Whether the lines make less than the total, by more than rounded shares explain.
    private static boolean leavesRest(Funding funding, List<Brought> brought) {
        return funding.total()
                .filter(
                        total -> {
                            BigDecimal rounding =
                                    total.abs()
                                            .multiply(funding.roundingOfShares())
                                            .movePointLeft(2);
                            return total.subtract(amountIn(funding.currency(), brought))
                                            .compareTo(rounding)
                                    > 0;
                        })
                .isPresent();
    }

    private static BigDecimal amountIn(String currency, List<Brought> brought) {
        return Funding.sum(
                brought.stream()
                        .filter(one -> one.currency().equals(currency))
                        .map(Brought::amount)
                        .toList());
    }

    FundingSummary summary() {
        List<CurrencySums> all = new ArrayList<>();
        currencies.forEach((name, sums) -> all.add(sums(name, sums)));
        all.sort(
                Comparator.comparingInt(CurrencySums::documents)
                        .reversed()
                        .thenComparing(CurrencySums::currency));
        return new FundingSummary(
                documents,
                funded,
                incomplete,
                withoutAmount,
                uneven,
                negative,
                manyPlaces,
                all,
                List.copyOf(unclassified.values()));
    }

    private static CurrencySums sums(String name, Currency sums) {
        return new CurrencySums(
                name,
                sums.total.amount,
                sums.total.documents,
                sorted(sums.kinds),
                sorted(sums.funders),
                sorted(sums.territories),
                sums.years.values().stream().map(Growing::sum).toList());
    }

    private static List<Sum> sorted(Map<String, Growing> sums) {
        return sums.values().stream().map(Growing::sum).sorted(LARGEST_FIRST).toList();
    }
}
