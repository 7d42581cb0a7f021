package fr.balise.chart;

import java.math.BigDecimal;
import java.util.Optional;

/// A row of a bar chart.
///
/// @param label what the bar stands for
/// @param value how long it is, in the unit of all bars; without one the row says its figure and has no bar
/// @param figure the value in words
/// @param look how it is drawn
public record Bar(String label, Optional<BigDecimal> value, String figure, Look look) {

    /// How bars are told apart without any colour.
    public enum Look {
        /// Full.
        PLAIN,
        /// Empty, with a broken outline: something that is not known.
        UNKNOWN
    }

    /// A row with a full bar.
    public static Bar of(String label, BigDecimal value, String figure) {
        return new Bar(label, Optional.of(value), figure, Look.PLAIN);
    }

    /// A row with an empty bar: something that is not known.
    public static Bar unknown(String label, BigDecimal value, String figure) {
        return new Bar(label, Optional.of(value), figure, Look.UNKNOWN);
    }

    /// A row without a bar.
    public static Bar bare(String label, String figure) {
        return new Bar(label, Optional.empty(), figure, Look.UNKNOWN);
    }

    /// The value, or zero.
    BigDecimal length() {
        return value.orElse(BigDecimal.ZERO);
    }
}
