package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class FloodsTest {

    private final List<Diagnostic> found = new ArrayList<>();

    private FloodsTest many(int count, Rule rule, String file, String words) {
        for (int i = 0; i < count; i++) {
            String own = words.replace("?", Integer.toString(i));
            found.add(
                    Diagnostic.of(
                            rule,
                            new Location(file, found.size() + 1, 1, 1),
                            new Wording(own, own)));
        }
        return this;
    }

    private String told(ReportFormat format, boolean all) {
        return Report.of(
                format,
                found,
                new ReportContext(
                        Language.FR, false, (file, line) -> Optional.empty(), "1", false, all));
    }

    private List<String> told() {
        return told(ReportFormat.TEXT, false).lines().toList();
    }

    @Test
    void of_many_alike_in_a_file_the_first_are_told_and_the_others_counted() {
        many(30, Rule.DOT_GROUPED, "a.md", "milliers : «1.?00»");
        assertThat(told())
                .hasSize(9)
                .last()
                .isEqualTo(
                        "  … et 22 autres comme celui-ci dans ce fichier ; --all les montre tous");
    }

    @Test
    void errors_have_more_room() {
        many(30, Rule.UNKNOWN_FICHE, "a.md", "renvoi vers une fiche inconnue : n°?");
        assertThat(told()).hasSize(21).last().asString().contains("et 10 autres");
    }

    @Test
    void not_a_single_one_is_left_out() {
        many(9, Rule.DOT_GROUPED, "a.md", "milliers : «1.?00»");
        assertThat(told()).hasSize(9).noneMatch(line -> line.contains("autres"));
    }

    @Test
    void other_files_other_rules_and_other_words_stay_visible() {
        many(30, Rule.DOT_GROUPED, "a.md", "milliers : «1.?00»");
        many(3, Rule.DOT_GROUPED, "b.md", "milliers : «1.?00»");
        many(3, Rule.HTML_REMOVED, "b.md", "HTML retiré : ?");
        many(1, Rule.DOT_GROUPED, "b.md", "un autre défaut");
        assertThat(told()).hasSize(9 + 7);
    }

    @Test
    void all_are_told_to_those_who_ask() {
        many(30, Rule.DOT_GROUPED, "a.md", "milliers : «1.?00»");
        assertThat(told(ReportFormat.TEXT, true).lines()).hasSize(30);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void formats_for_programs_are_always_complete(ReportFormat format) {
        many(30, Rule.DOT_GROUPED, "a.md", "milliers : «1.?00»");
        assertThat(told(format, false)).isEqualTo(told(format, true)).contains("1.2900");
    }
}
