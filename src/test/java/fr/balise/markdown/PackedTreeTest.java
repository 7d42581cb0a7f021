package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.typography.Typography;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class PackedTreeTest {

    private static final Parser PARSER = Dialect.BALISE.parser();

    /// What nobody asks of a finished tree: how the author spelt a mark, and what is written nowhere.
    private static final Set<String> DROPPED =
            Set.of(
                    "marker",
                    "markerDelimiter",
                    "markerIndent",
                    "contentIndent",
                    "fenceCharacter",
                    "openingFenceLength",
                    "closingFenceLength",
                    "fenceIndent",
                    "delimiter",
                    "width");

    /// A text as it is walked: the tree that the walk left, and what became of it.
    private record Walked(Node document, ParsedText text) {}

    private static Walked walk(String body) {
        return walk(body, Optional.empty());
    }

    private static Walked walk(String body, Optional<TreeShelf> shelf) {
        SourcePositions positions = SourcePositions.of(body, Sample.SOURCE);
        Node document = PARSER.parse(positions.body());
        TreeWalk walk = new TreeWalk(positions, Typography.forLanguage("fr"));
        return new Walked(document, walk.read(document, shelf));
    }

    /// Every Markdown text of this project, and those of the specification.
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        ExampleReader.readExamples(TestResources.getSpec())
                .forEach(example -> texts.add(example.getSource().replace("→", "\t")));
        for (String folder : List.of("content", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                    // Some are there for not being UTF-8.
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    @Test
    void a_packed_tree_is_the_tree_that_was_packed() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (String body : texts()) {
            Walked walked = walk(body);

            Tree opened = walked.text().tree().open();

            assertThat(lines(opened.document(), opened))
                    .as(body)
                    .isEqualTo(lines(walked.document(), opened, kinds));
        }
        assertThat(kinds)
                .contains("Text", "TableCell", "FencedBlock", "NoteCall", "Picture", "Marked");
    }

    @Test
    void a_tree_in_a_file_is_the_same_in_any_order_and_on_all_cores() throws IOException {
        Optional<TreeShelf> shelf = TreeShelf.open();
        assertThat(shelf).isPresent();
        List<Walked> walked = texts().parallelStream().map(body -> walk(body, shelf)).toList();

        walked.reversed().parallelStream()
                .forEach(
                        one -> {
                            assertThat(one.text().tree()).isInstanceOf(KeptTree.Shelved.class);
                            Tree opened = one.text().tree().open();
                            assertThat(lines(opened.document(), opened))
                                    .isEqualTo(lines(one.document(), opened));
                        });
    }

    @Test
    void no_text_is_too_odd_to_be_packed() throws IOException {
        for (String body : texts()) {
            assertThat(walk(body).text().tree()).as(body).isInstanceOf(KeptTree.Packed.class);
        }
    }

    @Test
    void headings_title_and_notes_stand_where_they_stood() {
        Tree tree =
                walk("# Titre[^1]\n\n"
                                + "## Bilan\n\n"
                                + "::: levier Agir\n"
                                + "Oui^[Non].\n"
                                + ":::\n\n"
                                + "[^1]: Note **1**.")
                        .text()
                        .tree()
                        .open();

        assertThat(tree.title()).contains(tree.document().getFirstChild());
        assertThat(tree.headingOf().values()).extracting(Heading::text).contains("Bilan", "Agir");
        assertThat(tree.headingOf().get(tree.document().getFirstChild()))
                .extracting(Heading::text)
                .isEqualTo("Titre");
        assertThat(tree.notes()).extracting(note -> PlainWords.of(note.body())).hasSize(2);
        assertThat(PlainWords.of(tree.notes().getFirst().body())).isEqualTo("Note 1.");
        assertThat(tree.notes().getFirst().calls()).containsExactly("fnref-1");
    }

    @Test
    void a_tree_with_a_node_of_another_kind_is_kept_as_it_is() {
        Node document = PARSER.parse("Un mot.");
        document.getFirstChild().appendChild(new CustomNode() {});
        Tree tree = Tree.bare(document);

        assertThat(KeptTree.of(tree, Optional.empty()).open()).isSameAs(tree);
    }

    @Test
    void a_packed_tree_is_hardly_longer_than_its_text() {
        String body = "Une phrase avec l’apostrophe.\n\n".repeat(1000);
        assertThat(TreePacker.pack(Tree.bare(PARSER.parse(body))).orElseThrow().bytes())
                .hasSizeLessThan(body.getBytes(StandardCharsets.UTF_8).length + 3 * 1000 + 100);
    }

    private static List<String> lines(Node node, Tree tree) {
        return lines(node, tree, new TreeSet<>());
    }

    private static List<String> lines(Node node, Tree tree, Set<String> kinds) {
        List<String> lines = new ArrayList<>();
        add(node, "", lines, kinds);
        assertThat(tree.headingOf().keySet()).allMatch(one -> one.getParent() != null);
        return lines;
    }

    private static void add(Node node, String indent, List<String> lines, Set<String> kinds) {
        StringBuilder line = new StringBuilder(indent).append(node.getClass().getName());
        kinds.add(node.getClass().getSimpleName());
        if (!(node instanceof LinkReferenceDefinition)) {
            for (Class<?> type = node.getClass(); type != Node.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !DROPPED.contains(field.getName())) {
                        line.append(' ')
                                .append(field.getName())
                                .append('=')
                                .append(value(field, node));
                    }
                }
            }
        }
        lines.add(line.toString());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, indent + "  ", lines, kinds);
        }
    }

    private static String value(Field field, Node node) {
        try {
            field.setAccessible(true);
            // What a line of dashes was written with is written nowhere either.
            return node instanceof org.commonmark.node.ThematicBreak
                    ? ""
                    : String.valueOf(field.get(node));
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
