package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;

/// Tells a print shop where to cut: the boxes of each page (ISO 32000-1, §14.11.2) and marks in the slug around it.
///
/// The engine knows neither. The sheet is the media box; the trim box lies within it by bleed and slug, the bleed box by
/// the slug. The marks lie wholly outside the bleed, so that nothing of them stays on the cut page.
final class CropMarks {

    /// A hairline, in points.
    private static final float WIDTH = 0.25f;

    /// How far marks stay away from the bleed, in points.
    private static final float GAP = 1;

    private final float trim;
    private final float slug;

    private CropMarks(Bleed bleed) {
        trim = (float) bleed.trimPoints();
        slug = (float) bleed.slugPoints();
    }

    static void apply(PDDocument document, Bleed bleed) throws IOException {
        CropMarks marks = new CropMarks(bleed);
        for (PDPage page : document.getPages()) {
            PDRectangle sheet = page.getMediaBox();
            page.setTrimBox(inset(sheet, marks.trim));
            page.setBleedBox(inset(sheet, marks.slug));
            marks.draw(document, page, sheet);
        }
    }

    private static PDRectangle inset(PDRectangle box, float by) {
        return new PDRectangle(
                box.getLowerLeftX() + by,
                box.getLowerLeftY() + by,
                box.getWidth() - 2 * by,
                box.getHeight() - 2 * by);
    }

    private void draw(PDDocument document, PDPage page, PDRectangle sheet) throws IOException {
        float length = slug - GAP;
        if (length <= 0) {
            return;
        }
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.setStrokingColor(0f, 0f, 0f);
            out.setLineWidth(WIDTH);
            for (float x : new float[] {trim, sheet.getWidth() - trim}) {
                line(out, x, 0, x, length);
                line(out, x, sheet.getHeight(), x, sheet.getHeight() - length);
            }
            for (float y : new float[] {trim, sheet.getHeight() - trim}) {
                line(out, 0, y, length, y);
                line(out, sheet.getWidth(), y, sheet.getWidth() - length, y);
            }
            out.stroke();
            out.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream out, float x1, float y1, float x2, float y2)
            throws IOException {
        out.moveTo(x1, y1);
        out.lineTo(x2, y2);
    }
}
