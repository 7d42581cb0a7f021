package fr.balise.page;

import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class FramesTest {

    @TempDir private Path folder;

    @Test
    void pages_of_a_folder_share_their_frame_but_each_page_of_the_menu_knows_itself() {
        SiteFixture.in(folder)
                .write("content/publication.yaml", "titre: Livret\nlangue: fr\n")
                .write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n")
                .write("content/fiches/2.md", "---\nnumero: 2\ntitre: Deux\n---\nTexte.\n")
                .build()
                .has("fiches/index.html", "href=\"index.html\" aria-current=\"page\">")
                .has("fiches/001-un.html", "<a href=\"index.html\">", "href=\"../index.html\"")
                .has("fiches/002-deux.html", "<a href=\"index.html\">", "href=\"../index.html\"")
                .lacks("fiches/002-deux.html", "aria-current")
                .has("recherche.html", "href=\"recherche.html\" aria-current=\"page\"")
                .has("index.html", "href=\"index.html\" aria-current=\"page\"");
    }
}
