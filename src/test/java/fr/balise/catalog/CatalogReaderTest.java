package fr.balise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CatalogReaderTest {

    @Test
    void every_file_of_reference_data_is_read() {
        Outcome<Catalog> outcome =
                read(
                        "donnees/structures.yaml",
                        "- { id: rtes, nom: RTES, famille: Réseaux, adresse: https://www.rtes.fr,"
                                + " resume: x, logo: medias/rtes.svg }",
                        "donnees/territoires.yaml",
                        "- { id: rennes, nom: Rennes, pays: FR, lat: 48.11, lon: -1.68 }",
                        "donnees/mots-cles.yaml",
                        "- { nom: commerce équitable, famille: économie, variantes: [fair trade] }",
                        "donnees/glossaire.yaml",
                        "- { sigle: ESS, forme: économie sociale et solidaire, definition: x }",
                        "donnees/fiches-externes.yaml",
                        "- { numero: 44, serie: Déniché pour vous, titre: Accorderie, adresse:"
                                + " https://exemple.org/fiche-44 }",
                        "medias/medias.yaml",
                        "- { fichier: rtes.svg, alt: Logo, credit: RTES, licence: CC0-1.0 }");
        assertThat(outcome.diagnostics()).isEmpty();
        Catalog catalog = outcome.value();
        assertThat(catalog.organisation("rtes").flatMap(Organisation::logo))
                .hasValue("medias/rtes.svg");
        assertThat(catalog.territory("Rennes").flatMap(Territory::point))
                .hasValue(new Territory.Point(new BigDecimal("48.11"), new BigDecimal("-1.68")));
        assertThat(catalog.acronyms()).extracting(Acronym::acronym).containsExactly("ESS");
        assertThat(catalog.externalFiches())
                .containsExactly(
                        new ExternalFiche(
                                44,
                                Optional.of("Déniché pour vous"),
                                "Accorderie",
                                "https://exemple.org/fiche-44"));
        assertThat(catalog.media("medias/rtes.svg").flatMap(Media::credit)).hasValue("RTES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commerce équitable",
                "Commerce Equitable",
                "COMMERCE  ÉQUITABLE",
                "fair trade"
            })
    void a_key_word_is_found_by_any_of_its_spellings(String spelling) {
        Catalog catalog =
                read(
                                "donnees/mots-cles.yaml",
                                "- { nom: commerce équitable, variantes: [fair trade] }")
                        .value();
        assertThat(catalog.keyword(spelling).map(Keyword::name)).hasValue("commerce équitable");
    }

    @Test
    void names_in_other_scripts_are_kept_apart() {
        Catalog catalog =
                read("donnees/territoires.yaml", "- { id: a, nom: القدس }\n- { id: b, nom: 北京 }")
                        .value();
        assertThat(catalog.territory("القدس").map(Territory::id)).hasValue("a");
        assertThat(catalog.territory("北京").map(Territory::id)).hasValue("b");
        assertThat(catalog.territory("東京")).isEmpty();
    }

    @Test
    void a_missing_file_of_data_is_an_empty_list() {
        assertThat(read().value().organisations()).isEmpty();
        assertThat(read().diagnostics()).isEmpty();
    }

    @Test
    void an_entry_given_twice_names_the_line_of_the_first() {
        Outcome<Catalog> outcome =
                read(
                        "donnees/structures.yaml",
                        "- { id: rtes, nom: RTES }\n- { id: a, nom: A }\n- { id: rtes, nom: B }");
        assertThat(said(outcome)).containsExactly("3: «rtes» est déjà donné");
        assertThat(outcome.diagnostics().getFirst().hint().orElseThrow().fr())
                .isEqualTo("la première fois à la ligne 1 : gardez l'une des deux");
        assertThat(outcome.value().organisation("rtes").map(Organisation::name)).hasValue("RTES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "donnees/structures.yaml | - { nom: RTES } | 1: il manque la clé «id»",
                "donnees/structures.yaml | - { id: a, nom: A, adresse: 'javascript:alert(1)' } | 1:"
                        + " ce n'est pas une adresse : «javascript:alert(1)»",
                "donnees/structures.yaml | - { id: a, nom: A, logo: medias/rtse.svg } | 1: fichier"
                        + " introuvable : medias/rtse.svg",
                "donnees/structures.yaml | rtes | 1: il faut ici des clés et des valeurs, pas"
                        + " «rtes»",
                "donnees/territoires.yaml | - { id: a, nom: A, lat: 91, lon: 0 } | 1: valeur"
                        + " refusée : «91» ; il faut un nombre de -90 à 90",
                "donnees/territoires.yaml | - { id: a, nom: A, lat: 48 } | 1: il manque la clé"
                        + " «lon»",
                "donnees/territoires.yaml | - { id: a, nom: A, lon: 1e999999999, lat: 1 } | 1: il"
                        + " faut ici un nombre, pas «1e999999999»",
                "donnees/glossaire.yaml | - { sigle: ESS } | 1: il manque la clé «forme»",
                "donnees/fiches-externes.yaml | - { numero: 0, titre: x, adresse: https://a.fr } |"
                        + " 1: valeur refusée : «0» ; il faut un nombre entier de 1 à 999999",
                "medias/medias.yaml | - { fichier: rtes.svg, titre: x } | 1: clé inconnue :"
                        + " «titre»",
                "medias/medias.yaml | - { fichier: absent.svg } | 1: fichier introuvable :"
                        + " medias/absent.svg"
            })
    void a_faulty_entry_is_reported_at_its_place(String file, String yaml, String message) {
        assertThat(said(read(file, yaml))).containsExactly(message);
    }

    @Test
    void the_other_entries_of_a_faulty_file_are_kept() {
        Outcome<Catalog> outcome =
                read("donnees/structures.yaml", "- { nom: A }\n- { id: b, nom: B }\n- [c]");
        assertThat(outcome.value().organisationIds()).containsExactly("b");
        assertThat(said(outcome)).hasSize(2);
    }

    private static List<String> said(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(problem -> problem.location().line() + ": " + problem.message().fr())
                .toList();
    }

    /// Reads data given as path, text, path, text…; the folder also holds one image.
    private static Outcome<Catalog> read(String... files) {
        List<SourceFile> tree = new ArrayList<>();
        tree.add(
                new SourceFile.Asset(
                        "medias/rtes.svg", "content/medias/rtes.svg", Path.of("rtes.svg"), 1));
        for (int i = 0; i < files.length; i += 2) {
            tree.add(new SourceFile.Text(files[i], "content/" + files[i], files[i + 1] + "\n"));
        }
        return CatalogReader.read(SourceTree.of(tree));
    }
}
