package fr.balise.atlas;

import java.util.List;

/// Lays degrees out on a sheet: the formulas of the three projections that the shapes were made with, on a sphere.
///
/// @param kind which formula
/// @param angles what the formula is set to, in degrees: the meridian in the middle, then the parallels of the cone
/// @param scale units of the sheet per radian
/// @param x where the middle stands
/// @param y where the middle stands
record Projection(Kind kind, List<Double> angles, double scale, double x, double y) {

    Projection {
        angles = List.copyOf(angles);
    }

    /// The projections.
    enum Kind {
        /// Equal areas over the whole world: Šavrič, Patterson and Jenny, 2018.
        EQUAL_EARTH,
        /// Lambert's conic conformal projection with two parallels, as French maps have it.
        CONIC,
        /// Mercator's, for islands.
        MERCATOR
    }

    /// The spot of a point in degrees. The middle of the sheet is the nearest: 190° is where −170° is.
    Spot at(double latitude, double longitude) {
        return unturned(latitude, fromMiddle(longitude));
    }

    /// Degrees to the east of the middle meridian, −180 to 180.
    double fromMiddle(double longitude) {
        return Math.IEEEremainder(longitude - middle(), 360);
    }

    private double middle() {
        return angles.isEmpty() ? 0 : angles.getFirst();
    }

    /// The spot of a point so many degrees to the east of the middle, which may be off the sheet: 200° is not −160°.
    Spot unturned(double latitude, double east) {
        double lambda = Math.toRadians(east);
        double phi = Math.toRadians(latitude);
        return switch (kind) {
            case EQUAL_EARTH -> equalEarth(lambda, phi);
            case CONIC -> conic(lambda, phi);
            case MERCATOR -> placed(lambda, StrictMath.log(steep(phi)));
        };
    }

    private Spot equalEarth(double lambda, double phi) {
        double a1 = 1.340264;
        double a2 = -0.081106;
        double a3 = 0.000893;
        double a4 = 0.003796;
        double m = Math.sqrt(3) / 2;
        double l = StrictMath.asin(m * StrictMath.sin(phi));
        double l2 = l * l;
        double l6 = l2 * l2 * l2;
        double slope = a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2);
        return placed(
                lambda * StrictMath.cos(l) / (m * slope), l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2)));
    }

    private Spot conic(double lambda, double phi) {
        double south = Math.toRadians(angles.get(1));
        double north = Math.toRadians(angles.get(2));
        double n =
                StrictMath.log(StrictMath.cos(south) / StrictMath.cos(north))
                        / StrictMath.log(steep(north) / steep(south));
        double f = StrictMath.cos(south) * StrictMath.pow(steep(south), n) / n;
        double radius = f / StrictMath.pow(steep(phi), n);
        return placed(radius * StrictMath.sin(n * lambda), f - radius * StrictMath.cos(n * lambda));
    }

    private static double steep(double phi) {
        return StrictMath.tan((Math.PI / 2 + phi) / 2);
    }

    private Spot placed(double right, double up) {
        return new Spot(x + scale * right, y - scale * up);
    }
}
