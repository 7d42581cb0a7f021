package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.DocumentParser;
import fr.balise.document.ParseMemory;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.TreeMap;

/// What is linked again, and what is known.
class LinkMemoryTest {

    private static final String TEXT =
            """
            ---
            numero: 1
            titre: Une
            resume: En bref.
            ---

            ## Une partie

            Des mots. Cf fiche n°2.
            """;

    private final Map<String, SourceFile> files = new TreeMap<>();
    private final ParseMemory parsed = new ParseMemory();
    private final LinkMemory memory = new LinkMemory();

    LinkMemoryTest() {
        put("publication.yaml", "titre: Essai\n");
        put(
                "donnees/glossaire.yaml",
                "- { sigle: AFD, forme: Agence française de développement }\n");
        put("fiches/001.md", TEXT);
        put("fiches/002.md", "---\nnumero: 2\ntitre: Deux\n---\nOui.\n");
        put("fiches/003.md", "---\nnumero: 3\ntitre: Trois\n---\nNon.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D'autres mots.", "Des mots.\n\nUn paragraphe.", "Des **mots**.", ""})
    void other_words_take_their_place_and_nothing_else_is_linked(String words) {
        Outcome<Publication> before = link();
        put("fiches/001.md", TEXT.replace("Des mots.", words));
        Outcome<Publication> after = link();
        assertThat(after.value().sommaire()).isSameAs(before.value().sommaire());
        LinkedDocument one = Linking.document(after.value(), "fiches/001.md");
        assertThat(one.document().body().plainText())
                .isEqualTo(
                        Linking.document(fresh(), "fiches/001.md").document().body().plainText());
        assertThat(one.links()).isEqualTo(Linking.document(fresh(), "fiches/001.md").links());
        assertThat(Linking.document(after.value(), "fiches/003.md"))
                .isSameAs(Linking.document(before.value(), "fiches/003.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des mots. Cf fiche n°3.",
                "Des mots. L'AFD.",
                "Des mots.\n\n## Autre partie\n\nOui.",
                "Des mots.\n\n::: levier Agir\nOui.\n:::\n",
                "Des mots. <b id=\"x\">Oui</b>",
                "Des mots. [Ici](https://exemple.fr)."
            })
    void what_others_know_of_is_linked_again(String words) {
        Outcome<Publication> before = link();
        put("fiches/001.md", TEXT.replace("Des mots.", words));
        Outcome<Publication> after = link();
        assertThat(after.value().sommaire()).isNotSameAs(before.value().sommaire());
        assertThat(Linking.document(after.value(), "fiches/003.md").backlinks())
                .isEqualTo(Linking.document(fresh(), "fiches/003.md").backlinks());
        assertThat(after.value().levers()).isEqualTo(fresh().levers());
        assertThat(after.value().acronymUses()).isEqualTo(fresh().acronymUses());
    }

    @Test
    void a_title_a_number_a_new_file_and_another_setting_are_linked_again() {
        link();
        put("fiches/001.md", TEXT.replace("titre: Une", "titre: Autre"));
        assertThat(link().value().sommaire().cards()).isEqualTo(fresh().sommaire().cards());
        put("fiches/001.md", TEXT.replace("numero: 1", "numero: 4"));
        assertThat(link().value().sommaire().cards()).isEqualTo(fresh().sommaire().cards());
        put("fiches/009.md", "---\nnumero: 9\ntitre: Neuf\n---\nCf fiche n°2.\n");
        assertThat(link().value().sommaire().cards()).isEqualTo(fresh().sommaire().cards());
        put("publication.yaml", "titre: Autre essai\n");
        assertThat(link().value().title()).isEqualTo("Autre essai");
    }

    @Test
    void a_fault_of_a_text_comes_and_goes() {
        assertThat(Linking.say(link())).isEmpty();
        put("fiches/001.md", TEXT.replace("Cf fiche n°2", "Cf fiche n°77"));
        assertThat(Linking.say(link())).hasSize(1).first().asString().startsWith("BAL203");
        put("fiches/001.md", TEXT.replace("Cf fiche n°2", "Ailleurs : Cf fiche n°77"));
        assertThat(Linking.say(link())).hasSize(1).first().asString().contains(":9:25:");
        put("fiches/001.md", TEXT);
        assertThat(Linking.say(link())).isEmpty();
    }

    private void put(String path, String text) {
        files.put(path, new SourceFile.Text(path, "content/" + path, text, true));
    }

    private Outcome<Publication> link() {
        return link(memory, parsed);
    }

    private Publication fresh() {
        return link(new LinkMemory(), new ParseMemory()).value();
    }

    private Outcome<Publication> link(LinkMemory links, ParseMemory texts) {
        SourceTree tree = SourceTree.of(files.values());
        PublicationConfig config = ConfigReader.read(tree).value();
        Catalog catalog = CatalogReader.read(tree).value();
        DocumentParser parser =
                new DocumentParser(
                        new DocumentParser.Defaults(config.ownSeries(), config.language(), false));
        return links.link(tree, config, catalog, parser.parse(tree, texts).value());
    }
}
