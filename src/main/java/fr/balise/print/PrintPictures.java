package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.cache.CacheKey;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.image.Fit;
import fr.balise.image.Fitted;
import fr.balise.image.ImageFitter;
import fr.balise.picture.PictureProblem;
import fr.balise.print.pdf.Svg;
import fr.balise.print.pdf.SvgReader;
import fr.balise.site.Bytes;
import fr.balise.source.SourceFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The pictures of a publication, made fit for paper once each, whichever files they are printed in.
final class PrintPictures {

    // 200 dots to the inch over the width of a column of A4, and over the height that a picture may
    // have.
    private static final Fit FIT = new Fit(1340, 1340, 0.78);

    private final Map<SitePath, SourceFile.Asset> files;
    private final Severity severity;
    private final Map<SitePath, Found> ready = new ConcurrentHashMap<>();
    private final Map<SitePath, String> originals = new ConcurrentHashMap<>();
    private final Map<SitePath, Diagnostic> problems = new ConcurrentHashMap<>();

    PrintPictures(Map<SitePath, SourceFile.Asset> files, Severity severity) {
        this.files = files;
        this.severity = severity;
    }

    /// A picture that is ready to print.
    sealed interface Found {
        /// An SVG element, and its own width and height, of which only the ratio counts where it has no size.
        record Drawing(String svg, double width, double height) implements Found {}

        /// JPEG or PNG, and its size in pixels.
        record Raster(Bytes bytes, String mediaType, double width, double height)
                implements Found {}

        /// A file that cannot be printed; a diagnostic has said why.
        record Nothing() implements Found {}
    }

    /// The picture of a file.
    Found find(SitePath file) {
        return ready.computeIfAbsent(file, this::prepare);
    }

    /// Whether a picture that was asked for can be printed.
    boolean isPrintable(SitePath file) {
        return !problems.containsKey(file);
    }

    /// Every problem found so far, by file.
    List<Diagnostic> problems() {
        return problems.values().stream().sorted().toList();
    }

    /// The hash of a picture as the author gave it.
    String original(SitePath file) {
        return originals.computeIfAbsent(
                file,
                path -> {
                    SourceFile.Asset asset = files.get(path);
                    try {
                        return asset == null
                                ? ""
                                : new CacheKey()
                                        .add(Bytes.of(Files.readAllBytes(asset.file())))
                                        .hex();
                    } catch (IOException unreadable) {
                        return "";
                    }
                });
    }

    private Found prepare(SitePath path) {
        SourceFile.Asset asset = files.get(path);
        if (asset == null) {
            return new Found.Nothing();
        }
        if (path.value().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return drawing(path, asset);
        }
        return switch (ImageFitter.fit(asset.file(), FIT)) {
            case Fitted.Picture(var bytes, var mediaType, int width, int height) ->
                    new Found.Raster(bytes, mediaType, width, height);
            case Fitted.Refused(var reason, var detail) -> {
                problems.put(
                        path,
                        new PictureProblem.Refused(reason, detail, severity).at(asset.shown()));
                yield new Found.Nothing();
            }
        };
    }

    private Found drawing(SitePath path, SourceFile.Asset asset) {
        try {
            byte[] bytes = Files.readAllBytes(asset.file());
            // What is no UTF-8 becomes signs that the reader refuses as malformed, with their
            // place.
            return switch (SvgReader.read(new String(bytes, StandardCharsets.UTF_8))) {
                case Svg.Drawing(var markup, double width, double height) ->
                        new Found.Drawing(markup, width, height);
                case Svg.Refused(var reason, int line, int column) -> {
                    Location place =
                            new Location(asset.shown(), Math.max(1, line), Math.max(1, column), 0);
                    problems.put(
                            path, new PictureProblem.Drawing(words(reason), severity).at(place));
                    yield new Found.Nothing();
                }
            };
        } catch (IOException unreadable) {
            problems.put(
                    path,
                    new PictureProblem.Refused(Fitted.Reason.UNREADABLE, "", severity)
                            .at(asset.shown()));
            return new Found.Nothing();
        }
    }

    private static Wording words(Svg.Reason reason) {
        return switch (reason) {
            case MALFORMED -> new Wording("dessin SVG mal formé", "malformed SVG drawing");
            case NO_DRAWING -> new Wording("ce fichier .svg n'est pas un dessin", "not a drawing");
            case NO_SIZE ->
                    new Wording(
                            "dessin SVG sans taille : il lui faut un viewBox, ou width et height",
                            "SVG drawing without size: it wants a viewBox, or width and height");
            case TOO_COMPLEX -> new Wording("dessin SVG démesuré", "SVG drawing beyond measure");
        };
    }
}
