package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out decoration of which there is none.
///
/// The engine marks a background for every box, even one without, each with a dictionary of its own: a hundred a page, a
/// tenth of a document without pictures.
final class EmptyArtifacts {

    // No text can look so: PDFBox writes a text that holds the end of a line in hexadecimal digits.
    private static final Pattern EMPTY = Pattern.compile("/Artifact ?/[A-Za-z0-9]+ BDC\\nEMC\\n");

    private static final Pattern USED = Pattern.compile("/([A-Za-z0-9]+) BDC\\n");

    private EmptyArtifacts() {}

    static void apply(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            String content = read(page);
            String rest = EMPTY.matcher(content).replaceAll("");
            if (rest.length() < content.length()) {
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(rest.getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(stream);
                forgetUnused(page, rest);
            }
        }
    }

    private static String read(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void forgetUnused(PDPage page, String content) {
        PDResources resources = page.getResources();
        COSDictionary properties = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties == null) {
            return;
        }
        Set<String> used = new HashSet<>();
        for (Matcher matcher = USED.matcher(content); matcher.find(); ) {
            used.add(matcher.group(1));
        }
        for (COSName name : Set.copyOf(properties.keySet())) {
            if (!used.contains(name.getName())) {
                properties.removeItem(name);
            }
        }
    }
}
