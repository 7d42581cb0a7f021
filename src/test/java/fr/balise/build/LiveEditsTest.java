package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Every page of the shipped publication after every kind of edit: the same, to the byte, whether the process knew the
/// publication before or not.
class LiveEditsTest {

    private static final int STEPS = 30;
    private static final long SEED = 20_261_124;

    private static final List<String> PARAGRAPHS =
            List.of(
                    "Des mots, rien que des mots.",
                    "À lire avec la suite (Cf fiche n°58).",
                    "Voir les fiches n°54 à 59.",
                    "Une fiche absente : Cf fiche n°9999.",
                    "L'AFD et l'ESS en parlent.",
                    "Selon l'[association](structure:aivm), oui.",
                    "Une [page](../chapitres/leviers.md) et [une partie](#contacts).",
                    "Une [partie qui manque](fiche:56#rien-de-tel).",
                    "![Un dessin](../medias/porto-novo.svg)",
                    "Une note[^note-neuve].\n\n[^note-neuve]: La voici.",
                    "<span id=\"ancre\">Du HTML</span> et <a href=\"054-porto-novo.md\">un"
                            + " lien</a>.",
                    "## Une partie de plus",
                    "::: levier Un levier de plus\nIl compte.\n:::",
                    "::: chiffres\n- 12 : personnes\n:::");

    @TempDir Path temp;

    private final Random random = new Random(SEED);
    private final List<String> story = new ArrayList<>();
    private Path content = Path.of("");
    private List<SitePath> pages = List.of();

    @BeforeEach
    void build() {
        SiteFixture site = SiteFixture.copyOf(Path.of(""), temp).build();
        content = site.content();
        pages =
                Folders.files(site.site()).stream()
                        .filter(file -> file.endsWith(".html"))
                        .map(SitePath::new)
                        .toList();
    }

    @Test
    void each_page_is_as_one_made_from_nothing() throws IOException {
        LiveBuild live = live();
        assertThat(live.look().shown()).isPresent();
        List<Path> files = files();
        int shown = 0;
        for (int step = 0; step < STEPS; step++) {
            Path file = files.get(random.nextInt(files.size()));
            String before = Folders.text(file);
            Folders.write(file, edited(before));
            story.add(step + " " + content.relativize(file));
            shown += sameAsFromNothing(live);
            if (random.nextInt(4) > 0) {
                Folders.write(file, before);
                shown += sameAsFromNothing(live);
            }
        }
        assertThat(shown).isGreaterThan(STEPS);
    }

    @Test
    void words_of_many_documents_at_once_are_all_new() throws IOException {
        LiveBuild live = live();
        live.look();
        for (int round = 1; round <= 2; round++) {
            for (Path file : files()) {
                Folders.write(file, Folders.text(file) + "\nTour " + round + ".\n");
            }
            assertThat(sameAsFromNothing(live)).isOne();
        }
    }

    /// One if there are pages at all.
    private int sameAsFromNothing(LiveBuild live) {
        LiveSite known = live.look();
        LiveSite fresh = live().look();
        assertThat(known.diagnostics()).as(story.toString()).isEqualTo(fresh.diagnostics());
        assertThat(pages(known)).as(story.toString()).isEqualTo(pages(fresh));
        return fresh.shown().isPresent() ? 1 : 0;
    }

    private Map<SitePath, Integer> pages(LiveSite site) {
        Map<SitePath, Integer> made = new TreeMap<>();
        site.shown()
                .ifPresent(
                        shown -> {
                            for (SitePath page : pages) {
                                Optional<byte[]> bytes = shown.pages().page(page);
                                made.put(page, bytes.map(Arrays::hashCode).orElse(0));
                            }
                        });
        return made;
    }

    /// A text with another paragraph somewhere, or a word of its front matter or its body changed.
    private String edited(String text) {
        List<String> blocks = new ArrayList<>(List.of(text.split("\n\n", -1)));
        int at = 1 + random.nextInt(blocks.size() - 1);
        switch (random.nextInt(6)) {
            case 0 -> blocks.set(0, blocks.getFirst().replaceFirst("titre: ", "titre: Enfin, "));
            case 1 -> blocks.set(0, blocks.getFirst().replaceFirst("date: \\d+", "date: 2031"));
            case 2 -> blocks.set(at, blocks.get(at).replaceFirst(" la ", " cette "));
            default -> blocks.add(at, PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())));
        }
        return String.join("\n\n", blocks);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(content)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private LiveBuild live() {
        return new LiveBuild(
                new BuildOptions(
                        content,
                        "content",
                        temp.resolve("themes"),
                        "themes",
                        Optional.empty(),
                        temp.resolve("apercu"),
                        true,
                        false,
                        false,
                        false,
                        Optional.of(temp.resolve(".balise"))),
                temp);
    }
}
