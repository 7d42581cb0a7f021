package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Whatever is edited in whatever order, a site that was built again and again is to the byte the one that is built from
/// nothing, and so is what is told.
class EditsTest {

    private static final int STEPS = 30;

    /// What a build keeps for the next one.
    private static final List<String> KEPT = List.of("last-build", "last-parts", "last-words");

    private static final List<String> OTHERS =
            List.of(
                    "index.md",
                    "fiches/index.md",
                    "repertoire/index.md",
                    "chapitres/un.md",
                    "articles/deux.md",
                    "pages/trois.md");

    /// What people add to texts: each is seen elsewhere in its own way.
    private static final List<String> TEXTS =
            List.of(
                    "Cf fiche n°1.",
                    "Cf fiche n°2, et la [troisième](003-c.md).",
                    "L’ESS et la SCIC.",
                    "## Une partie\n\nDes mots.",
                    "::: levier\nFaire mieux.\n:::",
                    "![Un logo](../medias/rtes.svg)",
                    "<p>Du HTML, <a href=\"002-b.md\">la deuxième</a>.</p>",
                    "[](structure:rtes)",
                    "Une note[^1].\n\n[^1]: La note.",
                    "Mot rare " + "coquelicot.");

    private static final List<String> KEYS =
            List.of(
                    "resume: Un résumé.",
                    "sous-titre: Deuxième ligne",
                    "date: 2021-05",
                    "territoires: [rennes]",
                    "mots-cles: [sol, eau]",
                    "mots-cles: [soleil]",
                    "soutiens: [rtes]",
                    "brouillon: true",
                    "image: { fichier: medias/rtes.svg, alt: Logo }",
                    "alias: [/ancienne.html]",
                    "contacts: [{ nom: Service, structure: RTES, courriel: a@exemple.fr }]",
                    "financements: { annee: 2020, lignes: [{ financeur: Région, montant: 10 }] }",
                    "langue: en",
                    "inconnue: oui");

