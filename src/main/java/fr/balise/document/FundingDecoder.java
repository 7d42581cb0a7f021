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
import java.util.Locale;
import java.util.Optional;

/// Decodes `financement:` and checks its sums: shares make 100 %, amounts make the total.
///
/// A figure below zero, or a share above 100 %, is said to be odd and kept: a source may well be so.
final class FundingDecoder {

    private FundingDecoder() {}

    static Decoder<Funding> funding() {
        return mapping(
                (fields, report) -> {
                    Optional<BigDecimal> total = fields.optional("total", number());
                    total.filter(figure -> figure.signum() < 0)
                            .map(DocumentProblem.NegativeAmount::new)
                            .ifPresent(odd -> report.accept(odd.at(fields.location("total"))));
                    String currency =
                            fields.optional("devise", text(), "currency")
                                    .map(FundingDecoder::code)
                                    .orElse("EUR");
                    Optional<Integer> year = fields.optional("annee", integer(1, 9999), "year");
                    List<Funding.Line> lines =
                            fields.optional("lignes", list(line()), "lines").orElse(List.of());
                    fields.reportUnknown(Rule.UNKNOWN_KEY);
                    Funding funding = new Funding(total, currency, year, lines);
                    funding.sharesOff()
                            .ifPresent(
                                    sum ->
                                            report.accept(
                                                    new DocumentProblem.SharesOff(sum)
                                                            .at(
                                                                    fields.location(
                                                                            "lignes", "lines"))));
                    funding.amountsOff()
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
                    Optional<String> currency =
                            fields.optional("devise", text(), "currency").map(FundingDecoder::code);
                    fields.reportUnknown(Rule.UNKNOWN_KEY);
                    amount.filter(figure -> figure.signum() < 0)
                            .map(DocumentProblem.NegativeAmount::new)
                            .ifPresent(
                                    odd ->
                                            report.accept(
                                                    odd.at(fields.location("montant", "amount"))));
                    share.filter(FundingDecoder::isOdd)
                            .map(DocumentProblem.OddShare::new)
                            .ifPresent(
                                    odd -> report.accept(odd.at(fields.location("part", "share"))));
                    return funder.map(f -> new Funding.Line(f, amount, share, currency));
                });
    }

    /// «eur» and «€» are one currency; what is no code is kept as it is.
    private static String code(String currency) {
        boolean letters =
                currency.length() == 3
                        && currency.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        return letters
                ? currency.toUpperCase(Locale.ROOT)
                : currency.equals("€") ? "EUR" : currency;
    }

    private static boolean isOdd(BigDecimal share) {
        return share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0;
    }
}
