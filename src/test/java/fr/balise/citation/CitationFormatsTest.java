package fr.balise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Language;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Citations read back by the parsers of citeproc-java, which are not ours.
class CitationFormatsTest {

    private static final List<String> TITLES =
            List.of(
                    "La découverte de pratiques inspirantes",
                    "50 % d’économies & 100 # {accolades} \\ $ _ ~ ^ | <b> \"mots\"",
                    "} déséquilibrée {",
                    "Un -- deux --- trois ''quatre''",
                    "תכנית שיתוף פעולה",
                    "Emoji 🌍 et «guillemets»",
                    "Fin   de\nligne\r\nER  - \tTY  - JOUR",
                    "Mot ".repeat(75).strip());

    @Test
    void every_parser_reads_the_title_back_whatever_its_signs() throws IOException {
        for (Bibliography format : Bibliography.values()) {
            for (String title : TITLES) {
                CSLItemData read = read(format, reference(title, Optional.empty()));
                assertThat(unbraced(spaced(read.getTitle()), title))
                        .as(format + " " + title)
                        .isEqualTo(asRead(format, Words.plain(title)));
            }
        }
    }

    @Test
    void every_parser_reads_the_facts_back() throws IOException {
        for (Bibliography format : Bibliography.values()) {
            CSLItemData read = read(format, reference("Un titre", PartialDate.parse("2019-06-03")));
            assertThat(read.getType().toString()).as(format.label()).isEqualTo("chapter");
            assertThat(spaced(read.getContainerTitle())).isEqualTo("Publication & Cie");
            assertThat(spaced(read.getPublisher())).isEqualTo("Équipe 100 %");
            assertThat(read.getURL()).isEqualTo("https://exemple.org/a_b/fiches/56.html");
            // Of a day the parsers keep the text in some formats, numbers in others.
            assertThat(
                            Arrays.deepToString(read.getIssued().getDateParts())
                                    + read.getIssued().getRaw())
                    .containsPattern("2019\\D+0?6\\D+0?3");
            assertThat(read.getAuthor()).hasSize(2);
            assertThat(read.getAuthor()[0].getFamily()).isEqualTo("Dupont");
            assertThat(read.getAuthor()[0].getGiven()).isEqualTo("Marie");
        }
    }

    @Test
    void a_file_of_many_references_keeps_each_under_its_own_key(@TempDir Path folder)
            throws IOException {
        List<Reference> all = new References(twoSeries(folder).publication()).all();
        List<String> keys = all.stream().map(Reference::key).toList();
        assertThat(keys).hasSize(5).doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[a-z0-9:-]+"));
        for (Bibliography format : List.of(Bibliography.BIBTEX, Bibliography.CSL_JSON)) {
            assertThat(provider(format, format.text(all)).getIds())
                    .as(format.label())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
        assertThat(provider(Bibliography.RIS, Bibliography.RIS.text(all)).getIds()).hasSize(5);
    }

    @Test
    void keys_stay_when_the_title_of_a_fiche_changes(@TempDir Path folder) {
        SiteFixture site = twoSeries(folder);
        List<String> before = keys(site);
        site.change("content/fiches/un.md", "Premier", "Tout autre titre");
        assertThat(keys(site)).isEqualTo(before);
    }

    @Test
    void what_nobody_wrote_is_left_out(@TempDir Path folder) {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/fiches/1.md",
                                "---\nnumero: 1\ntitre: Seul\n---\n\nTexte.\n");
        Reference only =
                new References(site.publication()).of(site.publication().documents().getFirst());
        assertThat(Bibliography.BIBTEX.text(List.of(only)))
                .doesNotContain("publisher", "year", "url", "edition", "author");
        assertThat(PlainCitation.of(only, Language.FR).text())
                .contains("Seul. In\u00A0: ", "[s.\u00A0d.]", "n°\u00A01)")
                .doesNotContain("en ligne", "Disponible", "..");
        assertThat(PlainCitation.of(only, Language.FR).viewed()).isEmpty();
        site.build().hasNo("donnees/publication.xml").has("donnees/publication.bib", "{{Seul}}");
    }

    @Test
    void a_publication_of_plain_pages_has_no_references(@TempDir Path folder) {
        SiteFixture.in(folder)
                .write("content/pages/mentions.md", "# Mentions\n\nTexte.\n")
                .build()
                .hasNo("donnees/publication.bib")
                .hasNo("donnees/publication.ris")
                .lacks("index.html", "publication.bib")
                .lacks("pages/mentions.html", "citation_title", "DC.title", "class=\"citer\"");
    }