    @TempDir Path temp;

    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void after_any_edits_the_site_is_that_of_a_build_from_nothing(long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = temp.resolve("publication");
        start(folder);
        SiteFixture site = SiteFixture.in(folder);
        int shortWays = 0;
        for (int step = 0; step < STEPS; step++) {
            boolean failed = step > 0 && site.result().written().isEmpty();
            if (failed && random.nextBoolean()) {
                Folders.delete(folder.resolve("content"));
                start(folder);
            }
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                edit(folder, random);
            }
            site.tryBuild();
            shortWays += site.result().way() == BuildResult.Way.NOTHING_CHANGED ? 1 : 0;
            compare(site, folder, temp.resolve("rien-" + step));
        }
        assertThat(shortWays).isPositive();
    }

    private void start(Path folder) {
        done.add("start");
        Folders.copy(SiteFixture.SITES.resolve("backlinks"), folder);
        for (String data : List.of("medias", "donnees")) {
            Folders.copy(
                    SiteFixture.SITES.resolve("directory-glossary/content").resolve(data),
                    folder.resolve("content").resolve(data));
        }
    }

    private void compare(SiteFixture site, Path folder, Path anew) {
        SiteFixture fresh = SiteFixture.copyOf(folder, anew).tryBuild();
        String story = String.join("\n", done);
        assertThat(site.told()).as(story).isEqualTo(fresh.told());
        assertThat(site.result().documents()).isEqualTo(fresh.result().documents());
        assertThat(site.result().visits()).as(story).isEqualTo(fresh.result().visits());
        if (fresh.result().written().isPresent()) {
            assertThat(Folders.read(site.site())).as(story).isEqualTo(Folders.read(fresh.site()));
        } else {
            assertThat(site.result().written()).as(story).isEmpty();
        }
        Folders.delete(anew);
    }

    private void edit(Path folder, Random random) throws IOException {
        List<String> fiches = Folders.files(fiches(folder));
        Path fiche =
                fiches.isEmpty()
                        ? fiches(folder).resolve("seule.md")
                        : fiches(folder).resolve(fiches.get(random.nextInt(fiches.size())));
        String text = Files.exists(fiche) ? Folders.text(fiche) : "---\ntitre: Seule\n---\nUn.\n";
        int kind = random.nextInt(30);
        done.add(kind + " " + fiche.getFileName());
        switch (kind) {
            case 0 -> Folders.write(fiche, text + "\nUne phrase " + random.nextInt(9) + ".\n");
            case 1 -> Folders.write(fiche, text.replaceFirst("titre: .*", "titre: T" + kind));
            case 2 -> Folders.write(fiche, text.replaceFirst("---\n", "---\nmots-cles: [eau]\n"));
            case 3 ->
                    Folders.write(
                            fiche,
                            text.replaceFirst(
                                    "numero: .*", "numero: " + (100 + random.nextInt(900))));
            case 4 ->
                    Folders.write(
                            fiches(folder).resolve("neuve-" + random.nextInt(5) + ".md"),
                            "---\nnumero: "
                                    + (100 + random.nextInt(900))
                                    + "\ntitre: Neuve\n---\nOui.\n");
            case 5 -> {
                if (fiches.size() > 1 && Files.exists(fiche)) {
                    Files.move(
                            fiche,
                            fiches(folder).resolve("autre-" + random.nextInt(5) + ".md"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case 6 -> {
                if (fiches.size() > 2) {
                    Files.deleteIfExists(fiche);
                }
            }
            case 7 ->
                    Folders.write(
                            folder.resolve("content/donnees/glossaire.yaml"),
                            "- { sigle: ESS, forme: économie " + random.nextInt(9) + " }\n");
            case 8 ->
                    Folders.write(
                            folder.resolve("content/publication.yaml"),
                            "titre: Titre " + random.nextInt(3) + "\n");
            case 9 -> {
                Folders.write(folder.resolve("themes/essai/theme.yaml"), "parent: repere\n");
                Folders.write(
                        folder.resolve("themes/essai/assets/essai.css"),
                        "p { margin: " + random.nextInt(9) + "px }\n");
                Folders.write(
                        folder.resolve("content/publication.yaml"),
                        "titre: Un thème\ntheme: essai\n");
            }
            case 10 ->
                    Folders.write(
                            folder.resolve("content/medias/rtes.svg"),
                            "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='%d'/>"
                                    .formatted(1 + random.nextInt(9)));
            case 11 -> byHand(folder, random);
            case 12 -> {
                if (Files.exists(fiche)) {
                    Files.setLastModifiedTime(fiche, FileTime.fromMillis(1_000_000_000_000L));
                }
            }
            case 13 -> {
                if (Files.exists(fiche)) {
                    FileTime time = Files.getLastModifiedTime(fiche);
                    Folders.write(fiche, text.replace('e', random.nextBoolean() ? 'i' : 'e'));
                    Files.setLastModifiedTime(fiche, time);
                }
            }
            case 14 ->
                    damage(
                            folder.resolve(".balise")
                                    .resolve(KEPT.get(random.nextInt(KEPT.size()))),
                            random);
            case 15, 16, 17, 18, 19, 20 ->
                    Folders.write(
                            fiche, text + "\n" + TEXTS.get(random.nextInt(TEXTS.size())) + "\n");
            case 21, 22, 23, 24 ->
                    Folders.write(
                            fiche,
                            text.replaceFirst(
                                    "---\n",
                                    "---\n" + KEYS.get(random.nextInt(KEYS.size())) + "\n"));
            case 25 -> {
                int cut = text.lastIndexOf("\n\n");
                if (cut > 0) {
                    Folders.write(fiche, text.substring(0, cut + 1));
                }
            }
            case 26 ->
                    Folders.write(
                            folder.resolve("content")
                                    .resolve(OTHERS.get(random.nextInt(OTHERS.size()))),
                            "---\ntitre: Texte "
                                    + random.nextInt(3)
                                    + "\n---\nVoir la fiche n°2.\n");
            case 27 ->
                    Files.deleteIfExists(
                            folder.resolve("content")
                                    .resolve(OTHERS.get(random.nextInt(OTHERS.size()))));
            default -> Folders.write(fiche, text);
        }
    }

    /// Somebody deletes a file of the site, or changes it with its time put back.
    private static void byHand(Path folder, Random random) throws IOException {
        List<String> files = Folders.files(folder.resolve("site"));
        if (files.isEmpty()) {
            return;
        }
        Path file = folder.resolve("site").resolve(files.get(random.nextInt(files.size())));
        // Without its manifest a folder is not ours any more, and left alone.
        if (file.endsWith("balise.json")) {
            return;
        }
        FileTime time = Files.getLastModifiedTime(file);
        byte[] bytes = Folders.bytes(file);
        if (random.nextBoolean() || bytes.length == 0) {
            Files.delete(file);
        } else {
            bytes[random.nextInt(bytes.length)] ^= 1;
            Folders.write(file, bytes);
            Files.setLastModifiedTime(file, time);
        }
    }

    private static void damage(Path note, Random random) {
        if (!Files.exists(note)) {
            return;
        }
        byte[] bytes = Folders.bytes(note);
        if (random.nextBoolean()) {
            Folders.write(note, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        } else {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Folders.write(note, bytes);
        }
    }

    private static Path fiches(Path folder) {
        return folder.resolve("content/fiches");
    }
}
