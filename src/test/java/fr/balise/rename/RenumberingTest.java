package fr.balise.rename;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.edit.FileChange;
import fr.balise.edit.FileChanges;
import fr.balise.publication.Redirect;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fiche gets another number, and all that names it follows.
class RenumberingTest {

    private static final String REFERENCES =
            """
            ---
            titre: Des renvois
            resume: Voir la fiche n°56, les 56 % et la fiche 12.
            ---

            # La fiche n°56 ?

            Cf fiche n°56, (Cf fiche «Déniché pour vous» n° 56), cf. fiches n° 12, 56 et 18 ; fiches 12 et **n°56**,
            > voir la fiche n°056 ; fiche « Autre » n°56.

            56 %, 56 ans, n° 56 de la rue, page 56, `fiche n°56`, la fiche Action n°56, [fiche n°56](https://exemple.org/56).

            [la fiche n°56](fiche:56), [](fiche:56#un), [x](fiche:deniche-pour-vous/56), <fiche:56>, [autre](fiche:autre/56),
            [a](../fiches/056-un.md), [b](../fiches/056-un.md#un "056-un.md"), [c](<../fiches/056-un.md>), [d](/fiches/056-un.html),
            [e](/fiches/56.html), [f](../fiches/056%2Dun), [g][def], [def], ![i](../medias/056-un.svg)

            [def]: ../fiches/056-un.md#un 'La fiche'

            <a href="../fiches/056-un.md">la page</a>

            | fiche 56 | [x](fiche:56) |
            | --- | --- |
            | fiches n°12-56 | 56 |

            ::: lire-aussi
            - [Un](../fiches/056-un.md)
            :::

            ```
            fiche n°56 ../fiches/056-un.md
            ```

            - [ ] relire la fiche n°56
            - [x] et [la fiche](fiche:56)

            Note[^1].

            [^1]: Cf fiche n°56.
            """;

    @TempDir Path folder;

