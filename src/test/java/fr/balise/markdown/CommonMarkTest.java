package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.typography.Typography;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class CommonMarkTest {

    /// Examples of the specification that use an addition of Balise, and which one.
    private static final Map<Integer, String> USE_AN_ADDITION = new TreeMap<>();

    static {
        for (int figure : new int[] {572, 573, 576, 577, 584, 585, 586, 588, 589, 591}) {
            USE_AN_ADDITION.put(figure, "an image with a title, alone in its paragraph: a figure");
        }
        USE_AN_ADDITION.put(602, "a bare address becomes a link");
        USE_AN_ADDITION.put(606, "a bare e-mail address becomes a link");
        USE_AN_ADDITION.put(608, "a bare address becomes a link");
        USE_AN_ADDITION.put(611, "a bare address becomes a link");
        USE_AN_ADDITION.put(612, "a bare e-mail address becomes a link");
    }

    private static final List<Example> EXAMPLES =
            ExampleReader.readExamples(TestResources.getSpec());

    /// The specification shows tabs as arrows; the library's reader turns back those of the sources only.
    private static String expected(Example example) {
        return example.getHtml().replace("→", "\t");
    }

    private static String html(MarkdownParser parser, Example example) {
        return parser.parse(
                        example.getSource().replace("→", "\t"),
                        new MarkdownSource("spec.md", 1),
                        Typography.none())
                .value()
                .html(RenderContext.plain());
    }

    @Test
    void all_examples_of_the_specification_pass_without_additions() {
        MarkdownParser parser = MarkdownParser.commonMark();
        assertThat(EXAMPLES).hasSize(652);
        for (Example example : EXAMPLES) {
            assertThat(html(parser, example)).as(example.toString()).isEqualTo(expected(example));
        }
    }

    @Test
    void additions_change_only_the_examples_that_use_one() {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String html = html(MarkdownParser.create(), EXAMPLES.get(i));
            // Every heading has an id: that addition is no change of the rest.
            String comparable = html.replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1");
            if (!comparable.equals(expected(EXAMPLES.get(i)))) {
                changed.add(i + 1);
            }
        }
        assertThat(changed).containsExactlyElementsOf(USE_AN_ADDITION.keySet());
    }
}
