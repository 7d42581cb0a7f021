package fr.balise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The shipped publication in two states, with every kind of change between them.
public final class Revision {

    private Revision() {}

    /// The earlier state, into a folder `content`: as it is shipped, with a draft and a file to download.
    public static void before(Path content) {
        Folders.copy(Path.of("content"), content);
        Folders.write(
                content.resolve("fiches/071-brouillon.md"),
                "---\n"
                        + "numero: 71\n"
                        + "titre: Une fiche en attente\n"
                        + "brouillon: true\n"
                        + "---\n\n"
                        + "## Rôle des collectivités\n\n"
                        + "Bientôt.\n");
        Folders.write(content.resolve("medias/notice.pdf"), "%PDF-1.4 une notice");
        change(
                content.resolve("fiches/060-occitanie.md"),
                "## Rôle des collectivités",
                "On peut lire [la notice du projet](../medias/notice.pdf).\n\n"
                        + "## Rôle des collectivités");
    }

    /// The later state, in place of the earlier one.
    public static void after(Path content) {
        // Words, a cell of a table, a heading.
        Path rennes = content.resolve("fiches/056-rennes-longueuil.md");
        change(rennes, "passent à la vitesse supérieure", "accélèrent ensemble");
        change(rennes, "| Dose Culture |", "| Dose de culture |");
        change(rennes, "## Dans les valises de la délégation", "## Ce que rapporte la délégation");
        change(
                content.resolve("fiches/044-accorderie.md"),
                "(fiche:56#dans-les-valises-de-la-delegation)",
                "(fiche:56)");
        // A title, and with it the address.
        change(
                content.resolve("fiches/054-porto-novo.md"),
                "titre: Réhabilitation et valorisation multimédia",
                "titre: Renaissance et valorisation multimédia");
        // Another file and another title, and a redirect.
        move(content.resolve("fiches/058-mopti.md"), content.resolve("fiches/058-cooperatives.md"));
        change(
                content.resolve("fiches/058-cooperatives.md"),
                "titre: Lutte contre l'insécurité alimentaire",
                "titre: Nourrir Mopti\n"
                        + "alias: [fiches/058-lutte-contre-l-insecurite-alimentaire.html]");
        // Another number, with redirects.
        change(
                content.resolve("fiches/062-normandie-medenine.md"),
                "numero: 62",
                "numero: 66\n"
                    + "alias:\n"
                    + "  - fiches/62.html\n"
                    + "  - fiches/"
                    + "062-partenariats-acteurs-collectivites-au-coeur-de-la-cooperation-entre-la.html");
        change(content.resolve("fiches/058-cooperatives.md"), "n°62 et 64", "n°66 et 64");
        change(content.resolve("fiches/059-grenoble-bethleem.md"), "(fiche:62)", "(fiche:66)");
        change(content.resolve("chapitres/ess-et-cooperation.md"), "(fiche:62)", "(fiche:66)");
        change(content.resolve("chapitres/leviers.md"), "la fiche 62)", "la fiche 66)");
        change(content.resolve("fiches/063-yen-bai.md"), "(Cf fiche n°62)", "(Cf fiche n°66)");
        // One fiche less, and links that lead elsewhere.
        delete(content.resolve("fiches/061-dank.md"));
        change(content.resolve("chapitres/ess-et-cooperation.md"), "(fiche:61)", "(fiche:60)");
        change(content.resolve("chapitres/leviers.md"), "n°55 et 61", "n°55 et 60");
        change(
                content.resolve("fiches/057-competences-pour-demain.md"),
                "n°54, 55 et 61",
                "n°54, 55 et 60");
        // Words that lead nowhere any more, and words that lead somewhere now.
        change(
                content.resolve("fiches/058-cooperatives.md"),
                "[Association Ille-et-Vilaine Mopti](structure:aivm)",
                "Association Ille-et-Vilaine Mopti");
        change(
                content.resolve("fiches/063-yen-bai.md"),
                "La province coordonne, un facilitateur",
                "La province coordonne, [un facilitateur](https://exemple.fr/facilitateur)");
        // A new one, and a draft that is published.
        Folders.write(
                content.resolve("fiches/070-jardin.md"),
                "---\n"
                        + "numero: 70\n"
                        + "titre: Le jardin de la gare\n"
                        + "mots-cles: [agriculture durable]\n"
                        + "---\n\n"
                        + "## Rôle des collectivités\n\n"
                        + "Douze parcelles longent la voie.\n");
        change(content.resolve("fiches/071-brouillon.md"), "brouillon: true\n", "");
        change(
                content.resolve("publication.yaml"),
                "      - fiches/058-mopti.md",
                "      - fiches/058-cooperatives.md");
        change(
                content.resolve("publication.yaml"),
                "      - fiches/061-dank.md",
                "      - fiches/070-jardin.md\n      - fiches/071-brouillon.md");
        // Key words, territories, a date.
        Path yenBai = content.resolve("fiches/063-yen-bai.md");
        change(yenBai, "date: 2019-06", "date: 2020-02");
        change(yenBai, "mots-cles: [", "mots-cles: [commerce équitable, ");
        change(
                content.resolve("fiches/059-grenoble-bethleem.md"),
                "territoires: [grenoble, bethleem]",
                "territoires: [grenoble]");
        // Another picture under its name, other words for one, another file to download.
        change(content.resolve("medias/rennes-longueuil.svg"), "</svg>", "<circle r=\"9\"/></svg>");
        change(
                content.resolve("medias/medias.yaml"),
                "Dessin : deux marcheurs sur un sentier",
                "Dessin : trois marcheurs sur un sentier");
        Folders.write(content.resolve("medias/notice.pdf"), "%PDF-1.4 une autre notice");
        // A definition.
        change(
                content.resolve("donnees/glossaire.yaml"),
                "Participante, en avril 2003, à la visite rennaise consacrée à la finance",
                "Partenaire de la visite rennaise consacrée à la finance");
    }

    /// Replaces some words of a file, which must be there.
    public static void change(Path file, String words, String others) {
        String text = Folders.text(file);
        assertThat(text).as(file.toString()).contains(words);
        Folders.write(file, text.replace(words, others));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