    private SiteFixture publication() {
        return SiteFixture.in(folder)
                .write(
                        "content/publication.yaml",
                        """
                        titre: Essai
                        serie: Déniché pour vous
                        accueil: { decouvrir: [56, 12] }   # deux fiches
                        sommaire:
                          - pages/renvois.md
                          - titre: Fiches
                            pages: ["fiches/056-un.md", fiches/012-deux.md, fiches/018-trois.md, fiches/autre-056.md]
                        recherche: { exclure: [fiches/056-*.md] }
                        regles:
                          BAL330: { "fiches/056-*.md": ignorer, "fiches/*.md": ignorer }
                          BAL206: ignorer
                        """)
                .write(
                        "content/fiches/056-un.md",
                        "---\r\n"
                                + "numero: 56   # le numéro\r\n"
                                + "titre: Un\r\n"
                                + "---\r\n\r\n"
                                + "## Un\r\n\r\n"
                                + "Texte, fiche 12.\r\n")
                .write(
                        "content/fiches/012-deux.md",
                        "---\nnumero: 12\ntitre: Deux\n---\nCf fiche 56.\n")
                .write(
                        "content/fiches/018-trois.md",
                        "---\nnumero: 18\ntitre: Trois\nbrouillon: true\n---\nCf fiche 56.\n")
                .write(
                        "content/fiches/autre-056.md",
                        "---\n"
                                + "numero: 56\n"
                                + "serie: Autre\n"
                                + "titre: Autre\n"
                                + "---\n"
                                + "Cf fiche 56 et fiche « Autre » n°56.\n")
                .write("content/medias/056-un.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .write("content/pages/renvois.md", REFERENCES);
    }

    private Renaming rename(int old, int number, String... series) {
        Renaming renaming =
                Renumbering.plan(
                        folder.resolve("content"),
                        "content",
                        old,
                        number,
                        List.of(series).stream().findFirst());
        if (renaming instanceof Renaming.Planned planned) {
            write(planned, folder.resolve("content"));
        }
        return renaming;
    }

    private static void write(Renaming.Planned planned, Path content) {
        try {
            FileChanges.write(
                    planned.files().stream()
                            .map(
                                    file ->
                                            new FileChange(
                                                    content.resolve(file.path()),
                                                    content.resolve(file.target()),
                                                    file.before(),
                                                    file.after()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        return Folders.text(folder.resolve("content").resolve(file));
    }

    @Test
    void every_reference_follows_and_nothing_else() {
        publication();

        assertThat(rename(56, 66)).isInstanceOf(Renaming.Planned.class);

        assertThat(text("pages/renvois.md"))
                .isEqualTo(
                        REFERENCES
                                .replace("Voir la fiche n°56", "Voir la fiche n°66")
                                .replace("# La fiche n°56 ?", "# La fiche n°66 ?")
                                .replace("Cf fiche n°56", "Cf fiche n°66")
                                .replace("vous» n° 56", "vous» n° 66")
                                .replace("12, 56 et", "12, 66 et")
                                .replace("**n°56**", "**n°66**")
                                .replace("n°056", "n°066")
                                .replace("[la fiche n°56](fiche:56)", "[la fiche n°66](fiche:66)")
                                .replace("fiche:56#un", "fiche:66#un")
                                .replace("vous/56", "vous/66")
                                .replace("<fiche:56>", "<fiche:66>")
                                .replace("(../fiches/056-un", "(../fiches/066-un")
                                .replace("(<../fiches/056-un", "(<../fiches/066-un")
                                .replace("/fiches/056-un.html", "/fiches/066-un.html")
                                .replace("/fiches/56.html", "/fiches/66.html")
                                .replace("../fiches/056%2Dun", "../fiches/066%2Dun")
                                .replace(": ../fiches/056-un", ": ../fiches/066-un")
                                .replace("href=\"../fiches/056-un", "href=\"../fiches/066-un")
                                .replace("| fiche 56 | [x](fiche:56)", "| fiche 66 | [x](fiche:66)")
                                .replace("n°12-56", "n°12-66")
                                .replace("relire la fiche n°56", "relire la fiche n°66")
                                .replace("[la fiche](fiche:56)", "[la fiche](fiche:66)"));
        assertThat(text("publication.yaml"))
                .contains(
                        "decouvrir: [66, 12]", "\"fiches/066-un.md\"", "exclure: [fiches/066-*.md]")
                .contains("\"fiches/066-*.md\": ignorer, \"fiches/*.md\"", "fiches/autre-056.md");
        assertThat(text("fiches/066-un.md"))
                .isEqualTo(
                        "---\r\n"
                                + "numero: 66   # le numéro\r\n"
                                + "titre: Un\r\n"
                                + "alias: [/fiches/56.html, /fiches/056-un.html]\r\n"
                                + "---\r\n\r\n"
                                + "## Un\r\n\r\n"
                                + "Texte, fiche 12.\r\n");
        assertThat(text("fiches/012-deux.md")).endsWith("Cf fiche 66.\n");
        assertThat(text("fiches/018-trois.md")).endsWith("Cf fiche 66.\n");
        assertThat(text("fiches/autre-056.md"))
                .contains("numero: 56")
                .endsWith("Cf fiche 66 et fiche « Autre » n°56.\n");
    }

    @Test
    void there_and_back_is_the_same_folder() {
        publication();
        Map<String, String> before = Folders.read(folder.resolve("content"));

        rename(56, 66);
        assertThat(Folders.read(folder.resolve("content"))).isNotEqualTo(before);
        rename(66, 56);
        assertThat(Folders.read(folder.resolve("content"))).isEqualTo(before);

        rename(56, 7, "autre");
        rename(7, 56, "Autre");
        assertThat(Folders.read(folder.resolve("content"))).isEqualTo(before);
    }

    @Test
    void a_range_is_left_to_a_person() {
        publication()
                .write("content/pages/plage.md", "# P\n\nLes fiches 12 à 57, fiches 12 et 18.\n");
        Folders.write(
                folder.resolve("content/fiches/57.md"), "---\nnumero: 57\ntitre: C\n---\nC\n");

        Renaming.Planned planned = (Renaming.Planned) rename(56, 66);

        assertThat(planned.toRead())
                .extracting(place -> place.file() + ":" + place.line())
                .contains("content/pages/plage.md:3");
    }

    @Test
    void several_numbers_one_after_the_other_keep_all_addresses() {
        publication();
        rename(56, 66);
        rename(66, 76);

        assertThat(text("fiches/076-un.md"))
                .contains(
                        "alias: [/fiches/56.html, /fiches/056-un.html, /fiches/66.html,"
                                + " /fiches/066-un.html]");
        assertThat(rename(76, 66)).isInstanceOf(Renaming.Planned.class);
        assertThat(text("fiches/066-un.md"))
                .contains("alias: [/fiches/56.html, /fiches/056-un.html]\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "99-a.md, 99, 100, 99-a.md",
        "099-a.md, 99, 100, 100-a.md",
        "9.md, 9, 10, 10.md",
        "009-a.md, 9, 1000, 009-a.md",
        "a-9.md, 9, 10, a-9.md",
        "2019-06-01-a.md, 2019, 2020, 2019-06-01-a.md",
    })
    void a_file_keeps_its_name_where_there_is_no_way_back(
            String name, int old, int number, String expected) {
        SiteFixture.in(folder)
                .write("content/fiches/" + name, "---\nnumero: " + old + "\ntitre: A\n---\nA\n")
                .write(
                        "content/fiches/lien.md",
                        "---\nnumero: 1\ntitre: L\n---\n[a](" + name + ")\n");
        Map<String, String> before = Folders.read(folder.resolve("content"));

        rename(old, number);

        assertThat(Folders.files(folder.resolve("content"))).contains("fiches/" + expected);
        assertThat(text("fiches/lien.md")).contains("(" + expected + ")");
        rename(number, old);
        assertThat(Folders.read(folder.resolve("content"))).isEqualTo(before);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_changes() {
        publication()
                .write(
                        "content/donnees/fiches-externes.yaml",
                        "- { numero: 70, titre: Loin, adresse: https://exemple.org/70 }\n")
                .write("content/fiches/080-vide.md", "---\nnumero: 8\ntitre: V\n---\nV\n")
                .write(
                        "content/fiches/081-ancien.md",
                        "---\nnumero: 9\ntitre: W\nalias: /fiches/81.html\n---\nW\n")
                .write("content/fiches/080-un.md", "---\nnumero: 10\ntitre: X\n---\nX\n");
        Map<String, String> before = Folders.read(folder.resolve("content"));

        assertThat(rename(57, 66)).isEqualTo(new Renaming.Unknown(Optional.of("n°56 « Un »")));
        assertThat(rename(56, 12)).isEqualTo(new Renaming.Taken("content/fiches/012-deux.md"));
        assertThat(rename(56, 18)).as("a draft").isInstanceOf(Renaming.Taken.class);
        assertThat(rename(56, 70)).isEqualTo(new Renaming.Taken("https://exemple.org/70"));
        assertThat(rename(56, 80)).isEqualTo(new Renaming.FileThere("fiches/080-un.md"));
        assertThat(rename(56, 81)).as("an old address").isInstanceOf(Renaming.Breaks.class);
        assertThat(Folders.read(folder.resolve("content"))).isEqualTo(before);
        Folders.write(folder.resolve("content/pages/faux.md"), "# F\n\nCf fiche 99.\n");
        assertThat(rename(56, 66)).isInstanceOf(Renaming.Faulty.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64})
    void each_shipped_fiche_goes_there_and_back(int number) {
        Folders.copy(Path.of("content"), folder.resolve("content"));
        Map<String, String> before = Folders.read(folder.resolve("content"));
        SiteFixture fixture = SiteFixture.in(folder);
        List<Redirect> redirects = fixture.publication().redirects();

        assertThat(rename(number, number + 100)).isInstanceOf(Renaming.Planned.class);

        List<Redirect> now = fixture.publication().redirects();
        for (Redirect old : redirects) {
            assertThat(now).extracting(Redirect::from).contains(old.from());
            if (old.to().number().equals(Optional.of(number))) {
                assertThat(now)
                        .filteredOn(
                                one ->
                                        one.from().equals(old.from())
                                                || one.from().equals(old.to().address()))
                        .hasSize(2)
                        .allMatch(one -> one.to().number().equals(Optional.of(number + 100)));
            }
        }
        rename(number + 100, number);
        assertThat(Folders.read(folder.resolve("content"))).isEqualTo(before);
    }

    @Test
    void fiches_of_the_test_sites_go_there_and_back() {
        int planned = 0;
        for (String site : Folders.folders(SiteFixture.SITES)) {
            Path there = folder.resolve(site);
            Folders.copy(
                    SiteFixture.SITES.resolve(site).resolve("content"), there.resolve("content"));
            Map<String, String> before = Folders.read(there.resolve("content"));
            for (int number = 1; number < 70; number++) {
                Renaming renaming =
                        Renumbering.plan(
                                there.resolve("content"), "content", number, 333, Optional.empty());
                if (renaming instanceof Renaming.Planned plan) {
                    planned++;
                    write(plan, there.resolve("content"));
                    Renaming back =
                            Renumbering.plan(
                                    there.resolve("content"),
                                    "content",
                                    333,
                                    number,
                                    Optional.empty());
                    write((Renaming.Planned) back, there.resolve("content"));
                    assertThat(Folders.read(there.resolve("content"))).as(site).isEqualTo(before);
                } else {
                    assertThat(renaming)
                            .as(site)
                            .isInstanceOfAny(Renaming.Unknown.class, Renaming.Faulty.class);
                }
            }
        }
        assertThat(planned).isGreaterThan(25);
    }

    @Test
    void the_site_of_a_renumbered_fiche_has_no_new_fault_and_keeps_its_addresses() {
        Folders.copy(Path.of("content"), folder.resolve("content"));
        SiteFixture fixture = SiteFixture.in(folder).check();
        String told = fixture.told();

        rename(56, 66);

        fixture.check();
        assertThat(fixture.told()).isEqualTo(told);
        fixture.build()
                .has("fiches/56.html", "066-decouverte-de-pratiques-inspirantes.html")
                .has(
                        "fiches/056-decouverte-de-pratiques-inspirantes.html",
                        "066-decouverte-de-pratiques-inspirantes.html");
    }
}
