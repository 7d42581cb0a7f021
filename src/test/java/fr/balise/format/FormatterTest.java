package fr.balise.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/// What `balise fmt` makes of one file.
class FormatterTest {

    private static final String HEAD = "---\nnumero: 1\ntitre: Un\n---\n\n";

    @TempDir Path folder;

    private String fmt(String text) {
        return Fmt.text(folder, text, Signs.VISIBLE);
    }

    private String body(String body) {
        String text = fmt(HEAD + body);
        assertThat(text).startsWith(HEAD);
        return text.substring(HEAD.length());
    }

    @Test
    void keys_come_in_order_with_their_comments_and_values() {
        assertThat(
                        fmt(
                                """
                                ---
                                # à propos de tout le fichier

                                # le titre de l'association
                                titre: "Le thé"   # relu
                                couleur: vert
                                numero: 1
                                mots-cles:
                                  - thé   # du Yen Bai
                                  # encore un
                                  - 'Vietnam'
                                # au mois près
                                date: 2019-06
                                # fin
                                ---

                                Texte.
                                """))
                .isEqualTo(
                        """
                        ---
                        # à propos de tout le fichier

                        numero: 1
                        # le titre de l'association
                        titre: "Le thé"   # relu
                        # au mois près
                        date: 2019-06
                        mots-cles:
                          - thé   # du Yen Bai
                          # encore un
                          - 'Vietnam'
                        couleur: vert
                        # fin
                        ---

                        Texte.
                        """);
    }

    @Test
    void an_alias_of_yaml_stays_below_its_anchor() {
        String text =
                "---\n"
                        + "mots-cles: &m [thé]\n"
                        + "titre: Un\n"
                        + "numero: 1\n"
                        + "resume: oui\n"
                        + "territoires: *m\n"
                        + "---\n\n"
                        + "Texte.\n";

        assertThat(fmt(text)).contains("territoires: *m").contains("mots-cles: &m [thé]");
        assertThat(fmt(text.replace("mots-cles: &m [thé]\n", "") + "\n"))
                .as("malformed: left alone")
                .endsWith("Texte.\n\n");
    }

    @Test
    void spaces_of_a_front_matter_are_set_right() {
        assertThat(
                        fmt(
                                "---  \n\nnumero:   1 \ntitre : Un\nresume:\t\"a-b\"  \n"
                                        + "date:          # 2019-06\n\n---\nTexte."))
                .isEqualTo(
                        "---\nnumero: 1\ntitre: Un\nresume: \"a-b\"\n"
                                + "date:          # 2019-06\n---\n\nTexte.\n");
    }

    @Test
    void headings_and_blocks_stand_apart() {
        assertThat(
                        body(
                                "Texte.\n"
                                        + "##  Un\n"
                                        + "Texte.\n\n\n\n"
                                        + "Texte.\n"
                                        + ":::   encadre Ici\n"
                                        + "Texte.\n"
                                        + "## Deux\n"
                                        + "Texte.\n"
                                        + ":::\n"
                                        + "::: encadre Là\n"
                                        + "Texte.\n"
                                        + ":::\n"
                                        + "Texte.\n\n\n"))
                .isEqualTo(
                        "Texte.\n\n"
                                + "## Un\n\n"
                                + "Texte.\n\n"
                                + "Texte.\n\n"
                                + "::: encadre Ici\n"
                                + "Texte.\n\n"
                                + "## Deux\n\n"
                                + "Texte.\n"
                                + ":::\n\n"
                                + "::: encadre Là\n"
                                + "Texte.\n"
                                + ":::\n\n"
                                + "Texte.\n");
    }

    @Test
    void a_forced_line_end_stays_and_other_spaces_at_line_ends_go() {
        assertThat(body("Une rue   \nune ville \nun pays  \n\n## Un  \n\n- a\n\n  b  \n"))
                .isEqualTo("Une rue  \nune ville\nun pays\n\n## Un\n\n- a\n\n  b\n");
    }

    @Test
    void code_and_html_keep_every_character() {
        String body =
                "```\n"
                        + "l'eau...  \n\n\n\n"
                        + "## non\n"
                        + "```\n\n"
                        + "    \"code\"...  \n\n\n"
                        + "    suite  \n\n"
                        + "Texte `a...b  c`.\n\n"
                        + "<div title=\"a...\">  \n"
                        + "\"b\"...   \n"
                        + "</div>\n";

        assertThat(body(body)).isEqualTo(body);
    }

