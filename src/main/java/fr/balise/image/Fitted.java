package fr.balise.image;

import fr.balise.site.Bytes;

/// What became of a picture's file.
public sealed interface Fitted {

    /// A picture that fits.
    ///
    /// @param bytes the file
    /// @param mediaType `image/jpeg` or `image/png`
    /// @param width in pixels
    /// @param height in pixels
    record Picture(Bytes bytes, String mediaType, int width, int height) implements Fitted {}

    /// A file that gives no picture.
    ///
    /// @param detail what was found: the name of the format, the size, what is wrong; never a path, may be empty
    record Refused(Reason reason, String detail) implements Fitted {}

    /// Why a file gives no picture.
    enum Reason {
        /// None of the formats that are read; `detail` names it when it is a known one.
        UNKNOWN_FORMAT,
        /// Cut short, or against the rules of its format.
        DAMAGED,
        /// So many pixels or bytes that it must be a mistake, or an attack.
        TOO_LARGE,
        /// The file cannot be read from disk.
        UNREADABLE
    }
}
