package fr.balise.page;

import fr.balise.catalog.Organisation;
import fr.balise.document.Funding;
import fr.balise.page.DossierView.GrantRow;
import fr.balise.page.DossierView.GrantsView;
import fr.balise.publication.Amounts;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Funders;
import fr.balise.publication.Involvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What an organisation pays for: the lines of `financement:` that name it, and what they come to in each currency.
final class DossierGrants {

    private static final int MOST = 50;

    private final Organisation organisation;
    private final Funders funders;
    private final PageScope page;
    private final List<GrantRow> rows = new ArrayList<>();
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private boolean hasAmounts;
    private boolean hasShares;
    private int unknown;
    private int common;
    private int all;

    private DossierGrants(Organisation organisation, Funders funders, PageScope page) {
        this.organisation = organisation;
        this.funders = funders;
        this.page = page;
    }

    /// The grants of an organisation; empty where no line names it.
    static Optional<GrantsView> of(Involvement involvement, Funders funders, PageScope page) {
        DossierGrants grants = new DossierGrants(involvement.organisation(), funders, page);
        for (DocumentCard card : involvement.in(Involvement.Role.FUNDING)) {
            page.context()
                    .document(card.address())
                    .flatMap(linked -> linked.document().frontMatter().funding())
                    .ifPresent(funding -> grants.add(card, funding));
        }
        return grants.all == 0 ? Optional.empty() : Optional.of(grants.view());
    }

    private void add(DocumentCard card, Funding funding) {
        for (Funding.Line line : funding.lines()) {
            List<Organisation> named = funders.named(line.funder());
            if (named.contains(organisation)) {
                add(card, funding, line, named);
            }
        }
    }

    private void add(
            DocumentCard card, Funding funding, Funding.Line line, List<Organisation> named) {
        all++;
        String currency = line.amount().isPresent() ? funding.currency(line) : funding.currency();
        Optional<BigDecimal> amount = amount(funding, line);
        boolean alone = named.size() == 1;
        if (amount.isPresent() && alone) {
            sums.merge(currency, amount.get(), BigDecimal::add);
            counts.merge(currency, 1, Integer::sum);
        }
        unknown += amount.isEmpty() ? 1 : 0;
        common += amount.isPresent() && !alone ? 1 : 0;
        hasAmounts |= amount.isPresent();
        hasShares |= line.share().isPresent();
        if (rows.size() < MOST) {
            rows.add(
                    new GrantRow(
                            page.plainLink(card),
                            funding.year().map(year -> Integer.toString(year)),
                            amount.map(known -> money(known, currency)),
                            line.share().map(share -> Amounts.share(share, page.language())),
                            alone ? Optional.empty() : Optional.of(others(named))));
        }
    }

    private String others(List<Organisation> named) {
        String names =
                named.stream()
                        .filter(one -> !one.equals(organisation))
                        .map(one -> page.context().mentions().name(one.name()))
                        .collect(Collectors.joining(", "));
        return page.strings().format("dossier.avec", "noms", names);
    }

    /// What a line says, or what its share of the total comes to.
    private static Optional<BigDecimal> amount(Funding funding, Funding.Line line) {
        return line.amount().or(() -> line.share().flatMap(share -> part(funding, share)));
    }

    private static Optional<BigDecimal> part(Funding funding, BigDecimal share) {
        return funding.total().map(share::multiply).map(part -> part.movePointLeft(2));
    }

    /// An amount to the cent.
    private String money(BigDecimal amount, String currency) {
        BigDecimal cents = amount.scale() > 2 ? amount.setScale(2, RoundingMode.HALF_UP) : amount;
        return Amounts.money(cents, currency, page.language());
    }

    private GrantsView view() {
        List<String> sentences = new ArrayList<>();
        sums.forEach(
                (currency, sum) ->
                        sentences.add(
                                page.strings()
                                        .format(
                                                "dossier.somme",
                                                "somme",
                                                money(sum, currency),
                                                "lignes",
                                                page.strings()
                                                        .count(
                                                                "dossier.lignes",
                                                                counts.getOrDefault(
                                                                        currency, 0)))));
        List<String> notes = new ArrayList<>();
        if (common > 0) {
            notes.add(page.strings().count("dossier.en-commun", common));
        }
        if (unknown > 0) {
            notes.add(page.strings().count("dossier.sans-montant", unknown));
        }
        return new GrantsView(
                "_finance",
                hasAmounts,
                hasShares,
                rows,
                all <= MOST
                        ? Optional.empty()
                        : Optional.of(
                                page.strings()
                                        .format(
                                                "dossier.premieres-lignes",
                                                "n",
                                                MOST,
                                                "total",
                                                page.strings().count("accueil.nombre", all))),
                sentences,
                notes);
    }
}
