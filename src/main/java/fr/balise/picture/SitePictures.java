package fr.balise.picture;

import fr.balise.address.SitePath;
import fr.balise.site.OutputFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the stage *picture* hands over.
///
/// @param files every file of the content that the site needs, and the further files of its pictures
/// @param shown pictures by the address of their own file; those whose size is unknown are not among them
/// @param weights in bytes, of the files that pages load or link to, by address
public record SitePictures(
        List<OutputFile> files, Map<SitePath, ShownPicture> shown, Map<SitePath, Long> weights) {

    public SitePictures {
        files = List.copyOf(files);
        shown = Map.copyOf(shown);
        weights = Map.copyOf(weights);
    }

    /// Nothing.
    public static SitePictures none() {
        return new SitePictures(List.of(), Map.of(), Map.of());
    }

    /// How to show the picture of a file.
    public Optional<ShownPicture> of(SitePath file) {
        return Optional.ofNullable(shown.get(file));
    }

    /// What a file adds to the weight of a page that shows it. Of a picture in several widths one counts, the widest.
    public long weight(SitePath file) {
        return weights.getOrDefault(file, 0L);
    }
}
