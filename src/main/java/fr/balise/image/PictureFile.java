package fr.balise.image;

import java.util.Optional;

/// The file of a picture, its head read and its body not yet unpacked.
interface PictureFile {

    /// What the file is, whatever its name: `image/jpeg`.
    String mediaType();

    /// As the pixels lie in the file.
    Size size();

    /// What has to be done to them.
    Orientation orientation();

    /// More pixels than this cannot be unpacked in a memory of usual size.
    long mostPixels();

    /// Whether the picture has been compressed with loss, as photos are.
    boolean photo();

    /// The file itself without anything but the picture, when engines can use it as it is.
    Optional<byte[]> asItIs();

    /// The pixels; where the format allows it, only each `step`-th of each `step`-th row.
    Rows rows(int step) throws RefusedException;
}
