package fr.balise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.balise.diagnostic.Language;
import fr.balise.document.Funding;
import fr.balise.typography.Typography;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every case of the figures of a funding: what is drawn is read back from the emitted SVG.
class FundingPictureTest {

    private static FundingPicture picture(Optional<BigDecimal> total, Funding.Line... lines) {
        return FundingPicture.of(
                new Funding(total, "EUR", Optional.empty(), List.of(lines)),
                Drawn.strings(Language.FR),
                Typography.forLanguage("fr"));
    }

    private static FundingPicture picture(Funding.Line... lines) {
        return picture(Optional.empty(), lines);
    }

    private static FundingPicture picture(String total, Funding.Line... lines) {
        return picture(Optional.of(new BigDecimal(total)), lines);
    }

    private static Funding.Line share(String funder, String share) {
        return new Funding.Line(funder, Optional.empty(), Optional.of(new BigDecimal(share)));
    }

    private static Funding.Line amount(String funder, String amount) {
        return new Funding.Line(funder, Optional.of(new BigDecimal(amount)), Optional.empty());
    }

    private static Funding.Line amount(String funder, String amount, String currency) {
        return new Funding.Line(
                funder,
                Optional.of(new BigDecimal(amount)),
                Optional.empty(),
                Optional.of(currency));
    }

    private static Funding.Line unknown(String funder) {
        return new Funding.Line(funder, Optional.empty(), Optional.empty());
    }

    private static Drawn screen(FundingPicture picture) {
        return Drawn.of(picture.bars().orElseThrow().svg("_image", "Financement", " : "));
    }

    private static Drawn paper(FundingPicture picture) {
        return Drawn.of(picture.bars().orElseThrow().onPaper(640, "Financement, 2016", " : "));
    }

    private static List<String> notes(FundingPicture picture) {
        return picture.notes().stream().map(Drawn::plain).toList();
    }

    @Test
    void bars_are_as_long_as_the_shares_on_screen_and_on_paper() {
        FundingPicture picture =
                picture(share("Fonds", "50"), share("Villes", "25"), share("Dons", "25"));
        List<Drawn.Row> rows = screen(picture).rows();
        assertThat(screen(picture).texts())
                .containsExactly("Fonds : 50 %", "Villes : 25 %", "Dons : 25 %");
        assertThat(rows).extracting(Drawn.Row::width).containsExactly(100.0, 50.0, 50.0);
        assertThat(picture.notes()).isEmpty();
        NodeWidths.assertRatio(paper(picture).root(), 2, 1, 1);
    }

    @Test
    void the_paper_says_every_figure_in_its_title() {
        Drawn drawn = paper(picture(share("Fonds", "53"), share("Villes", "47")));
        assertThat(Drawn.plain(drawn.root().getElementsByTagName("title").item(0).getTextContent()))
                .isEqualTo("Financement, 2016 : Fonds 53 %, Villes 47 %");
    }

    @Test
    void amounts_come_before_shares_and_keep_their_decimals() {
        FundingPicture picture = picture(amount("A", "30000"), amount("B", "12000.50"));
        assertThat(screen(picture).texts()).containsExactly("A : 30 000 €", "B : 12 000,5 €");
        assertThat(screen(picture).rows().get(1).width()).isEqualTo(40.0, within(0.01));
    }

    @Test
    void a_line_of_another_kind_stands_without_a_bar_and_is_named() {
        FundingPicture picture =
                picture(amount("A", "30000"), amount("B", "10000"), share("C", "10"));
        assertThat(screen(picture).rows().get(2)).isEqualTo(new Drawn.Row("C : 10 %", 0, 0, ""));
        assertThat(notes(picture))
                .containsExactly(
                        "Sans barre, parce que le chiffre donné n’est pas de même nature que les"
                                + " autres : C.");
    }

    @Test
    void amounts_in_another_currency_are_never_compared() {
        FundingPicture picture =
                picture(amount("A", "300"), amount("B", "100"), amount("C", "900", "CAD"));
        assertThat(screen(picture).texts())
                .containsExactly("A : 300 €", "B : 100 €", "C : 900 $ CA");
        assertThat(screen(picture).rows())
                .extracting(Drawn.Row::width)
                .containsExactly(100.0, 33.33, 0.0);
        FundingPicture none = picture(amount("A", "1", "XOF"), amount("B", "2", "CAD"));
        assertThat(none.bars()).isEmpty();
        assertThat(notes(none)).isNotEmpty();
    }

    @Test
    void a_line_without_a_figure_and_the_rest_of_the_total_are_shown_as_unknown() {
        FundingPicture picture = picture("1000", amount("A", "600"), unknown("B"), unknown("C"));
        assertThat(screen(picture).texts())
                .containsExactly(
                        "A : 600 €", "B : inconnu", "C : inconnu", "Part inconnue : 400 €");
        assertThat(screen(picture).rows())
                .extracting(Drawn.Row::width)
                .containsExactly(100.0, 0.0, 0.0, 66.67);
        assertThat(screen(picture).rows().get(3).look()).contains("inconnue");
        assertThat(notes(picture))
                .containsExactly(
                        "Sans chiffre connu : B ; C.",
                        "Reste dont le financeur n’est pas connu : 400 €.");
    }

