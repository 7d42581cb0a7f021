package fr.balise.page;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The accessibility statement and the page on eco-design.
class StatementsTest {

    @TempDir private Path temp;

    private SiteFixture site(String settings) {
        return SiteFixture.in(temp)
                .write("themes/nu/theme.yaml", "parent: repere\nsauf: assets/fonts/\n")
                .write("themes/nu/assets/repere.css", "p { color: black }\n")
                .write("content/publication.yaml", "titre: Essai\n" + settings)
                .write("content/fiches/001.md", "---\nnumero: 1\ntitre: Un\n---\n\nUn texte.\n")
                .build();
    }

    @Test
    void without_an_audit_the_site_says_that_it_is_not_compliant() {
        site("").has(
                        "accessibilite.html",
                        "Ce site n’est pas en conformité avec",
                        "Il n’a pas encore été audité.",
                        "Aucun audit de conformité n’a été réalisé",
                        "Faute d’audit, leur liste n’est pas établie.",
                        "ne remplacent pas un audit",
                        "https://formulaire.defenseurdesdroits.fr/")
                .lacks("accessibilite.html", "révèle", "a été établie le");
    }

    @Test
    void an_audit_is_told_with_its_rate_and_what_it_found() {
        site("""
        editeur: { nom: RTES }
        adresse: https://exemple.org/
        accessibilite:
          etat: partielle
          taux: 87
          date: 2026-11-20
          audit: L'équipe
          contact: acces@exemple.fr
          non-conformites: ["Les cartes <muettes>"]
          derogations: [Les vieux livrets]
          non-soumis: [Les vidéos d'ailleurs]
        """)
                .has(
                        "accessibilite.html",
                        "RTES s’engage à rendre ce site accessible",
                        "«\u202FEssai\u202F» (https://exemple.org/).",
                        "est en conformité partielle avec",
                        "réalisé par L’équipe révèle que 87\u00A0% des critères",
                        "<li>Les cartes &lt;muettes&gt;</li>",
                        "<li>Les vieux livrets</li>",
                        "<li>Les vidéos d’ailleurs</li>",
                        "a été établie le 20 novembre 2026",
                        "<a href=\"mailto:acces@exemple.fr\">acces@exemple.fr</a>")
                .lacks("accessibilite.html", "pas encore été audité")
                .has("fiches/001-un.html", ">Accessibilité\u00A0: partiellement conforme</a>");
    }

    @Test
    void every_page_with_a_footer_leads_to_both_statements() {
        SiteFixture site = site("");
        List<String> pages =
                List.of(
                        "index.html",
                        "fiches/index.html",
                        "fiches/001-un.html",
                        "recherche.html",
                        "404.html",
                        "eco-conception.html");
        for (String page : pages) {
            String up = page.contains("/") ? "../" : "";
            site.has(
                    page,
                    "<a href=\""
                            + up
                            + "accessibilite.html\">Accessibilité\u00A0: non conforme</a>",
                    "href=\"" + up + "eco-conception.html\"");
        }
    }

    @Test
    void in_english_the_statement_is_the_one_under_the_french_law() {
        site("langue: en\naccessibilite: { contact: \"https://exemple.org/contact\" }\n")
                .has(
                        "accessibilite.html",
                        "<h1>Accessibility statement</h1>",
                        "under the French accessibility reference (RGAA 4.1)",
                        "This site is not compliant",
                        "<a href=\"https://exemple.org/contact\">",
                        "Defender of Rights")
                .has("eco-conception.html", "<h1>Eco-design</h1>", "6 requests, 600 elements");
    }

    @Test
    void authors_can_link_to_both_pages() {
        SiteFixture.in(temp)
                .write("content/publication.yaml", "titre: Essai\n")
                .write(
                        "content/fiches/001.md",
                        "---\nnumero: 1\ntitre: Un\n---\n\n[a](../accessibilite.html)"
                                + " [b](../eco-conception.html)\n")
                .build()
                .has("fiches/001-un.html", "href=\"../accessibilite.html\">a</a>");
    }

    @Test
    void the_measures_are_those_of_the_files_that_were_written() {
        SiteFixture site =
                site("eco-conception: { hebergement: À Lyon, contact: Au guichet, texte:"
                                + " Peu. }\ntheme: nu\n")
                        .has(
                                "eco-conception.html",
                                "<p>À Lyon</p>",
                                "Au guichet</p>",
                                "<p>Peu.</p>");
        String page = site.text("fiches/001-un.html");
        long weight = 0;
        int requests = 0;
        for (String file : loaded(page)) {
            weight += VisitMeter.packed(Folders.bytes(site.site().resolve("fiches").resolve(file)));
            requests++;
        }
        weight += VisitMeter.packed(Folders.bytes(site.site().resolve("fiches/001-un.html")));
        site.has(
                "eco-conception.html",
                "Fiche sans photo, la plus lourde\u00A0: n°\u00A01 Un</a></th><td>"
                        + Math.round(weight / 1000.0)
                        + "\u00A0Ko</td><td>"
                        + (requests + 1)
                        + "</td>");
    }

    /// The files of the theme and of the search that a page names.
    private static List<String> loaded(String page) {
        return Pattern.compile(
                        "(?:<link rel=\"(?:stylesheet|icon)\" href|<script[^>]* src)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
