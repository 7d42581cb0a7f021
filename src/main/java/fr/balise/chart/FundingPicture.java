package fr.balise.chart;

import fr.balise.diagnostic.Language;
import fr.balise.document.Funding;
import fr.balise.publication.Amounts;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Who paid what, as bars and sentences: which figures of a funding can be compared, and what is to be known about the
/// others.
///
/// Amounts in the currency of the whole are compared where every line has one, else shares where every line has one, else
/// what more lines have. A line without such a figure stands among the bars without one, and what the lines leave of the
/// total, or of 100 %, is a bar of its own: nothing missing can be read as nothing paid. Nothing is added up, made to fit or
/// left out in silence: a sentence says where sums do not make their total. Of many funders the largest figures are drawn,
/// and the sum of the others.
///
/// @param bars in the author's order, of many the largest first; none where there is nothing to compare
/// @param notes what is not known, does not add up, or why there is no picture
public record FundingPicture(Optional<Bars> bars, List<String> notes) {

    private static final int MOST_BARS = 12;
    private static final int MOST_NAMES = 12;

    public FundingPicture {
        notes = List.copyOf(notes);
    }

    /// The picture of a funding; names are set in the typography of its document, everything else is in the language of the
    /// interface.
    public static FundingPicture of(Funding funding, Strings strings, Typography typography) {
        return new Drawing(funding, strings, typography).picture();
    }

    /// Finds the bars and the sentences of one funding.
    private static final class Drawing {

        private final Funding funding;
        private final Strings strings;
        private final Language language;
        private final Typography typography;
        private final boolean amounts;
        private final Function<Funding.Line, Optional<BigDecimal>> figure;
        private final List<String> notes = new ArrayList<>();

        Drawing(Funding funding, Strings strings, Typography typography) {
            this.funding = funding;
            this.strings = strings;
            this.language = strings.language();
            this.typography = typography;
            int withAmount = funding.amounts().size();
            int withShare = funding.shares().size();
            this.amounts = withAmount == funding.lines().size() || withAmount >= withShare;
            this.figure = amounts ? funding::comparable : Funding.Line::share;
        }

        FundingPicture picture() {
            if (funding.lines().isEmpty()) {
                notes.add(text("sans-lignes"));
                return new FundingPicture(Optional.empty(), notes);
            }
            List<BigDecimal> known =
                    funding.lines().stream().flatMap(line -> figure.apply(line).stream()).toList();
            List<Bar> rows = rows();
            BigDecimal rest = rest(known);
            if (rest.signum() > 0 && !known.isEmpty()) {
                rows.add(Bar.unknown(strings.text("financement.reste"), rest, figure(rest)));
            }
            long drawn = rows.stream().filter(row -> row.value().isPresent()).count();
            Optional<Bars> bars = drawn > 1 ? Bars.of(rows) : Optional.empty();
            say(known, rest, drawn, bars);
            return new FundingPicture(bars, notes);
        }

        private List<Bar> rows() {
            List<Bar> with = new ArrayList<>();
            List<Bar> without = new ArrayList<>();
            List<Bar> all = new ArrayList<>();
            for (Funding.Line line : funding.lines()) {
                String name = typography.apply(line.funder());
                Bar bar =
                        figure.apply(line)
                                .map(value -> Bar.of(name, value, figure(value)))
                                .orElseGet(() -> Bar.bare(name, otherFigure(line)));
                all.add(bar);
                (bar.value().isPresent() ? with : without).add(bar);
            }
            if (all.size() <= MOST_BARS + 1) {
                return all;
            }
            with.sort(
                    Comparator.comparing((Bar bar) -> bar.length().abs())
                            .thenComparing(Bar::length)
                            .reversed());
            int shown =
                    Math.min(with.size(), with.size() == MOST_BARS + 1 ? with.size() : MOST_BARS);
            List<Bar> rows = new ArrayList<>(with.subList(0, shown));
            if (shown < with.size()) {
                List<Bar> rest = with.subList(shown, with.size());
                BigDecimal sum = Funding.sum(rest.stream().map(Bar::length).toList());
                rows.add(
                        Bar.of(strings.count("financement.autres", rest.size()), sum, figure(sum)));
                notes.add(text("plusieurs", "n", shown, "total", with.size()));
            }
            rows.addAll(without.subList(0, Math.min(without.size(), MOST_BARS)));
            return rows;
        }