    @Test
    void authors_come_from_the_front_matter_alone(@TempDir Path folder) {
        SiteFixture site =
                SiteFixture.in(folder)
                        .write(
                                "content/fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: "Quoi ?"
                                auteurs:
                                  - { prenom: Marie, nom: Dupont }
                                  - Ville de Rennes, service jeunesse
                                ---

                                Texte.
                                """);
        Reference cited =
                new References(site.publication()).of(site.publication().documents().getFirst());
        assertThat(PlainCitation.of(cited, Language.FR).text())
                .startsWith("DUPONT, Marie\u00A0; Ville de Rennes, service jeunesse. Quoi")
                .doesNotContain("?.");
        site.build()
                .has(
                        "fiches/001-quoi.html",
                        "<meta name=\"citation_author\" content=\"Dupont, Marie\">",
                        "<meta name=\"DC.creator\" content=\"Ville de Rennes, service jeunesse\">");
    }

    @Test
    void english_publications_are_cited_in_english() {
        assertThat(
                        PlainCitation.of(
                                        reference("A title", PartialDate.parse("2019-06")),
                                        Language.EN)
                                .text())
                .contains(" In: ", " [online]. ", "June 2019. (", "; no.\u00A056)")
                .contains("Available from: <https://exemple.org/a_b/fiches/56.html>.");
    }

    @Test
    void a_citation_in_a_link_is_the_same_text() {
        for (Bibliography format : Bibliography.values()) {
            Reference reference = reference(TITLES.get(1), Optional.empty());
            String link = format.dataLink(reference);
            assertThat(link).matches("data:[a-z./+-]+;charset=utf-8,[A-Za-z0-9%._~-]+");
            assertThat(URLDecoder.decode(link.substring(link.indexOf(',') + 1), UTF_8))
                    .isEqualTo(format.text(List.of(reference)));
        }
    }

    @Test
    void ris_lines_end_with_carriage_return_and_hold_one_tag_each() {
        String ris = Bibliography.RIS.text(List.of(reference(TITLES.get(6), Optional.empty())));
        assertThat(ris.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ris.stripTrailing().concat(" ").split("\r\n"))
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
                .filteredOn(line -> line.startsWith("TY") || line.startsWith("ER"))
                .hasSize(2);
    }

    private static SiteFixture twoSeries(Path folder) {
        return SiteFixture.in(folder)
                .write(
                        "content/publication.yaml",
                        "titre: \"Titre {hostile} & 50 %\"\n"
                                + "serie: Une\n"
                                + "adresse: https://exemple.org/\n")
                .write(
                        "content/fiches/un.md",
                        "---\nnumero: 1\ntitre: Premier\n---\n\nVoir la fiche n° 2.\n")
                .write(
                        "content/fiches/deux.md",
                        "---\nnumero: 1\nserie: Autre\ntitre: Second\n---\n\nTexte.\n")
                .write("content/fiches/trois.md", "---\nnumero: 2\ntitre: Trois\n---\n\nTexte.\n")
                .write("content/articles/dit.md", "---\ntitre: תכנית\n---\n\nTexte.\n");
    }

    private static List<String> keys(SiteFixture site) {
        return new References(site.publication()).all().stream().map(Reference::key).toList();
    }

    private static Reference reference(String title, Optional<PartialDate> date) {
        return new Reference(
                "cle:fiches:56",
                Optional.of("Publication & Cie"),
                Words.line(title),
                Optional.empty(),
                List.of(
                        new Author("Dupont", Optional.of("Marie")),
                        new Author("Ville de Rennes", Optional.empty())),
                Optional.of("Déniché pour vous"),
                Optional.of(56),
                Optional.of("Équipe 100 %"),
                Optional.of("2e édition"),
                date,
                "fr",
                Optional.of("CC BY 4.0"),
                Optional.of("https://exemple.org/a_b/fiches/56.html"),
                List.of("eau & air", "jeunesse"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CSLItemData read(Bibliography format, Reference reference) throws IOException {
        ItemDataProvider provider = provider(format, format.text(List.of(reference)));
        assertThat(provider.getIds()).as(format.label()).hasSize(1);
        return provider.retrieveItem(provider.getIds().iterator().next());
    }

    private static ItemDataProvider provider(Bibliography format, String text) throws IOException {
        String name = "publication." + format.ending().replace("csl.", "");
        return new BibliographyFileReader()
                .readBibliographyFile(new ByteArrayInputStream(text.getBytes(UTF_8)), name);
    }

    /// LaTeX has one sign for a straight and for a curved apostrophe.
    private static String asRead(Bibliography format, String title) {
        return format == Bibliography.BIBTEX ? title.replace('\'', '’') : title;
    }

    /// A text with signs beyond the first 65,536 stays as BibTeX has it in this parser, with the braces around it.
    private static String unbraced(String read, String title) {
        boolean beyond = title.codePoints().anyMatch(sign -> sign > 0xFFFF);
        return beyond && read.startsWith("{") ? read.substring(1, read.length() - 1) : read;
    }

    private static String spaced(String text) {
        return text.lines().collect(Collectors.joining(" ")).replace('\u00A0', ' ');
    }
}
