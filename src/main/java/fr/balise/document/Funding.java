package fr.balise.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Who paid what (`financement:`).
///
/// @param total the whole amount, where it is known
/// @param currency ISO 4217 code: `EUR`
/// @param year of the budget
/// @param lines one for each funder
public record Funding(
        Optional<BigDecimal> total, String currency, Optional<Integer> year, List<Line> lines) {

    public Funding {
        lines = List.copyOf(lines);
    }

    /// One funder and its part: an amount, a share in percent, both, or neither where it is not known.
    public record Line(String funder, Optional<BigDecimal> amount, Optional<BigDecimal> share) {}
}
