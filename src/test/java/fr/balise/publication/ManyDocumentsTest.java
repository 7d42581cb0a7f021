package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.DocumentType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ManyDocumentsTest {

    @Test
    @Timeout(30)
    void twenty_thousand_fiches_with_three_common_key_words_find_their_relatives() {
        List<Term.Ref> words = List.of(word("eau"), word("terre"), word("feu"));
        List<Classifier.Use> uses = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            uses.add(new Classifier.Use(card(i), words));
        }
        RelatedFiches related = new RelatedFiches(uses);
        for (Classifier.Use use : uses) {
            assertThat(related.of(use.card().address())).hasSize(4);
        }
        assertThat(related.of(card(10_000).address()))
                .extracting(DocumentCard::title)
                .containsExactly("Fiche 9999", "Fiche 10001", "Fiche 9998", "Fiche 10002");
    }

    @Test
    @Timeout(60)
    void ten_thousand_broken_links_among_ten_thousand_files_each_find_the_nearest() {
        Linking content = Linking.publication();
        for (int i = 1; i <= 10_000; i++) {
            content.asset("medias/" + digits(i) + "-plan-de-la-commune.pdf");
        }
        for (int i = 1; i <= 100; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 100; j++) {
                int number = (i - 1) * 100 + j + 1;
                text.append("[x](../medias/" + digits(number) + "-plan-de-la-comune.pdf)\n\n");
            }
            content.fiche(i, "Fiche " + i, text.toString());
        }
        Outcome<Publication> outcome = content.link();
        assertThat(outcome.diagnostics()).hasSize(10_000);
        assertThat(outcome.diagnostics())
                .filteredOn(problem -> problem.hint().isPresent())
                .hasSizeGreaterThan(9_000);
        Diagnostic first = outcome.diagnostics().getFirst();
        assertThat(first.hint().orElseThrow().fr())
                .isEqualTo("le plus proche est «../medias/00001-plan-de-la-commune.pdf»");
    }

    @Test
    @Timeout(60)
    void ten_thousand_links_to_the_sections_of_one_page_cost_little() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("## Section " + i + "\n\n[x](#section-" + i + ") [y](#rien-" + i + ")\n\n");
        }
        Outcome<Publication> outcome =
                Linking.publication().fiche(1, "Une", text.toString()).link();
        assertThat(outcome.diagnostics()).hasSize(5_000);
    }

    @Test
    void problems_come_in_the_same_order_in_every_run() {
        Linking content = Linking.publication();
        for (int i = 1; i <= 200; i++) {
            content.fiche(
                    i, "Fiche " + i, "[x](absent-" + i + ".md) Cf fiche n°" + (i + 500) + ".");
        }
        assertThat(content.link().diagnostics()).isEqualTo(content.link().diagnostics());
        assertThat(Linking.say(content.link())).hasSize(400);
    }

    private static String digits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(5 - digits.length()) + digits;
    }

    private static Term.Ref word(String name) {
        return new Term.Ref(name, Optional.empty(), Permalinks.keyword(name), Optional.empty());
    }

    private static DocumentCard card(int number) {
        return new DocumentCard(
                new SitePath("fiches/" + number + ".html"),
                DocumentType.FICHE,
                Optional.of(number),
                Optional.empty(),
                "fr",
                "Fiche " + number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
