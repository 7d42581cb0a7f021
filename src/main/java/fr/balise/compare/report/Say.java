package fr.balise.compare.report;

import fr.balise.compare.ChangedPage;
import fr.balise.compare.Compared;
import fr.balise.compare.Differences;
import fr.balise.compare.FactChange;
import fr.balise.compare.FileChange;
import fr.balise.compare.PageRef;
import fr.balise.compare.PdfChange;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// The words of the report that both of its forms share.
final class Say {

    private static final int SHORT_ID = 10;

    private final Language language;

    Say(Language language) {
        this.language = language;
    }

    String tag() {
        return language.tag();
    }

    /// Words of the report itself; French ones are set as on the site.
    String words(String fr, String en) {
        return switch (language) {
            case FR -> fr.replace('\'', '’').replace(" :", "\u00a0:").replace(" ;", "\u202f;");
            case EN -> en;
        };
    }

    String words(Wording wording) {
        return words(wording.fr(), wording.en());
    }

    /// «Titre : » in the punctuation of the language.
    String colon() {
        return words("\u00a0: ", ": ");
    }

    String quoted(String text) {
        return words("«\u00a0" + text + "\u00a0»", "“" + text + "”");
    }

    boolean one(long number) {
        return language == Language.FR ? number < 2 : number == 1;
    }

    /// `count(2, "page", "pages", "page", "pages")` → «2 pages».
    String count(long number, String fr, String frMany, String en, String enMany) {
        return number + "\u00a0" + (one(number) ? words(fr, en) : words(frMany, enMany));
    }

    /// «3 pages modifiées, 1 ajoutée, 1 retirée, 1 adresse perdue».
    String headline(Differences all) {
        List<String> parts = new ArrayList<>();
        page(parts, all.edited().size(), "modifiée", "changed");
        page(parts, all.added().size(), "ajoutée", "added");
        page(parts, all.removed().size(), "retirée", "removed");
        page(parts, all.moved().size(), "déplacée", "moved");
        if (parts.isEmpty()) {
            parts.add(
                    all.none()
                            ? words(
                                    "rien ne change pour les lecteurs",
                                    "nothing changes for readers")
                            : words("aucun texte de page ne change", "no text of a page changes"));
        }
        if (!all.lost().isEmpty()) {
            parts.add(
                    count(
                            all.lost().size(),
                            "adresse perdue",
                            "adresses perdues",
                            "address lost",
                            "addresses lost"));
        }
        if (!all.data().isEmpty()) {
            parts.add(
                    count(
                            all.data().size(),
                            "entrée de données modifiée",
                            "entrées de données modifiées",
                            "entry of data changed",
                            "entries of data changed"));
        }
        String line = String.join(", ", parts);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private void page(List<String> parts, int number, String fr, String en) {
        if (number > 0) {
            String s = one(number) ? "" : "s";
            boolean first = parts.isEmpty();
            parts.add(
                    number
                            + "\u00a0"
                            + words(
                                    (first ? "page" + s + " " : "") + fr + s,
                                    (first ? "page" + s + " " : "") + en));
        }
    }

    /// What the state before is, in a sentence.
    String before(Compared compared) {
        String id = shortId(compared.before());
        if (compared.nothingBefore()) {
            return words(
                    "il n'y avait pas encore de publication (" + compared.ref() + ", " + id + ")",
                    "there was no publication yet (" + compared.ref() + ", " + id + ")");
        }
        return compared.direct()
                ? words(
                        "la publication telle qu'elle est dans " + compared.ref() + " (" + id + ")",
                        "the publication as it is in " + compared.ref() + " (" + id + ")")
                : words(
                        "la publication telle qu'elle était quand ce travail a commencé à partir de"
                                + " "
                                + compared.ref()
                                + " ("
                                + id
                                + ")",
                        "the publication as it was when this work began from "
                                + compared.ref()
                                + " ("
                                + id
                                + ")");
    }

    /// What the state after is, in a sentence.
    String after(Compared compared) {
        return compared.after()
                .map(
                        id ->
                                words(
                                        "la publication avec les changements proposés ("
                                                + shortId(id)
                                                + ")",
                                        "the publication with the proposed changes ("
                                                + shortId(id)
                                                + ")"))
                .orElseGet(
                        () -> words("la publication du dossier", "the publication of the folder"));
    }

    String dirty() {
        return words(
                "Ce rapport tient compte de changements qui ne sont pas encore enregistrés dans"
                        + " Git.",
                "This report takes in changes that are not committed to Git yet.");
    }

    private static String shortId(String commit) {
        return commit.substring(0, Math.min(SHORT_ID, commit.length()));
    }

    /// «n° 56 La découverte».
    String name(PageRef page) {
        return page.number().map(number -> words("n°\u00a0", "no. ") + number + " ").orElse("")
                + page.title();
    }

    /// The kinds of changes of a page, in a few words: «texte, titre, mots-clés».
    List<String> kinds(ChangedPage page) {
        List<String> kinds = new ArrayList<>();
        if (page.textChanged()) {
            kinds.add(words("texte", "text"));
        }
        for (FactChange fact : page.facts()) {
            String name = words(fact.fact().label());
            kinds.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        }
        if (!page.pictures().isEmpty()) {
            kinds.add(words("images", "pictures"));
        }
        if (!page.links().isEmpty()) {
            kinds.add(words("liens", "links"));
        }
        if (!page.replaced().isEmpty()) {
            kinds.add(words("fichiers liés", "linked files"));
        }
        if (page.moved()) {
            kinds.add(words("adresse", "address"));
        }
        return kinds;
    }

    String pages(PdfChange pdf) {
        if (pdf.before().isPresent() && pdf.before().equals(pdf.after())) {
            return count(pdf.after()) + words(", comme avant", ", as before");
        }
        return pdf.before().isEmpty()
                ? words("nouveau, ", "new, ") + count(pdf.after())
                : pdf.after().isEmpty()
                        ? words("retiré (", "gone (") + count(pdf.before()) + ")"
                        : count(pdf.before())
                                + words(" avant, ", " before, ")
                                + number(pdf.after())
                                + words(" après", " after");
    }

    private String count(OptionalInt pages) {
        return pages.isEmpty()
                ? words("nombre de pages inconnu", "unknown number of pages")
                : count(pages.getAsInt(), "page", "pages", "page", "pages");
    }

    private String number(OptionalInt pages) {
        return pages.isEmpty() ? "?" : Integer.toString(pages.getAsInt());
    }

    String how(FileChange.How how) {
        return switch (how) {
            case ADDED -> words("ajouté", "added");
            case REPLACED -> words("remplacé sous le même nom", "replaced under the same name");
            case REMOVED -> words("retiré", "removed");
        };
    }
}
