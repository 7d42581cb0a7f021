package fr.balise.print.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.Optional;

/// Corrects the tags that the engine wrote, before the file is: veraPDF is content with most of them, a listener is
/// not.
final class Tagging {

    private Tagging() {}

    /// @param marks set before the document was laid out
    /// @param fonts with which it was printed
    /// @param rightToLeft when there is text that runs so
    static void apply(
            PDDocument document,
            SourceMarks marks,
            Fonts fonts,
            Optional<RightToLeft> rightToLeft,
            Words words)
            throws IOException {
        TagTree tree = new TagTree(document);
        MarkedText text = new MarkedText(tree.pages(), fonts);
        Artifacts artifacts = new Artifacts(tree);

        PlainTags plain = new PlainTags(tree, marks);

        // The order of this list is the order of execution.
        marks.read(tree);
        new DecorationTags(tree, artifacts).apply();
        new NoteTags(tree, marks, words.goToNote()).apply();
        plain.unwrapLines();
        new SplitTags(tree, marks).apply();
        new LinkTags(tree, marks).apply();
        new MixedTags(tree, marks).apply();
        new ContentsTags(tree, marks, text, artifacts).apply();
        new CaptionTags(tree, marks).apply();
        new DefinitionTags(tree, marks).apply();
        new RepeatedRows(tree, text, artifacts).apply();
        plain.apply();
        new TableTags(tree).apply();
        HeadingTags.apply(tree);
        new LooseSpaces(tree, text, artifacts).apply();
        rightToLeft.ifPresent(reversed -> new ReversedTags(tree, text, reversed).apply());

        tree.close();
        artifacts.write(document);
    }
}
