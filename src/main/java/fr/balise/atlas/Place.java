package fr.balise.atlas;

import fr.balise.address.SitePath;
import fr.balise.publication.Term;

import java.util.Optional;

/// A territory that stands on a map.
///
/// @param name as it is printed
/// @param country ISO 3166 alpha-2 code, where it is known
/// @param address of its page
/// @param latitude degrees to the north
/// @param longitude degrees to the east
public record Place(
        String name,
        Optional<String> country,
        SitePath address,
        double latitude,
        double longitude) {

    /// The place of a territory; empty for one without a point.
    public static Optional<Place> of(Term.Ref territory) {
        return territory
                .territory()
                .flatMap(known -> known.point())
                .map(
                        point ->
                                new Place(
                                        territory.name(),
                                        territory.family(),
                                        territory.address(),
                                        point.latitude().doubleValue(),
                                        point.longitude().doubleValue()));
    }

    /// By its address alone: places are looked up once for each fiche that names them.
    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /// Whether both stand at the same point of the earth.
    boolean isAt(Place other) {
        return latitude == other.latitude && longitude == other.longitude;
    }
}
