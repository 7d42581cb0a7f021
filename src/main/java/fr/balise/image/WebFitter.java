package fr.balise.image;

import fr.balise.image.Fitted.Reason;
import fr.balise.site.Bytes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A picture as people have it → the files that show it in a page, each light enough: JPEG and WebP of photos, PNG and
/// WebP of drawings, in several widths.
///
/// Reads what [ImageFitter] reads, and like there the results are upright, in sRGB or grey, and without anything that
/// cameras and editors write beside the pixels. None is larger than its source. A JPEG that fits already keeps its pixels
/// bit for bit. A picture that moves is left alone.
///
/// Example: a photo of 4000 × 3000 pixels for the widths 480, 800, 1200 and 1600 and 100,000 bytes → four files of JPEG
/// and four of WebP. Where the quality can fall no further, a file is narrower than was asked for, and is left out
/// when it would be no wider than the one before. The same file and fit give the same bytes every time.
public final class WebFitter {

    // A higher picture is a column of drawings or text rather than a photo, and is read by
    // scrolling.
    private static final int TALL = 2;
    private static final int TALLEST = 8000;

    // What a file must be wider than the one before to be worth having.
    private static final double WORTH = 1.1;

    // Photos as PNG are heavy; pages show them otherwise, and these are only for other sites.
    private static final int WIDEST_PNG_OF_PHOTO = 800;

    private final PictureFile file;
    private final long weight;
    private final WebFit fit;
    private final Size upright;
    private final Size shown;
    private final Samples pixels;
    private final boolean drawing;

    private WebFitter(byte[] bytes, PictureFile file, WebFit fit) throws RefusedException {
        this.file = file;
        this.weight = bytes.length;
        this.fit = fit;
        boolean turns = file.orientation().turns();
        upright = upright(file);
        boolean tall = upright.height() > (long) TALL * upright.width();
        shown = upright.within(fit.widest(), tall ? TALLEST : fit.widest());
        Samples lying = ImageFitter.scaled(file, turns ? shown.turned() : shown);
        pixels = Encoder.seen(file.orientation().applied(lying));
        drawing = pixels.alpha() || (!file.photo() && isDrawing());
    }

    /// Whether WebP can be written on this machine.
    public static boolean writesWebP() {
        return WebP.isAvailable();
    }

    /// Makes the files of a picture. Refusals are values: no file makes this throw.
    ///
    /// @param ownType the media type that the file has by its name, which its own address is to keep
    public static WebFitted fit(Path path, WebFit fit, String ownType) {
        try {
            byte[] bytes = ImageFitter.bytes(path);
            PictureFile file = ImageFitter.open(bytes);
            if (Animation.moves(bytes)) {
                return new WebFitted.Moving(file.size().width(), file.size().height());
            }
            return new WebFitter(bytes, file, fit).fitted(ownType);
        } catch (RefusedException e) {
            Fitted.Refused refused = e.refused();
            return new WebFitted.Refused(refused.reason(), refused.detail());
        } catch (ArithmeticException | NegativeArraySizeException e) {
            return new WebFitted.Refused(Reason.TOO_LARGE, "");
        }
    }

    private static Size upright(PictureFile file) {
        return file.orientation().turns() ? file.size().turned() : file.size();
    }

    private boolean isDrawing() {
        return Encoder.isDrawing(
                Encoder.png(pixels), Encoder.jpeg(pixels, Lightening.FIRST_QUALITY));
    }

    private WebFitted fitted(String ownType) {
        Lightening.Encoding plain = drawing ? Lightening.Encoding.PNG : Lightening.Encoding.JPEG;
        Lightening.Encoding web =
                drawing ? Lightening.Encoding.WEBP_OF_DRAWING : Lightening.Encoding.WEBP;
        List<Rendition> plains = renditions(plain);
        List<Rendition> webs = List.of();
        if (WebP.isAvailable()) {
            // The narrowest tells whether it is worth the work.
            Rendition first = rendition(steps().getFirst(), web);
            if (first.bytes().size() < plains.getFirst().bytes().size()) {
                webs = renditions(web);
            }
        }
        return new WebFitted.Renditions(
                shown.width(), shown.height(), plains, webs, own(ownType, plains.getLast(), web));
    }

    private boolean isUnchanged() {
        return file.orientation() == Orientation.UPRIGHT && pixels.size().equals(upright);
    }

    private List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        int widest = pixels.size().width();
        fit.widths().stream().filter(width -> width < widest).forEach(steps::add);
        steps.add(widest);
        return steps;
    }

    private List<Rendition> renditions(Lightening.Encoding encoding) {
        List<Rendition> made = new ArrayList<>();
        for (int step : steps()) {
            Rendition next = rendition(step, encoding);
            if (!made.isEmpty() && next.width() < made.getLast().width() * WORTH) {
                break;
            }
            made.add(next);
        }
        return made;
    }

    private Rendition rendition(int step, Lightening.Encoding encoding) {
        boolean whole = step == pixels.size().width() && isUnchanged();
        if (whole && encoding == Lightening.Encoding.JPEG) {
            Optional<byte[]> same = file.asItIs().filter(bytes -> bytes.length <= fit.maxBytes());
            if (same.isPresent()) {
                return new Rendition(
                        step,
                        shown.width(),
                        shown.height(),
                        encoding.mediaType(),
                        Bytes.of(same.get()));
            }
        }
        return new Lightening(pixels, encoding, fit.maxBytes()).rendition(step);
    }

    /// What is to stand under the address of the file itself.
    private Optional<Bytes> own(String type, Rendition widest, Lightening.Encoding web) {
        boolean isOne = type.equals(file.mediaType());
        return switch (type) {
            case "image/jpeg" -> Optional.of(widest.bytes());
            case "image/png" -> {
                Rendition png =
                        drawing
                                ? widest
                                : new Lightening(pixels, Lightening.Encoding.PNG, Integer.MAX_VALUE)
                                        .rendition(
                                                Math.min(
                                                        pixels.size().width(),
                                                        WIDEST_PNG_OF_PHOTO));
                boolean better = isOne && isUnchanged() && weight <= png.bytes().size();
                yield better ? Optional.empty() : Optional.of(png.bytes());
            }
            case "image/webp" -> {
                boolean fits = isOne && isUnchanged() && weight <= fit.maxBytes();
                yield fits || !WebP.isAvailable()
                        ? Optional.empty()
                        : Optional.of(rendition(pixels.size().width(), web).bytes());
            }
            default -> Optional.empty();
        };
    }
}
