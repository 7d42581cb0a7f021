package fr.balise.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeConflictsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---⏎titre: x⏎---⏎<<<<<<< HEAD⏎a⏎=======⏎b⏎>>>>>>> c⏎ | 4:1"
                        + " | ---⏎titre: x⏎---⏎⏎a⏎⏎⏎⏎",
                "<<<<<<< HEAD⏎a⏎!!!!!!! base⏎o⏎=======⏎b⏎>>>>>>> c⏎fin | 1:1 | ⏎a⏎⏎⏎⏎⏎⏎fin",
                "# x⏎=======⏎b⏎>>>>>>> c⏎ | 4:1 | # x⏎⏎b⏎⏎"
            })
    void a_conflict_is_told_at_its_first_mark_and_its_first_version_is_read(
            String text, String place, String kept) {
        for (String end : new String[] {"\n", "\r\n"}) {
            Outcome<String> settled =
                    MergeConflicts.settle(text.replace('!', '|').replace("⏎", end), "a.md");
            assertThat(settled.diagnostics())
                    .extracting(found -> found.location().line() + ":" + found.location().column())
                    .containsExactly(place);
            assertThat(settled.value()).isEqualTo(kept.replace("⏎", end));
        }
    }

    @Test
    void marks_in_a_code_block_and_deep_quotations_are_text() {
        for (String text :
                new String[] {
                    "# x\n\n```\n<<<<<<< HEAD\na\n>>>>>>> b\n```\n", "# x\n\n>>>>>>> une citation\n"
                }) {
            assertThat(MergeConflicts.settle(text, "a.md")).isEqualTo(Outcome.of(text));
        }
    }

    @Test
    void a_fence_that_opens_differently_in_both_versions_hides_no_other_conflict() {
        String text =
                "<<<<<<< HEAD\n```\n=======\n```python\n>>>>>>> b\na\n```\n"
                        + "<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> b\n";
        Outcome<String> settled = MergeConflicts.settle(text, "a.md");
        assertThat(settled.diagnostics())
                .extracting(found -> found.location().line())
                .containsExactly(1, 8);
        assertThat(settled.value()).isEqualTo("\n```\n\n\n\na\n```\n\nc\n\n\n\n");
    }
}
