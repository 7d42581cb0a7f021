package fr.balise.print.epub;

import fr.balise.html.Xhtml;

import java.util.Base64;
import java.util.Optional;

/// A cover set in type, as SVG of 1200 × 1600: title and subtitle on a dark ground, below a picture if there is one, with
/// edition and publisher at the foot.
final class CoverImage {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final int MARGIN = 100;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int PICTURE = 800;
    private static final int FOOT = 1380;

    private static final String GROUND = "#22304f";
    private static final String LIGHT = "#ffffff";
    private static final String ACCENT = "#f0b347";

    private final EpubMetadata about;
    private final boolean rightToLeft;
    private final StringBuilder svg = new StringBuilder();

    private CoverImage(EpubMetadata about) {
        this.about = about;
        this.rightToLeft = BookPage.isRightToLeft(about.language());
    }

    /// The drawing as a file of its own. The picture is held inside, since a picture may not fetch another one.
    static String of(EpubMetadata about, Optional<EpubFile> picture) {
        return new CoverImage(about).draw(picture);
    }

    private String draw(Optional<EpubFile> picture) {
        svg.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                width="%s" height="%s" viewBox="0 0 %s %s" font-family="sans-serif" xml:lang="%s">
                <title>%s</title>
                <path fill="%s" d="M0 0h%sv%sh-%sz"/>
                """
                        .formatted(
                                WIDTH,
                                HEIGHT,
                                WIDTH,
                                HEIGHT,
                                Xhtml.text(about.language()),
                                Xhtml.text(about.title()),
                                GROUND,
                                WIDTH,
                                HEIGHT,
                                WIDTH));
        picture.ifPresent(this::picture);
        int top = picture.isPresent() ? PICTURE + 80 : 260;
        int room = FOOT - 60 - top;
        bar(top - 40);
        int below = room;
        if (about.subtitle().isPresent()) {
            below = room * 7 / 10;
        }
        CoverText title =
                CoverText.fit(about.title(), MEASURE, below, 130, 112, 96, 80, 68, 56, 46);
        text(title, top, LIGHT, true);
        if (about.subtitle().isPresent()) {
            int from = top + title.height() + 30;
            CoverText subtitle =
                    CoverText.fit(
                            about.subtitle().get(), MEASURE, top + room - from, 60, 50, 42, 36);
            text(subtitle, from, LIGHT, false);
        }
        about.edition()
                .ifPresent(
                        edition ->
                                text(
                                        CoverText.fit(edition, MEASURE, 96, 40, 34),
                                        FOOT,
                                        LIGHT,
                                        false));
        about.publisher()
                .ifPresent(
                        publisher ->
                                text(
                                        CoverText.fit(publisher, MEASURE, 60, 46, 40, 34),
                                        FOOT + 110,
                                        ACCENT,
                                        true));
        return svg.append("</svg>\n").toString();
    }

    private void picture(EpubFile picture) {
        svg.append(
                """
                <image x="0" y="0" width="%s" height="%s" preserveAspectRatio="xMidYMid slice" \
                xlink:href="data:%s;base64,%s"/>
                """
                        .formatted(
                                WIDTH,
                                PICTURE,
                                picture.mediaType(),
                                Base64.getEncoder().encodeToString(picture.bytes().toArray())));
    }

    private void bar(int y) {
        int x = rightToLeft ? WIDTH - MARGIN - 160 : MARGIN;
        svg.append("<path fill=\"%s\" d=\"M%s %sh160v12h-160z\"/>\n".formatted(ACCENT, x, y));
    }

    private void text(CoverText text, int top, String colour, boolean bold) {
        for (int line = 0; line < text.lines().size(); line++) {
            svg.append(
                    "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s>%s</text>\n"
                            .formatted(
                                    rightToLeft ? WIDTH - MARGIN : MARGIN,
                                    top + text.foot(line),
                                    text.size(),
                                    colour,
                                    bold ? " font-weight=\"700\"" : "",
                                    rightToLeft ? " direction=\"rtl\"" : "",
                                    Xhtml.text(text.lines().get(line))));
        }
    }
}
