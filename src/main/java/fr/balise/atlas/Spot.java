package fr.balise.atlas;

/// A spot on a sheet, in units of the drawing.
///
/// @param x to the right
/// @param y down
record Spot(double x, double y) {

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
