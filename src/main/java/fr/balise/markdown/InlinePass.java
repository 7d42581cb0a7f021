package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.Picture;
import fr.balise.markdown.BaliseNode.Reference;
import fr.balise.markdown.InlineRewriter.LinkRange;
import fr.balise.markdown.InlineText.Anchor;
import fr.balise.markdown.InlineText.Segment;
import fr.balise.typography.Edit;
import fr.balise.typography.Typography;

import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is done with the text of each block: references and links become mentions, typography is applied.
///
/// Positions are taken before anything is changed.
final class InlinePass {

    private final SourcePositions positions;
    private final Typography typography;
    private final FootnoteNumbers notes;
    private final Findings findings;

    InlinePass(
            SourcePositions positions,
            Typography typography,
            FootnoteNumbers notes,
            Findings findings) {
        this.positions = positions;
        this.typography = typography;
        this.notes = notes;
        this.findings = findings;
    }

    /// Reads and rewrites the inline nodes of one block.
    BlockWords process(Node block) {
        InlineText inline = new InlineFlattener(positions, findings.rawHtml(), notes).read(block);
        String text = inline.text();
        new NoteCallCheck(positions, findings).check(text, inline.segments());
        List<LinkRange> links = mentions(inline, text);
        List<Edit> edits = allowed(typography.edits(text, inline.verbatim()), inline, text);
        if (!links.isEmpty() || !edits.isEmpty()) {
            new InlineRewriter(inline.segments(), links, edits).run();
        }
        return new BlockWords(text, inline.atoms(), edits);
    }

    /// Typography of a text that stands in an attribute.
    String set(String text) {
        return typography.apply(text);
    }

    private List<LinkRange> mentions(InlineText inline, String text) {
        List<FoundReference> found = ReferenceScanner.scan(text);
        List<LinkRange> links = new ArrayList<>();
        int anchor = 0;
        for (FoundReference reference : found) {
            while (anchor < inline.anchors().size()
                    && inline.anchors().get(anchor).offset() <= reference.start()) {
                replace(inline.anchors().get(anchor++));
            }
            LinkRange range = inProse(reference, inline);
            if (range != null) {
                links.add(range);
            }
        }
        while (anchor < inline.anchors().size()) {
            replace(inline.anchors().get(anchor++));
        }
        return links;
    }

    /// The link for a number in prose, or null where a link cannot be: in another, or across two text nodes.
    private @Nullable LinkRange inProse(FoundReference reference, InlineText inline) {
        Segment segment = segmentAt(inline.segments(), reference.start());
        if (segment == null
                || segment.node() instanceof SoftLineBreak
                || segment.linked()
                || reference.end() > segment.end()) {
            return null;
        }
        int start = reference.linkStart(segment.start());
        Mention mention =
                new Mention.FicheMention(
                        findings.mentions().size(),
                        positions.of(
                                segment.node(),
                                segment.end() - segment.start(),
                                start - segment.start(),
                                reference.end() - segment.start()),
                        reference.number(),
                        reference.series(),
                        Optional.empty(),
                        false,
                        reference.tentative(),
                        reference.between());
        findings.mentions().add(mention);
        return new LinkRange(start, reference.end(), mention);
    }

    private static @Nullable Segment segmentAt(List<Segment> segments, int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Segment segment = segments.get(middle);
            if (offset < segment.start()) {
                high = middle - 1;
            } else if (offset >= segment.end()) {
                low = middle + 1;
            } else {
                return segment;
            }
        }
        return null;
    }

    private void replace(Anchor anchor) {
        switch (anchor.node()) {
            case Link link -> replaceLink(link);
            case Image image -> replaceImage(image);
            default -> {}
        }
    }

    private void replaceLink(Link link) {
        Optional<Mention> mention =
                new LinkAddress(positions, findings).mention(link, link.getDestination());
        if (mention.isEmpty()) {
            for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                link.insertBefore(child);
            }
        } else {
            Optional<String> title = Optional.ofNullable(link.getTitle()).map(typography::apply);
            Reference reference = new Reference(mention.get(), title);
            BaliseNode.moveChildren(link, reference);
            link.insertBefore(reference);
            findings.mentions().add(mention.get());
        }
        link.unlink();
    }

    private void replaceImage(Image image) {
        String alt = typography.apply(InlineFlattener.plain(image));
        if (!SafeAddress.isSafe(image.getDestination())) {
            findings.report(
                    new MarkdownProblem.UnsafeLink(image.getDestination()), positions.of(image));
            image.insertBefore(new Text(alt));
        } else {
            var mention =
                    new Mention.ImageMention(
                            findings.mentions().size(),
                            positions.of(image),
                            image.getDestination(),
                            alt);
            findings.mentions().add(mention);
            Map<String, String> attributes =
                    image.getLastChild() instanceof ImageAttributes given
                            ? given.getAttributes()
                            : Map.of();
            image.insertBefore(
                    new Picture(
                            mention,
                            Optional.ofNullable(image.getTitle()).map(typography::apply),
                            Optional.ofNullable(attributes.get("width")),
                            Optional.ofNullable(attributes.get("height"))));
        }
        image.unlink();
    }

    /// Edits that change nothing but text: one that would swallow an image or a forced line end is left out.
    private static List<Edit> allowed(List<Edit> edits, InlineText inline, String text) {
        List<Edit> allowed = new ArrayList<>(edits.size());
        int atom = 0;
        int done = 0;
        for (Edit edit : edits) {
            while (atom < inline.atoms().size()
                    && inline.atoms().get(atom).offset() < edit.start()) {
                atom++;
            }
            boolean touches =
                    atom < inline.atoms().size() && inline.atoms().get(atom).offset() < edit.end();
            if (!touches && edit.start() >= done && edit.end() <= text.length()) {
                allowed.add(edit);
                done = edit.end();
            }
        }
        return allowed;
    }
}
