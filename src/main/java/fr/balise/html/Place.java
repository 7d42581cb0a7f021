package fr.balise.html;

import fr.balise.diagnostic.Location;

/// A stretch of one line of a raw HTML piece.
///
/// @param line from 0, counted from the first line of the piece
/// @param column from 0, in UTF-16 units of that line
/// @param length in UTF-16 units, cut at the end of the line
public record Place(int line, int column, int length) {

    /// The same stretch in the file, for a piece that begins at a location: on its first line columns are added up,
    /// on later ones they count from the margin.
    public Location in(Location piece) {
        return new Location(
                piece.file(),
                piece.line() + line,
                line == 0 ? piece.column() + column : column + 1,
                length);
    }
}