    @Test
    void visible_signs_are_written_and_only_these() {
        assertThat(
                        body(
                                "L'eau... \"bleue\" : vraiment? Oui! Un coeur, la 1ère fois ; n°"
                                    + " 44, 50 000 €, **gras**? «ici» [l'oeuvre](../a.html?x...y)"
                                    + " ![\"a\"](a.png \"b...\") &quot;c&quot;"
                                    + " https://exemple.org/a...b\n"))
                .startsWith(
                        "L'eau… «bleue» : vraiment ? Oui ! Un cœur, la 1re fois ; n° 44, 50 000 €,"
                                + " **gras** ? «ici» ");
    }

    @Test
    void links_images_entities_and_addresses_keep_their_characters() {
        String body =
                "Voir [ici](https://exemple.org/l'oeuvre...?a=b!), <https://exemple.org/a...b>,"
                        + " &quot;c&quot; et \\\"d\\\".[^l'eau...]\n\n"
                        + "[^l'eau...]: Une note.\n\n"
                        + "[a]: https://exemple.org/l'oeuvre... \"Un titre...\"\n\n"
                        + "Voir [ce lieu][a].\n";

        assertThat(body(body)).isEqualTo(body);
    }

    @Test
    void tasks_and_quotations_in_markup_are_texts() {
        assertThat(body("- [ ] l'oeuvre...\n- [x] \"fait\"? **\"oui\"**! \"*non*\"?\n"))
                .isEqualTo("- [ ] l'œuvre…\n- [x] «fait» ? **«oui»** ! «*non*» ?\n");
    }

    @Test
    void all_signs_are_written_when_asked_for() {
        assertThat(Fmt.text(folder, HEAD + "L'eau : «vraiment?» n°44\n", Signs.ALL))
                .endsWith("L’eau\u00a0: «\u202fvraiment\u202f?\u202f» n°\u00a044\n");
    }

    @Test
    void titles_of_a_front_matter_are_texts() {
        assertThat(fmt("---\nnumero: 1\ntitre: 'Un coeur... vraiment?'\n---\n\nTexte.\n"))
                .contains("titre: 'Un cœur… vraiment ?'");
    }

    @Test
    void another_language_keeps_its_signs() {
        String text =
                "---\nnumero: 1\ntitre: One... two?\nlangue: en\n---\n\nA \"word\"... really?\n";

        assertThat(fmt(text)).isEqualTo(text);
    }

    @Test
    void line_ends_and_byte_order_mark_stay() {
        assertThat(fmt("\ufeff---\r\ntitre: Un\r\nnumero: 1\r\n---\r\nUn\r\n## Deux\r\nTrois"))
                .isEqualTo(
                        "\ufeff---\r\n"
                                + "numero: 1\r\n"
                                + "titre: Un\r\n"
                                + "---\r\n\r\n"
                                + "Un\r\n\r\n"
                                + "## Deux\r\n\r\n"
                                + "Trois\r\n");
    }

    @Test
    void a_list_stays_tight_and_a_heading_in_it_where_it_is() {
        String body = "- un\n- # deux\n  trois\n- quatre\n\n> # cinq\n> six\n";

        assertThat(body(body)).isEqualTo(body);
    }

    @Test
    void a_file_that_is_right_is_not_touched() throws IOException {
        Path file = folder.resolve("content/fiches/1.md");
        Folders.write(file, HEAD + "Texte.\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        Formatted formatted = Fmt.write(folder.resolve("content"), Signs.VISIBLE);

        assertThat(formatted.changed()).isEmpty();
        assertThat(formatted.looked()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000_000);
    }

    @Test
    void a_file_with_an_error_is_left_alone_and_named() {
        Folders.write(folder.resolve("content/a.md"), "---\ntitre:   [\n---\nA\n");
        Folders.write(
                folder.resolve("content/b.md"),
                "# B\n<<<<<<< HEAD\nun   \n=======\ndeux   \n>>>>>>> autre\n");
        Folders.write(
                folder.resolve("content/c.md"), new byte[] {'#', ' ', (byte) 0xe9, '\n', '\n'});
        var before = Folders.read(folder.resolve("content"));

        Formatted formatted = Fmt.write(folder.resolve("content"), Signs.VISIBLE);

        assertThat(Folders.read(folder.resolve("content"))).isEqualTo(before);
        assertThat(formatted.faulty().stream().map(found -> found.location().file()).distinct())
                .containsExactlyInAnyOrder("content/a.md", "content/b.md", "content/c.md");
    }
}
