package fr.balise.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;

class NearestIndexTest {

    @Test
    void few_names_are_all_compared() {
        NearestIndex index = new NearestIndex(List.of("rtes", "avise"));
        assertThat(index.to("rtse")).hasValue("rtes");
        assertThat(index.to("zzzz")).isEmpty();
        assertThat(new NearestIndex(List.of()).to("x")).isEmpty();
    }

    @Test
    @Timeout(20)
    void of_many_names_the_nearest_is_found_at_a_cost_that_does_not_grow() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            names.add("fiches/" + (100_000 + i) + "-découverte.md");
        }
        names.add("fiches/056-rennes-longueuil.md");
        NearestIndex index = new NearestIndex(names);
        for (int i = 0; i < 5_000; i++) {
            index.to("fiches/" + (100_000 + i) + "-decuverte.md");
        }
        assertThat(index.to("Fiches/056-rennes-longeuil.md"))
                .hasValue("fiches/056-rennes-longueuil.md");
        assertThat(index.to("x")).isEmpty();
    }
}
