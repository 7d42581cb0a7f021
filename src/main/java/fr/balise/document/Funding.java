package fr.balise.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Who paid what (`financement:`).
///
/// @param total the whole amount, where it is known
/// @param currency ISO 4217 code: `EUR`; of the total, and of every line that does not name another one
/// @param year of the budget
/// @param lines one for each funder
public record Funding(
        Optional<BigDecimal> total, String currency, Optional<Integer> year, List<Line> lines) {

    public Funding {
        lines = List.copyOf(lines);
    }

    /// One funder and its part: an amount, a share in percent, both, or neither where it is not known.
    ///
    /// @param funder as the author names it
    /// @param amount in its currency
    /// @param share of the total, in percent
    /// @param currency of the amount, where it is not that of the others
    public record Line(
            String funder,
            Optional<BigDecimal> amount,
            Optional<BigDecimal> share,
            Optional<String> currency) {

        /// A line in the currency of the whole.
        public Line(String funder, Optional<BigDecimal> amount, Optional<BigDecimal> share) {
            this(funder, amount, share, Optional.empty());
        }
    }

    /// The currency of the amount of a line.
    public String currency(Line line) {
        return line.currency().orElse(currency);
    }

    /// Its amount, where it is one in the currency of the whole.
    public Optional<BigDecimal> comparable(Line line) {
        return line.amount().filter(_ -> currency(line).equals(currency));
    }

    /// The amounts in the currency of the whole; amounts in another one are never added to them.
    public List<BigDecimal> amounts() {
        return lines.stream().flatMap(line -> comparable(line).stream()).toList();
    }

    /// The shares that are given, in percent.
    public List<BigDecimal> shares() {
        return lines.stream().flatMap(line -> line.share().stream()).toList();
    }

    /// The sum of some figures.
    public static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the shares make where that is not 100 %.
    ///
    /// Where a line does not say, the others may only not make too much. Shares with decimals may miss 100 by what rounding
    /// each of them can cost.
    public Optional<BigDecimal> sharesOff() {
        List<BigDecimal> shares = shares();
        BigDecimal sum = sum(shares);
        BigDecimal over = sum.subtract(BigDecimal.valueOf(100));
        boolean complete = !lines.isEmpty() && shares.size() == lines.size();
        boolean off = (complete ? over.abs() : over).compareTo(roundingOfShares()) > 0;
        return off ? Optional.of(sum) : Optional.empty();
    }

    /// How much the shares may miss 100 % by because each of them was rounded.
    public BigDecimal roundingOfShares() {
        BigDecimal allowed = BigDecimal.ZERO;
        for (BigDecimal share : shares()) {
            int decimals = share.stripTrailingZeros().scale();
            if (decimals > 0) {
                allowed = allowed.add(BigDecimal.ONE.movePointLeft(decimals));
            }
        }
        return allowed;
    }

    /// What the amounts make where that is not the total; amounts in other currencies are not among them.
    public Optional<BigDecimal> amountsOff() {
        if (total.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> amounts = amounts();
        BigDecimal sum = sum(amounts);
        int over = sum.compareTo(total.get());
        boolean complete = !amounts.isEmpty() && amounts.size() == lines.size();
        return over > 0 || (complete && over < 0) ? Optional.of(sum) : Optional.empty();
    }
}
