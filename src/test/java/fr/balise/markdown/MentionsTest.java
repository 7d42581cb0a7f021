package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

class MentionsTest {

    private static List<Mention> mentions(String body) {
        return Sample.text(body).mentions();
    }

    private static Mention.FicheMention fiche(String body) {
        return (Mention.FicheMention) mentions(body).getFirst();
    }

    private static Location at(int line, int column, int length) {
        return new Location("content/fiches/056.md", line, column, length);
    }

    @Test
    void a_reference_stands_at_the_words_that_become_its_link() {
        assertThat(fiche("Texte.\n\nCf fiche n°44.").location()).isEqualTo(at(13, 4, 10));
        assertThat(fiche("(Cf fiche «Déniché pour vous» n°144)").location())
                .isEqualTo(at(11, 31, 5));
        assertThat(mentions("fiches 12 et 15").getLast().location()).isEqualTo(at(11, 14, 2));
    }

    @Test
    void columns_count_what_the_author_typed() {
        assertThat(fiche("a &amp; b fiche n&deg;44").location()).isEqualTo(at(11, 11, 14));
        assertThat(fiche("\\*a\\* fiche n°44").location()).isEqualTo(at(11, 7, 10));
        assertThat(fiche("> - *oui* fiche n°44").location()).isEqualTo(at(11, 11, 10));
        assertThat(fiche("| a | fiche 44 |\n|---|---|").location()).isEqualTo(at(11, 7, 8));
        assertThat(fiche("😀 fiche 44").location()).isEqualTo(at(11, 4, 8));
    }

    @Test
    void columns_count_decomposed_accents_as_typed() {
        String body = Normalizer.normalize("été éà fiche n°44", Normalizer.Form.NFD);
        assertThat(fiche(body).location()).isEqualTo(at(11, 12, 10));
    }

    @Test
    void lines_are_counted_with_every_kind_of_line_end() {
        assertThat(fiche("a\r\n\r\nfiche 44").location().line()).isEqualTo(13);
        assertThat(fiche("a\r\rfiche 44").location().line()).isEqualTo(13);
        assertThat(fiche("a\nb\nfiche 44").location()).isEqualTo(at(13, 1, 8));
    }

    @Test
    void a_series_is_named_as_written_on_one_line() {
        assertThat(fiche("fiche «Déniché\npour vous» n°44").series()).contains("Déniché pour vous");
        assertThat(fiche("fiche n°44").series()).isEmpty();
    }

    @Test
    void a_series_without_quotation_marks_is_tentative() {
        assertThat(fiche("fiche Action n°44").tentative()).isTrue();
        assertThat(fiche("fiche «Action» n°44").tentative()).isFalse();
        assertThat(fiche("fiche n°44").tentative()).isFalse();
    }

    @Test
    void a_range_knows_what_lies_between_its_ends() {
        List<Mention> mentions = mentions("fiches n°12 à 15");
        assertThat(Sample.numbers("fiches n°12 à 15")).containsExactly(12, 15);
        assertThat(((Mention.FicheMention) mentions.get(1)).between()).containsExactly(13, 14);
    }

    @Test
    void a_huge_range_is_two_references_and_no_more() {
        List<Mention> mentions = mentions("fiches n°1 à 999999");
        assertThat(((Mention.FicheMention) mentions.get(1)).between()).isEmpty();
    }

    @Test
    void an_explicit_reference_keeps_series_and_section() {
        Mention.FicheMention fiche = fiche("voir [ceci](fiche:deniche-pour-vous/44#bilan)");
        assertThat(fiche.number()).isEqualTo(44);
        assertThat(fiche.series()).contains("deniche-pour-vous");
        assertThat(fiche.anchor()).contains("bilan");
        assertThat(fiche.explicit()).isTrue();
        assertThat(fiche.location()).isEqualTo(at(11, 6, 40));
        assertThat(fiche("[x](<fiche:Déniché pour vous/44>)").series())
                .contains("Déniché pour vous");
    }

    @Test
    void all_kinds_are_listed_in_the_order_of_the_text() {
        List<Mention> mentions =
                mentions(
                        """
                        ![a](a.jpg) fiche 44 [b](b.md) [c](structure:rtes) fiche 45[^1]

                        [^1]: [d](d.md)
                        """);
        assertThat(mentions)
                .extracting(mention -> mention.getClass().getSimpleName())
                .containsExactly(
                        "ImageMention",
                        "FicheMention",
                        "LinkMention",
                        "StructureMention",
                        "FicheMention",
                        "LinkMention");
        for (int i = 0; i < mentions.size(); i++) {
            assertThat(mentions.get(i).index()).isEqualTo(i);
        }
    }

    @Test
    void an_image_keeps_its_alternative_text() {
        assertThat(mentions("![Une *vue*](a%20b.jpg)").getFirst())
                .isEqualTo(new Mention.ImageMention(0, at(11, 1, 23), "a%20b.jpg", "Une vue"));
    }

    @Test
    void the_address_of_an_initiative_is_a_link() {
        assertThat(mentions("::: initiative A {adresse=\"https://exemple.fr\"}\n:::"))
                .extracting(mention -> ((Mention.LinkMention) mention).destination())
                .containsExactly("https://exemple.fr");
    }

    @Test
    void a_reference_that_leads_nowhere_is_its_words() {
        RenderContext nowhere = Sample.CONTEXT.withResolver(mention -> Optional.empty());
        assertThat(Sample.text("Cf *la* fiche n°44").html(nowhere))
                .isEqualTo("<p>Cf\u00a0<em>la</em> fiche n°\u00a044</p>\n");
    }

    @Test
    void a_resolver_cannot_bring_an_unsafe_address_into_the_page() {
        RenderContext hostile =
                Sample.CONTEXT.withResolver(
                        mention -> Optional.of(ResolvedLink.to("javascript:alert(1)")));
        assertThat(Sample.text("[a](b.md) fiche n°44 ![c](d.jpg)").html(hostile))
                .doesNotContain("javascript");
    }
}
