package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.Locale;

class FoldingTest {

    private static String plainly(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void the_way_round_for_ordinary_paths_changes_nothing() {
        for (char c = 0; c < 0x2200; c++) {
            for (String path : new String[] {"a/" + c + "-1.html", "e" + c, c + "É"}) {
                assertThat(Folding.of(path)).as("U+%04X", (int) c).isEqualTo(plainly(path));
            }
        }
    }
}
