package fr.balise.atlas;

import static fr.balise.svg.SvgWriter.number;

/// Draws arcs: path data of a curve between two spots, bent upwards.
final class Curve {

    private static final double BEND = 0.18;

    private Curve() {}

    /// The arc between two places, on the shorter way around the earth: one that leaves the world on the right comes in
    /// again on the left.
    static String between(Place from, Place to, Sheet sheet) {
        Projection projection = sheet.projection();
        double start = projection.fromMiddle(from.longitude());
        double end = projection.fromMiddle(to.longitude());
        double turn = end - start > 180 ? -360 : end - start < -180 ? 360 : 0;
        Spot a = projection.unturned(from.latitude(), start);
        Spot b = projection.unturned(to.latitude(), end + turn);
        if (turn == 0) {
            return bent(a, b);
        }
        return bent(a, b)
                + bent(
                        projection.unturned(from.latitude(), start - turn),
                        projection.unturned(to.latitude(), end));
    }

    private static String bent(Spot a, Spot b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        // To the left of the way or to its right, whichever is up.
        double side = dx >= 0 ? 1 : -1;
        double x = (a.x() + b.x()) / 2 + side * BEND * dy;
        double y = (a.y() + b.y()) / 2 - side * BEND * dx;
        return "M" + pair(a.x(), a.y()) + "Q" + pair(x, y) + " " + pair(b.x(), b.y());
    }

    private static String pair(double x, double y) {
        return tenth(x) + " " + tenth(y);
    }

    private static String tenth(double value) {
        return number(Math.rint(value * 10) / 10);
    }
}
