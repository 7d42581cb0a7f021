package fr.balise.yaml;

import static fr.balise.yaml.Decoders.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FieldsTest {

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void a_synonym_serves_where_our_own_key_is_not_given() {
        assertThat(fields("title: Eau").optional("titre", text(), "title")).hasValue("Eau");
        assertThat(problems).isEmpty();
    }

    @Test
    void our_own_key_and_its_synonym_together_are_a_key_given_twice() {
        assertThat(fields("titre: Eau\ntitle: Water").optional("titre", text(), "title"))
                .hasValue("Eau");
        assertThat(problems).extracting(Diagnostic::rule).containsExactly(Rule.DUPLICATE_KEY);
        assertThat(problems.getFirst().location().line()).isEqualTo(2);
    }

    @Test
    void two_keys_of_other_generators_that_mean_the_same_are_only_a_remark() {
        assertThat(
                        fields("summary: b\ndescription: a")
                                .optional("resume", text(), "description", "summary"))
                .hasValue("a");
        assertThat(problems).extracting(Diagnostic::severity).containsExactly(Severity.INFO);
        assertThat(problems.getFirst().message().fr())
                .isEqualTo("«summary» n'est pas lu : «description» dit la même chose");
    }

    @Test
    void an_empty_value_counts_as_not_given() {
        assertThat(fields("titre:\ntitle: ''\nnom: x").optional("titre", text(), "title"))
                .isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_required_key_without_value_is_missed_at_its_place() {
        assertThat(fields("nom: x\ntitre:").required("titre", text())).isEmpty();
        assertThat(problems.getFirst().message().fr()).isEqualTo("il manque la clé «titre»");
        assertThat(problems.getFirst().location()).isEqualTo(new Location("f.yaml", 2, 1, 5));
    }

    @Test
    void a_missing_key_is_missed_where_its_mapping_begins() {
        fields("# note\nnom: x").required("titre", text());
        assertThat(problems.getFirst().location()).isEqualTo(new Location("f.yaml", 2, 1, 6));
    }

    @Test
    void an_unknown_key_brings_the_nearest_known_one() {
        Fields fields = fields("financemnet: x\nzzz: y\nTitre: z");
        fields.optional("financement", text());
        fields.optional("titre", text());
        fields.reportUnknown(Rule.UNKNOWN_KEY);
        assertThat(problems)
                .extracting(problem -> problem.message().fr())
                .containsExactly(
                        "clé inconnue : «financemnet»",
                        "clé inconnue : «zzz»",
                        "clé inconnue : «Titre»");
        assertThat(problems)
                .extracting(problem -> problem.hint().map(hint -> hint.fr()).orElse(""))
                .containsExactly(
                        "vouliez-vous écrire «financement» ?", "", "vouliez-vous écrire «titre» ?");
    }

    @Test
    void the_place_of_a_synonym_is_found_as_well() {
        assertThat(fields("nom: x\nlines: [a]").location("lignes", "lines").line()).isEqualTo(2);
    }

    private Fields fields(String yaml) {
        return new Fields(
                (YamlValue.Mapping) YamlReader.read(yaml, "f.yaml", 1).value().orElseThrow(),
                problems::add);
    }
}
