package fr.balise.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/// A place where cooperation happens (`donnees/territoires.yaml`).
///
/// @param id its short name in files: `rennes`
/// @param name as it is printed
/// @param country ISO 3166 alpha-2 code: `FR`
/// @param point where it stands on a map
public record Territory(String id, String name, Optional<String> country, Optional<Point> point) {

    /// A point of the map, in decimal degrees (WGS 84).
    public record Point(BigDecimal latitude, BigDecimal longitude) {}
}
