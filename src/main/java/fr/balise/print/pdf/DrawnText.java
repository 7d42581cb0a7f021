package fr.balise.print.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.text.GVTAttributedCharacterIterator;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Draws SVG whose plain text stays text.
///
/// The engine fills the outline of each letter, which weighs some hundred bytes a letter and nobody can search. Here text
/// of the first family, in one colour and set straight, is written in the font that the pages have; all other text is
/// drawn as before.
final class DrawnText extends BatikSVGDrawer {

    /// How far a letter may stand from where the font alone would put it, in parts of its size.
    private static final double TOLERANCE = 0.02;

    private final String family;

    /// @param family the one that stands in for all when the engine looks for a font
    DrawnText(String family) {
        this.family = family;
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        super.importFontFaceRules(fontFaces, shared);
        fontResolver = new Resolver(family);
        fontResolver.importFontFaces(fontFaces, shared);
    }

    /// Knows the families; wraps the first.
    private static final class Resolver extends OpenHtmlFontResolver {

        private final String family;

        Resolver(String family) {
            this.family = family;
        }

        @Override
        public @Nullable GVTFontFamily resolve(String name) {
            GVTFontFamily found = super.resolve(name);
            return found != null && name.equalsIgnoreCase(family)
                    ? wrap(GVTFontFamily.class, found, DrawnText::ofFamily)
                    : found;
        }
    }

    /// What a wrapped object answers, given what the real one answered; `result` unchanged for most calls.
    @FunctionalInterface
    private interface Answer {
        @Nullable Object of(String method, Object[] given, @Nullable Object result);
    }

    private static @Nullable Object ofFamily(
            String method, Object[] given, @Nullable Object result) {
        if (!method.equals("deriveFont") || !(result instanceof GVTFont font)) {
            return result;
        }
        Map<?, ?> attributes =
                given[1] instanceof AttributedCharacterIterator text
                        ? text.getAttributes()
                        : (Map<?, ?>) given[1];
        int style =
                (isMore(attributes.get(TextAttribute.WEIGHT), TextAttribute.WEIGHT_SEMIBOLD)
                                ? Font.BOLD
                                : Font.PLAIN)
                        | (isMore(attributes.get(TextAttribute.POSTURE), 0f)
                                ? Font.ITALIC
                                : Font.PLAIN);
        return font(font, new Font(Font.DIALOG, style, 1).deriveFont((Float) given[0]));
    }

    private static boolean isMore(@Nullable Object value, Float least) {
        return value instanceof Float number && number > least;
    }

    /// @param named says size, weight and posture to the engine, which finds the family itself
    private static GVTFont font(GVTFont real, Font named) {
        return wrap(
                GVTFont.class,
                real,
                (method, given, result) ->
                        switch (result) {
                            case GVTFont derived when method.equals("deriveFont") ->
                                    font(derived, named.deriveFont((Float) given[0]));
                            case GVTGlyphVector letters when given.length == 2 ->
                                    letters(letters, named, words(given[1]));
                            case null, default -> result;
                        });
    }

    private static String words(Object given) {
        return switch (given) {
            case char[] letters -> new String(letters);
            case CharacterIterator letters -> {
                StringBuilder words = new StringBuilder();
                int before = letters.getIndex();
                for (char c = letters.first(); c != CharacterIterator.DONE; c = letters.next()) {
                    words.append(c);
                }
                letters.setIndex(before);
                yield words.toString();
            }
            default -> given.toString();
        };
    }

    private static GVTGlyphVector letters(GVTGlyphVector real, Font named, String words) {
        return (GVTGlyphVector)
                Proxy.newProxyInstance(
                        DrawnText.class.getClassLoader(),
                        new Class<?>[] {GVTGlyphVector.class},
                        (proxy, method, given) ->
                                method.getName().equals("draw")
                                                && write(
                                                        real,
                                                        named,
                                                        words,
                                                        (Graphics2D) given[0],
                                                        (AttributedCharacterIterator) given[1])
                                        ? null
                                        : call(real, method, given));
    }

    /// Writes text as text.
    ///
    /// @return false when it has to be drawn
    private static boolean write(
            GVTGlyphVector letters,
            Font named,
            String words,
            Graphics2D paper,
            AttributedCharacterIterator run) {
        int count = letters.getNumGlyphs();
        if (count == 0 || count != words.length() || !isStraight(letters, named)) {
            return false;
        }
        if (!(run.getAttribute(GVTAttributedCharacterIterator.TextAttribute.PAINT_INFO)
                        instanceof TextPaintInfo info)
                || !(info.fillPaint instanceof Color colour)
                || colour.getAlpha() < 255
                || info.strokePaint != null) {
            return false;
        }
        Point2D start = letters.getGlyphPosition(0);
        paper.setPaint(colour);
        paper.setFont(named);
        paper.drawString(words, (float) start.getX(), (float) start.getY());
        return true;
    }

    /// Whether all letters stand where the font puts them: no other spacing, no turning.
    private static boolean isStraight(GVTGlyphVector letters, Font named) {
        Point2D start = letters.getGlyphPosition(0);
        double x = start.getX();
        double tolerance = named.getSize2D() * TOLERANCE;
        for (int i = 0; i < letters.getNumGlyphs(); i++) {
            Point2D place = letters.getGlyphPosition(i);
            if (letters.getGlyphTransform(i) != null
                    || Math.abs(place.getX() - x) > tolerance
                    || Math.abs(place.getY() - start.getY()) > tolerance) {
                return false;
            }
            x = place.getX() + letters.getGlyphMetrics(i).getHorizontalAdvance();
        }
        return true;
    }

    private static <T> T wrap(Class<T> type, T real, Answer answer) {
        InvocationHandler handler =
                (proxy, method, given) ->
                        answer.of(
                                method.getName(),
                                Objects.requireNonNullElse(given, new Object[0]),
                                call(real, method, given));
        return type.cast(
                Proxy.newProxyInstance(
                        DrawnText.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(
            Object real, java.lang.reflect.Method method, Object @Nullable [] given)
            throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
