package fr.balise.print.pdf;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Content that is on the page but not in the text: decoration, repetitions. Screen readers pass over it.
///
/// It is gathered while the tree is corrected and written into the pages at the end, where `/Span <</MCID 3>> BDC`
/// becomes `/Artifact BMC`.
final class Artifacts {

    private final TagTree tree;
    private final Map<Integer, Set<Integer>> byPage = new TreeMap<>();

    Artifacts(TagTree tree) {
        this.tree = tree;
    }

    /// Whether a piece of content was taken out of the text.
    boolean has(Content content) {
        return byPage.getOrDefault(content.page(), Set.of()).contains(content.number());
    }

    /// Takes a piece of content out of the text; the caller takes it out of its element.
    void add(Content content) {
        byPage.computeIfAbsent(content.page(), page -> new TreeSet<>()).add(content.number());
        tree.forget(content);
    }

    /// Takes an element and all in it out of the tree; its content becomes decoration, its links dead.
    void add(Tag tag) {
        tree.contents(tag).forEach(this::add);
        TagTree.forEach(
                tag,
                inner ->
                        inner.kids()
                                .forEach(kid -> TagTree.annotation(kid).ifPresent(tree::forget)));
        tree.detach(tag);
    }

    /// Writes the pages that have some.
    void write(PDDocument document) throws IOException {
        for (Map.Entry<Integer, Set<Integer>> entry : byPage.entrySet()) {
            PDPage page = tree.pages().get(entry.getKey());
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out)
                        .writeTokens(demoted(new PDFStreamParser(page).parse(), entry.getValue()));
            }
            page.setContents(stream);
        }
    }

    private static List<Object> demoted(List<Object> tokens, Set<Integer> numbers) {
        List<Object> out = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            if (token instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && isOneOf(out.getLast(), numbers)) {
                out.removeLast();
                out.removeLast();
                out.add(COSName.ARTIFACT);
                out.add(Operator.getOperator("BMC"));
            } else {
                out.add(token);
            }
        }
        return out;
    }

    private static boolean isOneOf(Object properties, Set<Integer> numbers) {
        return properties instanceof COSDictionary dictionary
                && numbers.contains(dictionary.getInt(COSName.MCID));
    }
}
