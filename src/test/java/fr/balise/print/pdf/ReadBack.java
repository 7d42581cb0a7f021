package fr.balise.print.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// A PDF as its readers see it: the text of its pages, and its tags with what a screen reader says of each.
final class ReadBack implements AutoCloseable {

    final PDDocument document;

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    ReadBack(PdfInput input) {
        this(PdfEngine.render(input).toArray());
    }

    ReadBack(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tags of some HTML, one line each, indented: `P «text»`. What replaces the text stands after `=`.
    static String tags(String body) {
        try (ReadBack pdf = new ReadBack(Documents.of(body))) {
            return pdf.tags();
        }
    }

    String tags() {
        StringBuilder out = new StringBuilder();
        for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            write((PDStructureElement) kid, "", out);
        }
        return out.toString();
    }

    /// The text of a page, from 1, in the order of its places.
    String page(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PDStructureElement element, String indent, StringBuilder out) {
        out.append(indent).append(element.getStructureType());
        if (element.getLanguage() != null) {
            out.append(" (").append(element.getLanguage()).append(')');
        }
        if (element.getElementIdentifier() != null) {
            out.append(" #").append(element.getElementIdentifier());
        }
        if (element.getAlternateDescription() != null) {
            out.append(" = ").append(element.getAlternateDescription());
        }
        if (element.getActualText() != null) {
            out.append(" = ").append(element.getActualText());
        }
        if (element.getExpandedForm() != null) {
            out.append(" = ").append(element.getExpandedForm());
        }
        StringBuilder said = new StringBuilder();
        out.append('\n');
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> {
                    flush(said, indent, out);
                    write(child, indent + "  ", out);
                }
                case PDMarkedContentReference reference ->
                        said.append(text(reference.getPage(), reference.getMCID()));
                case Integer number -> said.append(text(element.getPage(), number));
                case PDObjectReference reference -> {}
                default -> throw new AssertionError("a kid of class " + kid.getClass());
            }
        }
        flush(said, indent, out);
    }

    private static void flush(StringBuilder said, String indent, StringBuilder out) {
        if (!said.toString().isBlank()) {
            out.append(indent).append("  «").append(said.toString().strip()).append("»\n");
        }
        said.setLength(0);
    }

    private String text(PDPage page, int number) {
        return texts.computeIfAbsent(page, ReadBack::read).getOrDefault(number, "");
    }

    private static Map<Integer, String> read(PDPage page) {
        Map<Integer, String> texts = new HashMap<>();
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                StringBuilder text = new StringBuilder();
                for (Object part : content.getContents()) {
                    if (part instanceof TextPosition position) {
                        text.append(position.getUnicode());
                    }
                }
                if (content.getProperties() != null
                        && content.getProperties().containsKey(COSName.MCID)) {
                    texts.put(content.getMCID(), text.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
