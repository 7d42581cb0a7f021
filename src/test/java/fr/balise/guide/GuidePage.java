package fr.balise.guide;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pages about rules that people read, made of the rules' guides: those for developers in English, one for each
/// rule, and those of the authors' guide in French, one for each domain.
final class GuidePage {

    /// A domain of rules: the first digits of their codes, the end of the name of the page, its title and what it says
    /// first.
    record Domain(String digits, String name, String title, String summary) {

        boolean holds(Rule rule) {
            return digits.indexOf(rule.code().charAt(3)) >= 0;
        }

        String file() {
            return "guide-regles-" + name + ".md";
        }
    }

    static final List<Domain> DOMAINS =
            List.of(
                    new Domain(
                            "0",
                            "fichiers",
                            "les règles des fichiers",
                            "Les messages sur les fichiers eux-mêmes : codage, noms, conflits entre"
                                    + " deux versions."),
                    new Domain(
                            "1",
                            "en-tete",
                            "les règles de l'en-tête et des données",
                            "Les messages sur l'en-tête des pages, sur les fichiers de données et"
                                    + " sur `publication.yaml`."),
                    new Domain(
                            "2",
                            "liens",
                            "les règles des liens",
                            "Les messages sur les numéros, les adresses, les renvois, les liens et"
                                    + " le sommaire."),
                    new Domain(
                            "3",
                            "texte",
                            "les règles du texte",
                            "Les messages sur le texte : blocs, notes, chiffres, écriture."),
                    new Domain(
                            "4",
                            "theme",
                            "les règles du thème",
                            "Les messages sur l'apparence du site, pour qui change un thème."),
                    new Domain(
                            "567",
                            "site",
                            "les règles du site et de l'impression",
                            "Les messages sur le site produit, son poids, ses PDF, et ce que des"
                                    + " lecteurs perdent d'un état à l'autre."));

    private static final String OVERVIEW = "guide-erreurs.md";

    private GuidePage() {}

    /// Where the section about a rule stands in the authors' guide: `guide-regles-liens.md#bal203`.
    static String section(Rule rule) {
        return DOMAINS.stream()
                        .filter(domain -> domain.holds(rule))
                        .findFirst()
                        .orElseThrow()
                        .file()
                + "#"
                + anchor(rule);
    }

    private static String anchor(Rule rule) {
        return rule.code().toLowerCase(Locale.ROOT);
    }

    /// The page about one rule for developers.
    static String forDevelopers(RuleExample example, String reportedIn) {
        RuleGuide guide = example.guide();
        Rule rule = guide.rule();
        StringBuilder page = new StringBuilder();
        page.append("# ").append(rule.code()).append(": ").append(rule.title().en());
        paragraph(
                page,
                "Usual severity: "
                        + rule.severity().word(Language.EN)
                        + ". Constant: `Rule."
                        + rule.name()
                        + "`. Reported in: "
                        + reportedIn
                        + ". [All rules](../diagnostics.html).");
        paragraph(page, guide.meaning().en());
        String where = " (`" + guide.shown() + "`)";
        part(page, "## Wrong" + where, guide.wrongExample(), guide);
        message(page, "## Message", example, Language.EN);
        part(page, "## Right" + where, guide.rightExample(), guide);
        paragraph(page, "## What to do");
        paragraph(page, guide.remedy().en());
        silence(page, "## How to silence it", guide, Language.EN);
        return page.append('\n').toString();
    }

