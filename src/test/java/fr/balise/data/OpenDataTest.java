package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.publication.Publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class OpenDataTest {

    @TempDir Path temp;

    private static List<Json.Obj> list(Publication publication, String name) {
        Json root =
                JsonText.read(Publications.file(publication, "donnees/" + name + ".json"))
                        .orElseThrow();
        return objects(((Json.Obj) root).get(name).orElseThrow());
    }

    private static List<Json.Obj> objects(Json array) {
        return ((Json.Arr) array).items().stream().map(Json.Obj.class::cast).toList();
    }

    private static String text(Json.Obj object, String name) {
        return ((Json.Str) object.get(name).orElseThrow()).value();
    }

    private static List<String> addresses(Json.Obj object, String name) {
        return objects(object.get(name).orElseThrow()).stream()
                .map(ref -> text(ref, "adresse"))
                .toList();
    }

    @Test
    void one_number_in_three_series_stays_three_fiches() {
        List<Json.Obj> twelves =
                list(Publications.small(), "fiches").stream()
                        .filter(fiche -> fiche.get("numero").orElseThrow().equals(Json.of(12)))
                        .toList();

        assertThat(twelves)
                .extracting(fiche -> text(fiche, "serie"))
                .containsExactlyInAnyOrder("Déniché pour vous", "Elsewhere", "Fiches ailleurs");
        assertThat(twelves).extracting(fiche -> text(fiche, "adresse")).doesNotHaveDuplicates();
        assertThat(twelves).extracting(fiche -> text(fiche, "url")).doesNotHaveDuplicates();
    }

    @Test
    void citing_and_cited_by_are_the_same_facts_from_both_ends() {
        List<Json.Obj> fiches = list(Publications.small(), "fiches");

        List<String> citing =
                fiches.stream()
                        .flatMap(
                                from ->
                                        addresses(from, "cite").stream()
                                                .map(to -> text(from, "adresse") + " > " + to))
                        .filter(arrow -> !arrow.contains("> https:"))
                        .sorted()
                        .toList();
        List<String> cited =
                fiches.stream()
                        .flatMap(
                                to ->
                                        addresses(to, "cite-par").stream()
                                                .map(from -> from + " > " + text(to, "adresse")))
                        .sorted()
                        .toList();

        assertThat(citing).isEqualTo(cited).hasSize(6);
    }

    @Test
    void a_fiche_that_lives_elsewhere_is_cited_with_its_own_address() {
        assertThat(addresses(list(Publications.small(), "fiches").getFirst(), "cite"))
                .endsWith("https://exemple.org/fiche-44");
    }

    @Test
    void figures_are_written_as_they_were_given() {
        Publication publication =
                Publications.of(
                        temp,
                        Map.of(
                                "fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: T
                                financement:
                                  total: 123456789012345.10
                                  lignes:
                                    - { financeur: A, part: "33,3 %" }
                                    - { financeur: B, part: 66.70 }
                                ---
                                Texte.
                                """));

        assertThat(Publications.file(publication, "donnees/fiches.json"))
                .contains("\"total\": 123456789012345.10,")
                .contains("\"part\": 33.3\n")
                .contains("\"part\": 66.70\n");
        assertThat(Publications.file(publication, "donnees/fiches.csv"))
                .contains(";\"123456789012345,10\";EUR;");
    }

    @Test
    void a_territory_without_coordinates_says_null_rather_than_nowhere() {
        List<Json.Obj> territories = list(Publications.small(), "territoires");

        assertThat(territories)
                .filteredOn(territory -> text(territory, "nom").equals("Cergy-Pontoise"))
                .singleElement()
                .satisfies(
                        cergy -> {
                            assertThat(cergy.get("lat")).contains(new Json.Null());
                            assertThat(cergy.get("lon")).contains(new Json.Null());
                            assertThat(text(cergy, "pays")).isEqualTo("FR");
                        });
    }

    @Test
    void a_territory_lists_the_addresses_of_its_fiches_and_not_its_articles() {
        assertThat(list(Publications.small(), "territoires"))
                .filteredOn(territory -> text(territory, "nom").equals("Rennes"))
                .singleElement()
                .satisfies(
                        rennes ->
                                assertThat(addresses(rennes, "fiches"))
                                        .containsExactly(
                                                "../fiches/013-rennes-et-ses-voisins.html",
                                                "../fiches/fiches-ailleurs/012-somme-1-2.html"));
    }

    @Test
    void reference_data_that_nothing_uses_are_there_without_a_page() {
        Publication publication = Publications.small();

        assertThat(list(publication, "territoires"))
                .filteredOn(territory -> text(territory, "nom").equals("L’Hermitage"))
                .singleElement()
                .satisfies(
                        unused -> {
                            assertThat(unused.get("adresse")).contains(new Json.Null());
                            assertThat(addresses(unused, "fiches")).isEmpty();
                        });
        assertThat(list(publication, "mots-cles"))
                .extracting(keyword -> text(keyword, "nom"))
                .containsExactly(
                        "commerce équitable",
                        "coopération décentralisée",
                        "formation",
                        "patrimoine",
                        "-tiret");
    }

    @Test
    void contacts_are_not_published_as_data() {
        Publication publication =
                Publications.of(
                        temp,
                        Map.of(
                                "fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: T
                                contacts: [{ nom: Ada Personne, courriel: ada@exemple.fr }]
                                ---
                                Texte.
                                """));

        assertThat(Publications.render(publication).values())
                .noneMatch(file -> file.contains("Personne") || file.contains("ada@"));
    }
}
