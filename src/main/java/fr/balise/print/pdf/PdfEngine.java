package fr.balise.print.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import fr.balise.site.Bytes;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// Makes a PDF of HTML and a style sheet, by openhtmltopdf.
///
/// The file is PDF/UA-1 and PDF/A-3a, and the same to the byte whenever the input is the same; any number of threads
/// may call. Example: `PdfEngine.render(input).toArray()` → the content of `fiche-056.pdf`.
public final class PdfEngine {

    static {
        System.setProperty("java.awt.headless", "true");
        Quiet.please();
    }

    private PdfEngine() {}

    /// The PDF of an input.
    ///
    /// @throws PdfException when there is none, with the reason
    public static Bytes render(PdfInput input) {
        try {
            return Bytes.of(make(input));
        } catch (PdfException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PdfException(reason(e), e);
        }
    }

    private static byte[] make(PdfInput input) throws IOException {
        Resources resources = new Resources(input.images());
        PrintDom dom = PrintDom.of(input, resources);
        SourceMarks marks = new SourceMarks(dom.elements());
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(dom.document(), null);
            builder.withProducer(input.metadata().producer());
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useUnicodeLineBreaker(new LineBreaker());
            resources.register(builder);
            builder.useNamespaceHandler(marks.languages());
            Optional<RightToLeft> rightToLeft =
                    RightToLeft.isIn(dom.body().getTextContent())
                            ? Optional.of(new RightToLeft())
                            : Optional.empty();
            rightToLeft.ifPresent(reorderer -> reorderer.register(builder));
            if (dom.hasDrawings()) {
                builder.useSVGDrawer(new DrawnText(input.fonts().getFirst().family()));
            }
            Fonts fonts = new Fonts(input.fonts());
            fonts.prepare(builder, dom.hasDrawings());
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                fonts.register(renderer.getFontResolver(), document);
                renderer.createPDFWithoutClosing();
                Tagging.apply(document, marks, fonts, rightToLeft, input.words());
                Pictures.apply(document);
                if (input.bleed().isPresent()) {
                    CropMarks.apply(document, input.bleed().get());
                }
                EmptyArtifacts.apply(document);
                Finish.apply(document, input);
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
                document.save(out);
                return out.toByteArray();
            }
        }
    }

    /// One line for people: the first message on the way to the cause.
    private static String reason(Throwable fault) {
        if (fault instanceof StackOverflowError) {
            return "elements are nested too deeply";
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank()) {
                return message.lines().findFirst().orElseThrow();
            }
        }
        return fault.getClass().getSimpleName();
    }
}
