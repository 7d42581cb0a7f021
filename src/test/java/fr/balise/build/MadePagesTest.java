package fr.balise.build;

import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Files that stand where Balise makes a page by itself.
class MadePagesTest {

    @TempDir private Path folder;

    @Test
    void a_file_called_repertoire_introduces_the_directory() {
        SiteFixture.in(folder)
                .write("content/index.md", "# Accueil\n")
                .write("content/repertoire.md", "# Qui appeler\n\nTout le monde.\n")
                .build()
                .has("repertoire.html", "<h1>Qui appeler</h1>", "Tout le monde.");
    }

    @Test
    void html_written_by_hand_cannot_take_the_place_of_the_main_landmark() {
        SiteFixture.in(folder)
                .write("content/index.md", "# Accueil\n")
                .write("content/page.md", "# Page\n\n<div id=\"_contenu\">texte</div>\n")
                .build()
                .has("page.html", "<main id=\"_contenu\"", "<div>texte</div>");
    }
}
