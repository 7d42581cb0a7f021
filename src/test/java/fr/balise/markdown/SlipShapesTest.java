package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// What is not searched for a shape does not hold it.
final class SlipShapesTest {

    private static final String[] PIECES = {
        "#", "##", " ", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\0", "-", "+", "*", "**",
        "_", "__", "1.", "12)", "•", "·", "■", "|", ":", "::", "[", "[[", "]", "]]", "](", "(", ")",
        ")[", "{", "{{", "}}", "{%", "%}", "{{<", ">}}", "é", "Mot", "mot.md", "https:", "\u00a0",
        "\u202f", "«", "include", ".", "\\"
    };

    @Test
    void a_block_that_may_hold_no_slip_holds_none() {
        Random random = new Random(9);
        int skipped = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = words + "\n";
            String beginnings = SlipShapes.beginnings(text);
            boolean met = false;
            for (SlipShapes.Lines shape : SlipShapes.LINES) {
                boolean found =
                        shape.whole()
                                ? shape.pattern().matcher(text).matches()
                                : shape.pattern().matcher(text).find();
                assertThat(shape.in(text, beginnings) != null)
                        .as("%s in %s", shape.slip(), text)
                        .isEqualTo(found);
                met |= found;
            }
            for (SlipShapes.Inline shape : SlipShapes.INLINE) {
                boolean found = shape.pattern().matcher(text).find();
                assertThat(found && !text.contains(shape.needed()))
                        .as("%s in %s", shape.slip(), text)
                        .isFalse();
                met |= found;
            }
            boolean searched =
                    SlipShapes.mayHold(List.of(SourceSpan.of(0, 0, 0, words.length())), text);
            assertThat(met && !searched).as(text).isFalse();
            skipped += searched ? 0 : 1;
        }
        assertThat(skipped).isGreaterThan(1000);
    }
}
