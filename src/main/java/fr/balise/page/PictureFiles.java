package fr.balise.page;

import fr.balise.picture.ShownPicture;
import fr.balise.picture.ShownPicture.Candidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The files of a picture as `srcset` names them: `../medias/marche-480.jpg 480w, ../medias/marche.jpg 1600w`.
final class PictureFiles {

    private PictureFiles() {}

    /// Files for all browsers, where there is any to choose from.
    static Optional<String> plain(ShownPicture picture, PageScope page) {
        return picture.plain().size() < 2
                ? Optional.empty()
                : Optional.of(srcset(picture.plain(), page));
    }

    /// Files in WebP.
    static Optional<String> webp(ShownPicture picture, PageScope page) {
        return picture.webp().isEmpty()
                ? Optional.empty()
                : Optional.of(srcset(picture.webp(), page));
    }

    private static String srcset(List<Candidate> files, PageScope page) {
        return files.stream()
                .map(file -> page.to(file.file()) + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
