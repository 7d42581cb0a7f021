package fr.balise.diagnostic;

import java.util.Comparator;

/// A span of one line of a source file.
///
/// @param file path as the author knows it, from the current folder, with `/` (`content/fiches/056-rennes.md`)
/// @param line from 1
/// @param column from 1, in UTF-16 units of the line
/// @param length in UTF-16 units; 0 where only a point or the whole file is meant
public record Location(String file, int line, int column, int length)
        implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column)
                    .thenComparingInt(Location::length);

    /// A whole file, shown as its first line.
    public static Location ofFile(String file) {
        return new Location(file, 1, 1, 0);
    }

    /// By file, then line, then column.
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
