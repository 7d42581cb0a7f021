package fr.balise.document;

import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.number;
import static fr.balise.yaml.Decoders.text;

import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Decodes `financement:` and checks its sums: shares make 100 %, amounts make the total.
///
/// Where a line does not say, the others may only not make too much. Shares with decimals may miss 100 by what rounding
/// each of them can cost.
final class FundingDecoder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FundingDecoder() {}

    static Decoder<Funding> funding() {
        return mapping(
                (fields, report) -> {
                    Optional<BigDecimal> total = fields.optional("total", number());
                    String currency = fields.optional("devise", text(), "currency").orElse("EUR");
                    Optional<Integer> year = fields.optional("annee", integer(1, 9999), "year");
                    List<Funding.Line> lines =
                            fields.optional("lignes", list(line()), "lines").orElse(List.of());
                    fields.reportUnknown(Rule.UNKNOWN_KEY);
                    Funding funding = new Funding(total, currency, year, lines);
                    sharesOff(lines)
                            .ifPresent(
                                    sum ->
                                            report.accept(
                                                    new DocumentProblem.SharesOff(sum)
                                                            .at(
                                                                    fields.location(
                                                                            "lignes", "lines"))));
                    amountsOff(funding)
                            .ifPresent(
                                    sum ->
                                            report.accept(
                                                    new DocumentProblem.AmountsOff(
                                                                    sum,
                                                                    total.orElse(BigDecimal.ZERO),
                                                                    currency)
                                                            .at(fields.location("total"))));
                    return Optional.of(funding);
                });
    }

    private static Decoder<Funding.Line> line() {
        return mapping(
                (fields, report) -> {
                    Optional<String> funder = fields.required("financeur", text(), "funder");
                    Optional<BigDecimal> amount = fields.optional("montant", number(), "amount");
                    Optional<BigDecimal> share = fields.optional("part", number(), "share");
                    fields.reportUnknown(Rule.UNKNOWN_KEY);
                    return funder.map(f -> new Funding.Line(f, amount, share));
                });
    }

    private static Optional<BigDecimal> sharesOff(List<Funding.Line> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal allowed = BigDecimal.ZERO;
        List<BigDecimal> shares = lines.stream().flatMap(line -> line.share().stream()).toList();
        for (BigDecimal share : shares) {
            sum = sum.add(share);
            if (share.stripTrailingZeros().scale() > 0) {
                allowed =
                        allowed.add(
                                BigDecimal.ONE.movePointLeft(share.stripTrailingZeros().scale()));
            }
        }
        BigDecimal over = sum.subtract(HUNDRED);
        boolean complete = !lines.isEmpty() && shares.size() == lines.size();
        boolean off = (complete ? over.abs() : over).compareTo(allowed) > 0;
        return off ? Optional.of(sum) : Optional.empty();
    }

    private static Optional<BigDecimal> amountsOff(Funding funding) {
        if (funding.total().isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> amounts =
                funding.lines().stream().flatMap(line -> line.amount().stream()).toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int over = sum.compareTo(funding.total().get());
        boolean complete = !amounts.isEmpty() && amounts.size() == funding.lines().size();
        return over > 0 || (complete && over < 0) ? Optional.of(sum) : Optional.empty();
    }
}
