package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Organisation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class FundersTest {

    private static Organisation organisation(String id, String name, String acronym) {
        return new Organisation(
                id,
                name,
                Optional.of(acronym),
                Optional.of("État"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private final Funders funders =
            Funders.of(
                    new Catalog(
                            List.of(
                                    organisation("afd", "Agence française de développement", "AFD"),
                                    organisation("rennes", "Ville de Rennes", "VDR"),
                                    organisation("arts", "Arts et métiers de l’Ouest", "AMO")),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));

    private List<String> named(String funder) {
        return funders.named(funder).stream().map(Organisation::id).toList();
    }

    @Test
    void a_name_is_found_whatever_its_case_accents_and_apostrophes() {
        assertThat(named("AGENCE FRANCAISE DE DEVELOPPEMENT")).containsExactly("afd");
        assertThat(named("Agence française de développement (AFD)")).containsExactly("afd");
        assertThat(named("Arts et métiers de l'Ouest")).containsExactly("arts");
        assertThat(named("afd")).containsExactly("afd");
    }

    @Test
    void several_whole_names_mean_several_organisations() {
        assertThat(named("Ville de Rennes et AFD")).containsExactly("rennes", "afd");
        assertThat(named("AFD, Ville de Rennes et Arts et métiers de l’Ouest"))
                .containsExactly("afd", "rennes", "arts");
    }

    @Test
    void a_name_with_a_part_that_nobody_knows_means_nobody() {
        assertThat(named("Ville de Rennes et Ville de Nantes")).isEmpty();
        assertThat(named("Amis de la Ville de Rennes")).isEmpty();
        assertThat(named("AFD مدينة")).isEmpty();
        assertThat(named("")).isEmpty();
    }
}
