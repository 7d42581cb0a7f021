package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// The files that readers can download, with their weights, so that pages can say them before the click.
///
/// @param sizes bytes by address
public record Downloads(Map<SitePath, Long> sizes) {

    public Downloads {
        sizes = Map.copyOf(sizes);
    }

    /// Nothing to download: a build without PDFs.
    public static Downloads none() {
        return new Downloads(Map.of());
    }

    /// These and others.
    public Downloads with(Map<SitePath, Long> others) {
        Map<SitePath, Long> all = new HashMap<>(sizes);
        all.putAll(others);
        return new Downloads(all);
    }

    /// The weight of a file in bytes, where it was made.
    public OptionalLong size(SitePath file) {
        Long size = sizes.get(file);
        return size == null ? OptionalLong.empty() : OptionalLong.of(size);
    }
}