    @Test
    void shares_that_make_less_than_a_hundred_leave_an_unknown_part_and_a_sentence() {
        FundingPicture picture = picture(share("A", "47"), share("B", "50"));
        assertThat(screen(picture).texts()).endsWith("Part inconnue : 3 %");
        assertThat(notes(picture)).contains("Les parts données font 97 %, au lieu de 100 %.");
        assertThat(picture(share("A", "33.3"), share("B", "33.3"), share("C", "33.3")).notes())
                .as("rounding is no unknown part")
                .isEmpty();
    }

    @Test
    void what_makes_too_much_is_drawn_as_it_is_and_said() {
        FundingPicture shares = picture(share("A", "54"), share("B", "50"));
        assertThat(screen(shares).texts()).containsExactly("A : 54 %", "B : 50 %");
        assertThat(notes(shares))
                .containsExactly("Les parts données font 104 %, au lieu de 100 %.");
        FundingPicture amounts = picture("150000", amount("A", "70000"), amount("B", "85000"));
        assertThat(notes(amounts))
                .containsExactly(
                        "Les montants donnés font 155 000 € ; le total annoncé est de 150 000 €.");
    }

    @Test
    void a_total_alone_and_names_alone_have_a_sentence_instead_of_a_picture() {
        assertThat(picture("5000").bars()).isEmpty();
        assertThat(notes(picture("5000")))
                .containsExactly("La répartition entre financeurs n’est pas connue.");
        assertThat(picture(unknown("A"), unknown("B")).bars()).isEmpty();
        assertThat(notes(picture(unknown("A"), unknown("B"))))
                .containsExactly("Ni les montants ni les parts ne sont connus.");
    }

    @Test
    void one_funder_is_a_sentence_unless_a_rest_stands_beside_it() {
        assertThat(picture(share("Seul", "100")).bars()).isEmpty();
        assertThat(notes(picture(share("Seul", "100"))))
                .containsExactly("Un seul chiffre est connu : il n’y a rien à comparer en image.");
        assertThat(screen(picture("1000", amount("Seul", "250"))).texts())
                .containsExactly("Seul : 250 €", "Part inconnue : 750 €");
    }

    @Test
    void zero_has_its_figure_and_no_bar() {
        FundingPicture picture = picture(amount("A", "10"), amount("B", "0"));
        assertThat(screen(picture).rows().get(1)).isEqualTo(new Drawn.Row("B : 0 €", 0, 0, ""));
        assertThat(picture("0", amount("A", "0"), amount("B", "0")).bars()).isEmpty();
        assertThat(notes(picture("0", amount("A", "0"), amount("B", "0"))))
                .containsExactly(
                        "Tous les chiffres valent zéro : il n’y a rien à comparer en image.");
    }

    @Test
    void negative_amounts_go_to_the_left_of_a_line() {
        FundingPicture picture = picture(amount("A", "300"), amount("B", "-100"));
        Drawn drawn = screen(picture);
        assertThat(drawn.rows().get(0)).isEqualTo(new Drawn.Row("A : 300 €", 75, 25, "barre"));
        assertThat(drawn.rows().get(1))
                .isEqualTo(new Drawn.Row("B : -100 €", 25, 0, "barre negative"));
        assertThat(drawn.root().getElementsByTagName("line").getLength()).isEqualTo(2);
        assertThat(notes(picture)).singleElement().asString().contains("à gauche de la ligne");
    }

    @Test
    void one_euro_beside_ten_millions_can_be_seen() {
        Drawn.Row tiny = screen(picture(amount("A", "10000000"), amount("B", "1"))).rows().get(1);
        assertThat(tiny.width()).isPositive().isLessThan(0.02);
        assertThat(
                        picture(amount("A", "10000000"), amount("B", "1"))
                                .bars()
                                .orElseThrow()
                                .svg("_i", "t", " "))
                .as("an outline is a pixel wide, however short the bar")
                .contains("stroke=\"currentColor\"");
    }

    @Test
    void of_thirty_funders_twelve_are_drawn_and_the_others_added_up() {
        List<Funding.Line> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add(amount("Financeur " + i, Integer.toString(100 + i)));
        }
        FundingPicture picture = picture(lines.toArray(Funding.Line[]::new));
        Drawn drawn = screen(picture);
        assertThat(drawn.rows()).hasSize(13);
        assertThat(drawn.texts())
                .startsWith("Financeur 29 : 129 €")
                // 100 + 101 + … + 117
                .endsWith("18 autres financeurs : 1 953 €");
        assertThat(notes(picture))
                .containsExactly(
                        "L’image montre les 12 chiffres les plus grands sur 30 ; le tableau les"
                                + " donne tous.");
    }

    @Test
    void names_are_text_and_long_ones_are_wrapped() {
        String hostile = "<b>\"A\" & B</b> " + "très ".repeat(60) + "x".repeat(300);
        FundingPicture picture = picture(share(hostile, "10"), share("مدينة", "90"));
        Drawn drawn = screen(picture);
        assertThat(drawn.texts().getFirst()).startsWith("<b>\"A\" & B</b> très").endsWith(": 10 %");
        assertThat(drawn.root().getElementsByTagName("tspan").getLength()).isLessThan(12);
        assertThat(paper(picture).rows()).isNotEmpty();
    }
}
