package fr.balise.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.PublicationConfig.Edition;
import fr.balise.config.PublicationConfig.Publisher;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class ConfigReaderTest {

    @Test
    void everything_that_a_publication_says_of_itself_is_read() {
        Outcome<PublicationConfig> outcome =
                read(
                        """
                        titre: "Coopération et solidarité internationales & ESS"
                        sous-titre: RepèreESS
                        serie: Déniché pour vous
                        langue: fr
                        adresse: https://exemple.org/repere
                        depot: https://exemple.org/depot
                        editeur: { nom: RTES, adresse: https://www.rtes.fr }
                        editions:
                          - { nom: "version provisoire", date: 2019-07-03 }
                          - nom: version finale
                        licence: CC-BY-NC-ND-2.0-FR
                        theme: repere
                        sommaire:
                          - chapitres/edito.md
                          - titre: Fiches
                            pages:
                              - fiches/054.md
                              - titre: Europe
                                pages: [./fiches/055.md]
                        regles: { BAL310: ignorer }
                        recherche: { poids: { titre: 30 } }
                        imprimer: { format: A4, fonds-perdus: false }
                        schema: { fiche: [x] }
                        """);
        assertThat(outcome.diagnostics()).isEmpty();
        PublicationConfig config = outcome.value();
        assertThat(config.title()).hasValue("Coopération et solidarité internationales & ESS");
        assertThat(config.address()).hasValue("https://exemple.org/repere/");
        assertThat(config.publisher())
                .hasValue(new Publisher("RTES", Optional.of("https://www.rtes.fr")));
        assertThat(config.currentEdition().map(Edition::name)).hasValue("version finale");
        assertThat(config.licence().map(Licence::name)).hasValue("CC BY-NC-ND 2.0 FR");
        assertThat(paths(config.sommaire()))
                .containsExactly(
                        "chapitres/edito.md", "Fiches(fiches/054.md, Europe(fiches/055.md))");
    }

    @Test
    void a_folder_without_publication_file_gets_sound_defaults() {
        Outcome<PublicationConfig> outcome = ConfigReader.read(SourceTree.of(List.of()));
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().title()).isEmpty();
        assertThat(outcome.value().interfaceLanguage()).isEqualTo(Language.FR);
        assertThat(outcome.value().theme()).isEqualTo("repere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# rien\n", "sous-titre: x\n", "titre:\n"})
    void only_the_title_is_required(String yaml) {
        assertThat(said(read(yaml))).containsExactly("il manque la clé «titre»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sommarie: [] | clé inconnue : «sommarie» | vouliez-vous écrire «sommaire» ?",
                "editeur: { nom: x, adrese: y } | clé inconnue : «adrese» | vouliez-vous écrire"
                        + " «adresse» ?",
                "langue: français | langue inconnue : «français» | écrivez par exemple fr, en ou"
                        + " fr-CA",
                "adresse: exemple.org | ce n'est pas une adresse : «exemple.org» | écrivez"
                        + " l'adresse entière : https://exemple.org/",
                "adresse: javascript:alert(1) | ce n'est pas une adresse : «javascript:alert(1)» |"
                        + " écrivez l'adresse entière : https://exemple.org/",
                "regles: ignorer | il faut ici des codes de règle et leur gravité | par exemple"
                        + " «BAL310: ignorer»",
                "editions: [{ nom: x, date: 2019-13 }] | date impossible : «2019-13» | écrivez"
                        + " l'année, l'année et le mois, ou le jour : 2019, 2019-06 ou 2019-06-15",
                "sommaire: [[a, b]] | il faut ici des clés et des valeurs, pas une liste | écrivez"
                        + " «clé: valeur», une par ligne"
            })
    void a_wrong_setting_is_an_error_with_advice(String line, String message, String hint) {
        List<Diagnostic> problems = read("titre: x\n" + line + "\n").diagnostics();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().location().line()).isEqualTo(2);
        assertThat(problems.getFirst().severity().name()).isEqualTo("ERROR");
        assertThat(problems.getFirst().hint().orElseThrow().fr()).isEqualTo(hint);
        assertThat(problems.getFirst().message().fr()).isEqualTo(message);
    }

    @Test
    void every_wrong_setting_is_named_in_one_run_in_its_place() {
        Outcome<PublicationConfig> outcome =
                read("titre: [x]\nlangue: 12345\nsommarie: x\ntitre: y\n");
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.location().line())
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void a_malformed_line_does_not_hide_what_is_wrong_with_the_others() {
        Outcome<PublicationConfig> outcome = read("titre: a: b\nlangue: xxxx\n");
        assertThat(said(outcome))
                .containsExactly("deux-points au milieu d'une valeur", "langue inconnue : «xxxx»");
    }

    @Test
    void a_list_in_place_of_keys_is_one_fault() {
        assertThat(said(read("- titre: x\n")))
                .containsExactly("il faut ici des clés et des valeurs, pas une liste");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CC-BY-NC-ND-2.0-FR | CC BY-NC-ND 2.0 FR |"
                        + " https://creativecommons.org/licenses/by-nc-nd/2.0/fr/",
                "cc-by-4.0 | CC BY 4.0 | https://creativecommons.org/licenses/by/4.0/",
                "CC-BY-SA-3.0-IGO | CC BY-SA 3.0 IGO |"
                        + " https://creativecommons.org/licenses/by-sa/3.0/igo/",
                "CC0-1.0 | CC0 1.0 | https://creativecommons.org/publicdomain/zero/1.0/",
                "etalab-2.0 | Licence Ouverte 2.0 | https://spdx.org/licenses/etalab-2.0.html",
                "https://exemple.org/l | https://exemple.org/l | https://exemple.org/l",
                "tous droits réservés | tous droits réservés |"
            })
    void a_licence_has_a_name_and_where_it_can_an_address(
            String text, String name, String address) {
        assertThat(Licence.of(text)).isEqualTo(new Licence(name, Optional.ofNullable(address)));
    }

    @Test
    void an_entry_of_the_table_of_contents_keeps_its_place() {
        PublicationConfig config = read("titre: x\nsommaire:\n  - fiches/a.md\n").value();
        assertThat(config.sommaire())
                .containsExactly(
                        new SommaireEntry.Page(
                                "fiches/a.md", new Location("content/publication.yaml", 3, 5, 11)));
    }

    private static List<String> paths(List<SommaireEntry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                switch (entry) {
                                    case SommaireEntry.Page(var path, var _) -> path;
                                    case SommaireEntry.Group(var title, var inside) ->
                                            title + "(" + String.join(", ", paths(inside)) + ")";
                                })
                .toList();
    }

    private static List<String> said(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(problem -> problem.message().fr()).toList();
    }

    private static Outcome<PublicationConfig> read(String yaml) {
        return ConfigReader.read(
                SourceTree.of(
                        List.of(
                                new SourceFile.Text(
                                        ConfigReader.FILE, "content/publication.yaml", yaml))));
    }
}