        /// What a line says that the bars cannot show.
        private String otherFigure(Funding.Line line) {
            return other(line).orElse(strings.text("financement.inconnu"));
        }

        private Optional<String> other(Funding.Line line) {
            return line.amount()
                    .map(amount -> Amounts.money(amount, funding.currency(line), language))
                    .or(() -> line.share().map(share -> Amounts.share(share, language)));
        }

        /// What the lines leave of the total, or of 100 %; zero where that is not known or comes from rounding.
        private BigDecimal rest(List<BigDecimal> known) {
            List<Funding.Line> others =
                    funding.lines().stream().filter(line -> figure.apply(line).isEmpty()).toList();
            // Of an amount in another currency, or beside shares, nobody knows how much of the rest
            // it is.
            if (others.stream().anyMatch(line -> line.amount().isPresent())) {
                return BigDecimal.ZERO;
            }
            if (amounts) {
                BigDecimal shares =
                        Funding.sum(
                                others.stream().flatMap(line -> line.share().stream()).toList());
                return funding.total()
                        .map(
                                total ->
                                        total.subtract(Funding.sum(known))
                                                .subtract(total.multiply(shares).movePointLeft(2)))
                        .orElse(BigDecimal.ZERO);
            }
            BigDecimal rest = BigDecimal.valueOf(100).subtract(Funding.sum(known));
            return rest.compareTo(funding.roundingOfShares()) > 0 ? rest : BigDecimal.ZERO;
        }

        private void say(List<BigDecimal> known, BigDecimal rest, long drawn, Optional<Bars> bars) {
            if (known.isEmpty()
                    && funding.lines().stream().allMatch(line -> other(line).isEmpty())) {
                notes.add(text("aucun-chiffre"));
            } else if (bars.isEmpty()) {
                notes.add(text(drawn > 1 ? "zero" : "seul"));
            }
            if (bars.isPresent() && known.stream().anyMatch(value -> value.signum() < 0)) {
                notes.add(text("negatif"));
            }
            named("inconnus", line -> figure.apply(line).isEmpty() && other(line).isEmpty());
            if (bars.isPresent()) {
                named("autrement", line -> figure.apply(line).isEmpty() && other(line).isPresent());
            }
            if (rest.signum() > 0 && !known.isEmpty()) {
                notes.add(text("reste", "reste", figure(rest)));
            }
            funding.sharesOff()
                    .ifPresent(
                            sum -> notes.add(text("parts", "somme", Amounts.share(sum, language))));
            funding.amountsOff()
                    .ifPresent(
                            sum ->
                                    notes.add(
                                            text(
                                                    "montants",
                                                    "somme",
                                                    money(sum),
                                                    "total",
                                                    money(
                                                            funding.total()
                                                                    .orElse(BigDecimal.ZERO)))));
        }

        private void named(String key, Predicate<Funding.Line> which) {
            List<String> names =
                    funding.lines().stream()
                            .filter(which)
                            .map(line -> Direction.isolated(typography.apply(line.funder())))
                            .toList();
            if (!names.isEmpty() && names.size() < funding.lines().size()) {
                List<String> listed = new ArrayList<>(names.stream().limit(MOST_NAMES).toList());
                if (names.size() > MOST_NAMES) {
                    listed.add(strings.count("financement.autres", names.size() - MOST_NAMES));
                }
                notes.add(text(key, "noms", strings.listed(listed)));
            }
        }

        private String figure(BigDecimal value) {
            return amounts ? money(value) : Amounts.share(value, language);
        }

        private String money(BigDecimal value) {
            return Amounts.money(value, funding.currency(), language);
        }

        private String text(String key, Object... named) {
            return strings.format("financement.note." + key, named);
        }
    }
}
