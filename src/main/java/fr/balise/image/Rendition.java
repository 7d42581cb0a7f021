package fr.balise.image;

import fr.balise.site.Bytes;

/// One of the files that show a picture in a page.
///
/// @param step the width that was asked for, or that of the picture where it is narrower
/// @param width in pixels, at most the step: less where the file would have been too heavy
/// @param height in pixels
/// @param mediaType `image/jpeg`, `image/png` or `image/webp`
/// @param bytes the file
public record Rendition(int step, int width, int height, String mediaType, Bytes bytes) {}