    /// A page of the authors' guide: every rule of a domain.
    static String forAuthors(Domain domain, List<RuleExample> examples) {
        StringBuilder page = new StringBuilder("---\n");
        page.append("titre: \"Guide : ").append(domain.title()).append("\"\n");
        page.append("sous-titre: Ce que dit chaque message, et que faire\n");
        page.append("resume: \"").append(domain.summary()).append("\"\n---\n\n");
        page.append(domain.summary())
                .append(" Chaque règle a son code, qui ne change jamais, un exemple à éviter et un")
                .append(" exemple à suivre. Pour [lire un message](" + OVERVIEW)
                .append("#lire-un-message) ou [régler une gravité](" + OVERVIEW)
                .append("#faire-taire-une-regle), voyez la page des messages.");
        examples.stream()
                .filter(example -> domain.holds(example.guide().rule()))
                .forEach(example -> section(page, example));
        paragraph(
                page,
                "::: lire-aussi\n- [Les messages]("
                        + OVERVIEW
                        + ")\n"
                        + "- [Retour au début du guide](guide.md)\n:::");
        return page.append('\n').toString();
    }

    private static void section(StringBuilder page, RuleExample example) {
        RuleGuide guide = example.guide();
        Rule rule = guide.rule();
        paragraph(
                page,
                "## <span id=\""
                        + anchor(rule)
                        + "\">"
                        + rule.code()
                        + "</span> : "
                        + rule.title().fr());
        paragraph(page, "Gravité : **" + rule.severity().word(Language.FR) + "**.");
        paragraph(page, guide.meaning().fr());
        String where =
                guide.showsNames()
                        ? ", les fichiers du dossier `" + guide.shown() + "`"
                        : ", dans `" + guide.shown() + "`";
        part(page, "**À éviter**" + where + " :", guide.wrongExample(), guide);
        message(page, "**Le message** :", example, Language.FR);
        part(page, "**À écrire** :", guide.rightExample(), guide);
        paragraph(page, "**Que faire.** " + guide.remedy().fr());
        silence(page, "**Faire taire.**", guide, Language.FR);
    }

    private static void part(
            StringBuilder page, String title, Optional<String> example, RuleGuide guide) {
        if (guide.shown().isEmpty()) {
            return;
        }
        paragraph(page, title);
        fence(page, guide.showsNames() ? "text" : kind(guide.shown()), example.orElseThrow());
    }

    private static void message(
            StringBuilder page, String title, RuleExample example, Language language) {
        String said = example.message(language);
        if (!said.isEmpty()) {
            paragraph(page, title);
            fence(page, "text", said);
        }
    }

    private static void silence(
            StringBuilder page, String title, RuleGuide guide, Language language) {
        boolean heading = title.startsWith("#");
        String words = guide.silence().orElseGet(() -> usualAdvice(guide.rule())).in(language);
        Optional<String> line = guide.silencingLine();
        String before = heading ? "" : title + " ";
        if (heading) {
            paragraph(page, title);
        }
        paragraph(page, before + words);
        line.ifPresent(regle -> fence(page, "yaml", "regles:\n  " + regle + "\n"));
    }

    private static Wording usualAdvice(Rule rule) {
        return rule.severity() == Severity.ERROR
                ? new Wording(
                        "Une erreur se corrige. Si elle est voulue, cette ligne de"
                                + " `publication.yaml` la fait taire.",
                        "An error should be mended. Where it is meant, this line of"
                                + " `publication.yaml` silences it.")
                : new Wording(
                        "Si c'est voulu, cette ligne de `publication.yaml` fait taire la règle.",
                        "Where it is meant, this line of `publication.yaml` silences the rule.");
    }

    private static String kind(String file) {
        String end = file.substring(file.lastIndexOf('.') + 1);
        return switch (end) {
            case "md" -> "markdown";
            case "yaml", "css" -> end;
            case "mustache" -> "html";
            case "svg" -> "xml";
            default -> "text";
        };
    }

    private static void paragraph(StringBuilder page, String words) {
        page.append(page.isEmpty() || page.charAt(page.length() - 1) == '\n' ? "\n" : "\n\n")
                .append(words);
    }

    /// A code block whose fence is longer than any in it.
    private static void fence(StringBuilder page, String kind, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        paragraph(page, fence + kind + "\n" + text.stripTrailing() + "\n" + fence);
    }
}
