package fr.balise.search;

import fr.balise.publication.Permalinks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Queries written by hand on the shipped publication, as its readers would type them, and what each should find first.
///
/// A file has one query per line, in four columns with semicolons between them, after a line of column names; nothing is
/// quoted, and the last column may hold anything: `compostge;fiches/061-dank.md;faute;une lettre oubliée`.
final class RelevanceQueries {

    /// Those to work with.
    static final Path FIRST = Path.of("src/test/resources/search/requetes.csv");

    /// Those kept aside: no weight, synonym or root may be chosen for their sake.
    static final Path RESERVED = Path.of("src/test/resources/search/requetes-reservees.csv");

    /// A page that no file of the content makes is named by its address.
    static final String GLOSSARY = Permalinks.GLOSSARY.value();

    /// What a query is there to try.
    static final Set<String> KINDS =
            Set.of(
                    "mots",
                    "sans-accents",
                    "pluriel",
                    "elision-droite",
                    "elision-typographique",
                    "oe",
                    "sigle",
                    "forme-longue",
                    "inclusif",
                    "faute",
                    "deux-mots",
                    "question",
                    "lieu",
                    "personne-ou-structure",
                    "debut-de-mot");

    private static final String COLUMNS = "requete;attendu;classe;note";

    private RelevanceQueries() {}

    /// One query.
    ///
    /// @param text as typed
    /// @param expected the documents that answer best, as files below the content or [#GLOSSARY]; more than one where
    ///     they are as good
    /// @param kind one of [#KINDS]
    /// @param outOfReach whether the note says that words alone do not lead there: a limit that is known, and stays in the
    ///     set until it is none
    record Query(String text, List<String> expected, String kind, boolean outOfReach) {

        private static final String OUT_OF_REACH = "hors de portée : ";

        private static Query of(String line) {
            String[] columns = line.split(";", 4);
            if (columns.length != 4) {
                throw new IllegalArgumentException("four columns are wanted: " + line);
            }
            return new Query(
                    columns[0],
                    List.of(columns[1].split("\\|", -1)),
                    columns[2],
                    columns[3].startsWith(OUT_OF_REACH));
        }
    }

    static List<Query> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!lines.getFirst().equals(COLUMNS)) {
            throw new IllegalArgumentException("the columns are " + COLUMNS);
        }
        return lines.stream().skip(1).map(Query::of).toList();
    }
}
