package fr.balise.markdown;

import fr.balise.diagnostic.Location;
import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.Marked;

import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of the walk that reads blocks `::: nom`: attributes, titles, numbers, and their place in the outline.
final class BlockWalk {

    private static final Pattern SEPARATOR =
            Pattern.compile("[\\s\\u00a0\\u202f]*[:–—][\\s\\u00a0\\u202f]+");

    private final TreeWalk walk;
    private final SourcePositions positions;
    private final InlinePass inline;
    private final Ids ids;
    private final Findings findings;
    private final List<Lever> levers = new ArrayList<>();

    BlockWalk(
            TreeWalk walk,
            SourcePositions positions,
            InlinePass inline,
            Ids ids,
            Findings findings) {
        this.walk = walk;
        this.positions = positions;
        this.inline = inline;
        this.ids = ids;
        this.findings = findings;
    }

    /// Walks one block.
    ///
    /// @param level of the last heading before it, 0 when there is none
    /// @return the level that counts after it: headings inside a block do not reach out of it
    int visit(FencedBlock block, int level) {
        Location opening = positions.of(block.opening);
        if (!block.closed) {
            findings.report(new MarkdownProblem.OpenBlock(block.fence.name()), opening);
        }
        if (block.kind.isEmpty()) {
            findings.report(new MarkdownProblem.UnknownBlock(block.fence.name()), opening);
            walk.children(block);
            return level;
        }
        BlockKind kind = block.kind.get();
        attributes(block, kind, opening);
        switch (kind) {
            case LEVER, QUESTION, INITIATIVE -> headed(block, kind, level, opening);
            case QUOTE -> quote(block);
            case FIGURES -> {
                boxed(block);
                markItems(block, "chiffre", "legende");
            }
            case TIMELINE -> {
                boxed(block);
                markItems(block, "date", "fait");
            }
            case BOX, SEE_ALSO -> boxed(block);
        }
        return level;
    }

    private void attributes(FencedBlock block, BlockKind kind, Location opening) {
        if (block.fence.malformed()) {
            findings.report(new MarkdownProblem.UnreadableAttributes(kind.label()), opening);
        }
        for (Map.Entry<String, String> attribute : block.fence.attributes().entrySet()) {
            Optional<BlockAttribute> known = BlockAttribute.named(attribute.getKey(), kind);
            if (known.isEmpty()) {
                findings.report(
                        new MarkdownProblem.UnknownAttribute(kind, attribute.getKey()), opening);
                continue;
            }
            switch (known.get()) {
                case ID -> chosenId(block, attribute.getValue(), opening);
                case ADDRESS -> address(block, attribute.getValue(), opening);
                case TERRITORY -> block.territory = inline.set(attribute.getValue());
            }
        }
    }

    private void chosenId(FencedBlock block, String id, Location opening) {
        if (ids.take(id)) {
            block.id = id;
        } else {
            findings.report(new MarkdownProblem.TakenId(id), opening);
        }
    }

    private void address(FencedBlock block, String address, Location opening) {
        if (!SafeAddress.isSafe(address)) {
            findings.report(new MarkdownProblem.UnsafeLink(address), opening);
        } else {
            block.address = address;
            if (block.isLinked()) {
                int index = findings.mentions().size();
                findings.mentions().add(new Mention.LinkMention(index, opening, address));
            }
        }
    }

    /// A block with a heading of its own, one level below the last heading before it.
    private void headed(FencedBlock block, BlockKind kind, int level, Location opening) {
        if (kind == BlockKind.LEVER) {
            block.number = levers.size() + 1;
            if (block.id.isEmpty()) {
                block.id = ids.of("levier-" + block.number);
            }
            // Its place among the others is taken before those inside it are read.
            levers.add(new Lever(block.number, Optional.empty(), block.id));
        }
        int own = Math.min(6, Math.max(2, level + 1));
        Optional<BlockTitle> title = block.title();
        if (title.isEmpty() && !(block.getFirstChild() instanceof org.commonmark.node.Heading)) {
            findings.report(new MarkdownProblem.NoBlockTitle(kind), opening);
        }
        if (title.isPresent() || kind == BlockKind.LEVER) {
            BlockWords words =
                    title.map(inline::process)
                            .orElseGet(() -> BlockWords.of(Integer.toString(block.number)));
            if (kind == BlockKind.LEVER && title.isPresent()) {
                levers.set(
                        block.number - 1,
                        new Lever(block.number, Optional.of(words.set()), block.id));
            }
            String id = ids.of(title.isPresent() ? words.written() : block.id);
            walk.addHeading(block, new Heading(own, id, words.set(), opening));
            walk.childrenBelow(block, own);
        } else {
            walk.children(block);
        }
    }

    /// The recommendations read so far.
    List<Lever> levers() {
        return levers;
    }

    /// A block whose argument is a title outside the outline.
    private void boxed(FencedBlock block) {
        if (block.title().isPresent()) {
            BlockWords words = inline.process(block.title().get());
            block.titleId = ids.of(block.id.isEmpty() ? words.written() : block.id + "-titre");
        }
        walk.children(block);
    }

    private void quote(FencedBlock block) {
        walk.children(block);
        block.title().ifPresent(inline::process);
    }

    /// Marks the bold words that each item of a list begins with, and what follows them.
    private static void markItems(FencedBlock block, String leading, String rest) {
        for (Node list = block.getFirstChild(); list != null; list = list.getNext()) {
            if (list instanceof ListBlock) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    if (item instanceof ListItem
                            && item.getFirstChild() instanceof Paragraph line) {
                        mark(line, leading, rest);
                    }
                }
            }
        }
    }

    private static void mark(Paragraph line, String leading, String rest) {
        if (!(line.getFirstChild() instanceof StrongEmphasis strong)) {
            return;
        }
        Optional<String> date =
                leading.equals("date")
                        ? DateText.datetime(InlineFlattener.plain(strong))
                        : Optional.empty();
        Marked marked = new Marked("strong", leading, date);
        BaliseNode.moveChildren(strong, marked);
        strong.insertAfter(marked);
        strong.unlink();
        Node before = separator(marked);
        if (before.getNext() != null) {
            Marked legend = new Marked("span", rest, Optional.empty());
            while (before.getNext() != null) {
                legend.appendChild(before.getNext());
            }
            before.insertAfter(legend);
        }
    }

    /// Sets a colon or a dash between the words apart, which a layout in columns does without.
    ///
    /// @return what the rest of the line comes after
    private static Node separator(Marked marked) {
        if (!(marked.getNext() instanceof Text rest)) {
            return marked;
        }
        Matcher sign = SEPARATOR.matcher(rest.getLiteral());
        if (!sign.lookingAt()) {
            return marked;
        }
        Marked separator = new Marked("span", "separateur", Optional.empty());
        separator.appendChild(new Text(sign.group()));
        rest.setLiteral(rest.getLiteral().substring(sign.end()));
        marked.insertAfter(separator);
        return separator;
    }
}
