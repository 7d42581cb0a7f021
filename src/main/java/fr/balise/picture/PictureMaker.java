package fr.balise.picture;

import fr.balise.address.SitePath;
import fr.balise.cache.CacheKey;
import fr.balise.diagnostic.Severity;
import fr.balise.image.BareFile;
import fr.balise.image.Rendition;
import fr.balise.image.WebFit;
import fr.balise.image.WebFitted;
import fr.balise.image.WebFitter;
import fr.balise.picture.MadePicture.Further;
import fr.balise.picture.MadePicture.Made;
import fr.balise.picture.MadePicture.Shape;
import fr.balise.publication.FileUse;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.source.SourceFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes one file of the content ready for the site, or takes what an earlier build made of the same bytes.
final class PictureMaker {

    // A column of text is 46rem wide, which is 736 pixels, and twice that on a fine screen.
    private static final List<Integer> WIDTHS = List.of(480, 800, 1200, 1600);
    private static final List<Integer> WIDTHS_OF_LOGO = List.of(480);

    // A page of a fiche has 170,000 bytes, 60,000 of them for all but its photo.
    private static final int MOST_BYTES = 100_000;

    private final KeptPictures kept;

    PictureMaker(KeptPictures kept) {
        this.kept = kept;
    }

    /// The file as the site publishes it; one that gives no picture is published all the same, with a problem.
    MadePicture make(FileUse file, Use use) {
        Path path = file.file().file();
        if (use != Use.LINKED && isDrawing(file.address())) {
            return still(file, SvgSize.of(path));
        }
        if (use == Use.LINKED && !BareFile.isPicture(path)) {
            return still(file, Optional.empty());
        }
        String type = mediaType(file.address());
        Optional<String> key = key(path, use, type);
        Optional<MadePicture> earlier = key.flatMap(known -> kept.find(known, file));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        MadePicture made =
                use == Use.LINKED ? bare(file, Optional.empty()) : fitted(file, use, type);
        // What is wrong with a picture must be said in every build.
        return key.isPresent() && made.problem().isEmpty() ? kept.keep(key.get(), made) : made;
    }

    private static Optional<String> key(Path path, Use use, String type) {
        try {
            return Optional.of(
                    new CacheKey()
                            .add(KeptPictures.CODE)
                            .add(use.name())
                            .add(type)
                            .add(Boolean.toString(use != Use.LINKED && WebFitter.writesWebP()))
                            .add(path)
                            .hex());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static MadePicture fitted(FileUse file, Use use, String type) {
        List<Integer> widths = use == Use.LOGO ? WIDTHS_OF_LOGO : WIDTHS;
        SourceFile.Asset asset = file.file();
        return switch (WebFitter.fit(asset.file(), new WebFit(widths, MOST_BYTES), type)) {
            case WebFitted.Renditions renditions -> shown(file, use, renditions);
            case WebFitted.Moving(int width, int height) ->
                    bare(file, Optional.of(new Shape(width, height)));
            case WebFitted.Refused(var reason, var detail) -> {
                MadePicture bare = bare(file, Optional.empty());
                yield new MadePicture(
                        file,
                        bare.own(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(
                                new PictureProblem.Refused(reason, detail, Severity.WARNING)
                                        .at(asset.shown())));
            }
        };
    }

    private static MadePicture shown(FileUse file, Use use, WebFitted.Renditions renditions) {
        Optional<Shape> shape = Optional.of(new Shape(renditions.width(), renditions.height()));
        Made own =
                renditions
                        .own()
                        .map(PictureMaker::made)
                        .orElseGet(() -> bare(file, Optional.empty()).own());
        if (use != Use.PICTURE) {
            return new MadePicture(file, own, shape, List.of(), List.of(), Optional.empty());
        }
        List<Further> plain = new ArrayList<>();
        int widest = renditions.plain().getLast().step();
        for (Rendition one : renditions.plain()) {
            boolean isOwn =
                    one.step() == widest && one.mediaType().equals(mediaType(file.address()));
            plain.add(
                    isOwn
                            ? new Further("", one.width(), own)
                            : new Further(suffix(one), one.width(), made(one.bytes())));
        }
        List<Further> webp =
                renditions.webp().stream()
                        .map(one -> new Further(suffix(one), one.width(), made(one.bytes())))
                        .toList();
        return new MadePicture(file, own, shape, plain, webp, Optional.empty());
    }

    private static Made made(Bytes bytes) {
        return new Made(new Content.Binary(bytes), bytes.size());
    }

    private static String suffix(Rendition rendition) {
        String ending =
                switch (rendition.mediaType()) {
                    case "image/jpeg" -> ".jpg";
                    case "image/png" -> ".png";
                    default -> ".webp";
                };
        return "-" + rendition.step() + ending;
    }

    /// The file without what cameras write, and otherwise as it is.
    private static MadePicture bare(FileUse file, Optional<Shape> shape) {
        Optional<Bytes> bare = BareFile.of(file.file().file());
        return bare.map(
                        bytes ->
                                new MadePicture(
                                        file,
                                        made(bytes),
                                        shape,
                                        List.of(),
                                        List.of(),
                                        Optional.empty()))
                .orElseGet(() -> still(file, shape));
    }

    /// The file as it is.
    private static MadePicture still(FileUse file, Optional<Shape> shape) {
        return new MadePicture(file, original(file), shape, List.of(), List.of(), Optional.empty());
    }

    static Made original(FileUse file) {
        return new Made(new Content.Copy(file.file().file()), file.file().size());
    }

    private static boolean isDrawing(SitePath file) {
        return ending(file).equals("svg");
    }

    /// What browsers take a file for, by its name.
    private static String mediaType(SitePath file) {
        return switch (ending(file)) {
            case "jpg", "jpeg", "jpe", "jfif" -> "image/jpeg";
            case "png" -> "image/png";
            case "webp" -> "image/webp";
            default -> "";
        };
    }

    private static String ending(SitePath file) {
        String path = file.value();
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
