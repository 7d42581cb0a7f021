package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ThemeContractTest {

    @Test
    void every_variable_of_a_view_is_named_with_its_type_in_the_order_of_the_record() {
        assertThat(ThemeContract.of(PageView.class))
                .extracting(variable -> variable.path() + ": " + variable.type())
                .containsExactly(
                        "titre: text",
                        "html: text",
                        "nombre: number",
                        "brouillon: flag",
                        "auteur: optional group",
                        "auteur.nom: text",
                        "auteur.adresse: optional text",
                        "fiches: list of group",
                        "fiches[].numero: number",
                        "fiches[].titre: text",
                        "fiches[].resume: optional text",
                        "mots: list of text",
                        "sommaire: list of group",
                        "sommaire[].texte: text",
                        "sommaire[].noeuds: list of group",
                        "t: texts");
    }

    @Test
    void a_type_that_templates_cannot_show_is_a_fault_of_the_program() {
        record WithMap(Map<String, String> anything) {}
        assertThatThrownBy(() -> ThemeContract.of(WithMap.class))
                .hasMessageContaining("java.util.Map");
    }
}
