package fr.balise.diagnostic;

import java.util.Optional;

/// Every rule of Balise with its stable code and its usual severity: the rule catalogue.
///
/// The hundreds tell the domain: 0 files, 1 front matter and data, 2 links, 3 text, 4 themes, 5 the site made,
/// 6 print, 7 what readers lose from one state to another.
/// A code is never reused. `regles:` in `publication.yaml` changes the severity of a rule, everywhere or by path.
public enum Rule {
    NOT_UTF8("BAL001", Severity.ERROR, "fichier qui n'est pas en UTF-8", "file that is not UTF-8"),
    CASE_COLLISION(
            "BAL002",
            Severity.ERROR,
            "noms qui ne diffèrent que par la casse",
            "names that differ only in case"),
    MERGE_MARKER("BAL003", Severity.ERROR, "marque de conflit de fusion", "merge-conflict marker"),
    UNREADABLE(
            "BAL004",
            Severity.ERROR,
            "fichier ou dossier illisible",
            "file or folder that cannot be read"),
    NO_CONTENT("BAL005", Severity.ERROR, "aucun contenu à publier", "nothing to publish"),
    BAD_NAME(
            "BAL006",
            Severity.ERROR,
            "nom de fichier qui ne peut pas être publié",
            "file name that cannot be published"),
    SHALLOW_HISTORY("BAL007", Severity.WARNING, "historique Git tronqué", "Git history cut short"),
    UNREADABLE_HISTORY(
            "BAL008", Severity.INFO, "historique Git illisible", "Git history that cannot be read"),

    FRONT_MATTER_OPEN(
            "BAL101", Severity.ERROR, "en-tête jamais refermé", "front matter that never closes"),
    FRONT_MATTER_LATE(
            "BAL102",
            Severity.ERROR,
            "en-tête qui ne commence pas à la première ligne",
            "front matter not at the first line"),
    YAML_SYNTAX("BAL103", Severity.ERROR, "YAML mal formé", "malformed YAML"),
    DUPLICATE_KEY("BAL104", Severity.ERROR, "clé donnée deux fois", "key given twice"),
    WRONG_TYPE("BAL105", Severity.ERROR, "valeur du mauvais type", "value of the wrong type"),
    UNKNOWN_KEY("BAL106", Severity.INFO, "clé inconnue", "unknown key"),
    MISSING_KEY("BAL107", Severity.ERROR, "clé obligatoire absente", "required key missing"),
    BAD_VALUE("BAL108", Severity.ERROR, "valeur refusée", "value refused"),
    BAD_DATE("BAL109", Severity.ERROR, "date impossible", "impossible date"),
    UNKNOWN_CONFIG_KEY(
            "BAL110", Severity.ERROR, "clé de configuration inconnue", "unknown configuration key"),
    IMAGE_WITHOUT_TEXT(
            "BAL112",
            Severity.ERROR,
            "image sans texte de remplacement ou sans crédit",
            "image without alt text or credit"),
    UNKNOWN_STRUCTURE("BAL113", Severity.ERROR, "structure inconnue", "unknown organisation"),
    UNLOCATED_TERRITORY(
            "BAL114",
            Severity.INFO,
            "territoire absent de territoires.yaml",
            "territory missing from territoires.yaml"),
    KEYWORD_VARIANT(
            "BAL115", Severity.INFO, "variante d'un mot-clé", "spelling variant of a key word"),
    MISSING_MEDIA(
            "BAL116", Severity.ERROR, "image ou fichier introuvable", "missing image or file"),
    DUPLICATE_ENTRY(
            "BAL117",
            Severity.ERROR,
            "entrée de données donnée deux fois",
            "data entry given twice"),
    UNUSED_PATTERN(
            "BAL118",
            Severity.WARNING,
            "motif de chemin sans document",
            "path pattern without any document"),
    UNAUDITED(
            "BAL119",
            Severity.WARNING,
            "accessibilité déclarée sans audit",
            "accessibility declared without an audit"),
    NEAR_TERM(
            "BAL120",
            Severity.INFO,
            "mot-clé ou territoire presque pareil à un autre",
            "key word or territory almost like another"),

    DUPLICATE_NUMBER("BAL201", Severity.ERROR, "numéro déjà pris", "number already taken"),
    ADDRESS_COLLISION("BAL202", Severity.ERROR, "adresse déjà prise", "address already taken"),
    UNKNOWN_FICHE(
            "BAL203",
            Severity.ERROR,
            "renvoi vers une fiche inconnue",
            "reference to an unknown fiche"),
    BROKEN_LINK("BAL204", Severity.ERROR, "lien vers un fichier absent", "link to a missing file"),
    UNKNOWN_ANCHOR(
            "BAL205", Severity.ERROR, "lien vers une section absente", "link to a missing section"),
    UNKNOWN_STRUCTURE_LINK(
            "BAL206",
            Severity.ERROR,
            "lien vers une structure inconnue",
            "link to an unknown organisation"),
    SOMMAIRE_ENTRY(
            "BAL208",
            Severity.ERROR,
            "sommaire vers un fichier absent",
            "table of contents names a missing file"),
    NOT_IN_SOMMAIRE(
            "BAL209",
            Severity.INFO,
            "document absent du sommaire",
            "document missing from the table of contents"),
    UNSAFE_LINK("BAL210", Severity.ERROR, "adresse dangereuse", "unsafe address"),

    FOREIGN_IMAGE("BAL212", Severity.WARNING, "image d'un autre site", "image of another site"),
    ORPHAN_FICHE(
            "BAL213",
            Severity.INFO,
            "fiche que rien ne cite ni ne liste",
            "fiche that nothing cites or lists"),
    EXTERNAL_BROKEN("BAL214", Severity.WARNING, "lien externe cassé", "broken external link"),
    EXTERNAL_UNCHECKED(
            "BAL215",
            Severity.INFO,
            "lien externe impossible à vérifier",
            "external link that could not be checked"),
    EXTERNAL_MOVED(
            "BAL216", Severity.INFO, "adresse externe déplacée", "external address that has moved"),
    UNPLACED_TERRITORY(
            "BAL217",
            Severity.INFO,
            "territoire sans coordonnées",
            "territory without coordinates"),

    UNKNOWN_BLOCK("BAL301", Severity.ERROR, "bloc inconnu", "unknown block"),
    BLOCK_OPEN("BAL302", Severity.ERROR, "bloc jamais refermé", "block that never closes"),
    BLOCK_CLOSE(
            "BAL303",
            Severity.ERROR,
            "fermeture de bloc sans ouverture",
            "block closed that was never opened"),
    HTML_REMOVED("BAL304", Severity.WARNING, "HTML retiré", "HTML removed"),
    BLOCK_ATTRIBUTE(
            "BAL305", Severity.ERROR, "attribut de bloc inconnu", "unknown block attribute"),
    UNKNOWN_FOOTNOTE(
            "BAL306", Severity.WARNING, "note de bas de page inconnue", "unknown footnote"),
    BLOCK_DEPTH("BAL307", Severity.ERROR, "blocs trop imbriqués", "blocks nested too deeply"),
    UNUSED_FOOTNOTE(
            "BAL308",
            Severity.WARNING,
            "note de bas de page jamais appelée",
            "footnote that is never called"),
    FUNDING_SUM(
            "BAL310",
            Severity.WARNING,
            "financement qui ne tombe pas juste",
            "funding that does not add up"),
    REVIEW_PASSED("BAL311", Severity.INFO, "date de relecture passée", "review date passed"),
    HEADING_LEVEL("BAL312", Severity.WARNING, "niveau de titre sauté", "heading level skipped"),
    IMAGE_IN_TEXT(
            "BAL313",
            Severity.WARNING,
            "image du texte sans texte de remplacement ou sans crédit",
            "image in the text without alt text or credit"),
    VAGUE_LINK(
            "BAL314",
            Severity.WARNING,
            "lien qui ne dit pas où il mène",
            "link that does not say where it leads"),
    BARE_ADDRESS(
            "BAL315", Severity.INFO, "adresse nue en guise de lien", "bare address for a link"),
    TABLE_HEAD("BAL316", Severity.WARNING, "tableau sans en-têtes", "table without heads"),
    UNEXPLAINED_ACRONYM(
            "BAL317", Severity.INFO, "sigle jamais expliqué", "acronym never explained"),
    LONG_SENTENCE("BAL318", Severity.INFO, "phrase très longue", "very long sentence"),
    DOT_GROUPED(
            "BAL319",
            Severity.WARNING,
            "milliers séparés par un point",
            "thousands grouped by a dot"),
    CAPITAL_ACCENT(
            "BAL320", Severity.INFO, "majuscule sans accent", "capital letter without its accent"),
    NEAR_DUPLICATE(
            "BAL321", Severity.WARNING, "deux textes presque pareils", "two texts almost alike"),
    MARKDOWN_SLIP(
            "BAL322",
            Severity.WARNING,
            "signe de mise en forme resté dans le texte",
            "markup left in the text"),
    FUNDING_FIGURE(
            "BAL323",
            Severity.WARNING,
            "montant négatif ou part de plus de 100 %",
            "negative amount or share above 100 %"),
    SECTION_MISSING("BAL330", Severity.WARNING, "rubrique absente", "section missing"),
    SECTION_MISSPELT(
            "BAL331", Severity.WARNING, "titre de rubrique mal écrit", "section title misspelt"),
    SECTION_MISPLACED(
            "BAL332", Severity.WARNING, "rubrique à une autre place", "section out of place"),
    SECTION_UNKNOWN(
            "BAL333",
            Severity.WARNING,
            "rubrique que le schéma ne prévoit pas",
            "section that the schema does not provide for"),
    SECTION_TWICE("BAL334", Severity.WARNING, "rubrique donnée deux fois", "section given twice"),
    SECTION_EMPTY("BAL335", Severity.WARNING, "rubrique vide", "empty section"),

    THEME_MISSING("BAL401", Severity.ERROR, "thème introuvable", "theme not found"),
    TEMPLATE_MISSING("BAL402", Severity.ERROR, "gabarit introuvable", "template not found"),
    TEMPLATE_NAME(
            "BAL403", Severity.ERROR, "variable de gabarit inconnue", "unknown template variable"),
    TEMPLATE_SYNTAX("BAL404", Severity.ERROR, "gabarit mal formé", "malformed template"),
    THEME_PARENT("BAL405", Severity.ERROR, "héritage de thème en boucle", "theme inheritance loop"),
    MISSING_STRING("BAL406", Severity.ERROR, "texte d'interface absent", "missing interface text"),
    THEME_FONT(
            "BAL407",
            Severity.ERROR,
            "police d'impression inutilisable",
            "font for print that cannot be used"),
    THEME_FILE(
            "BAL408",
            Severity.ERROR,
            "theme.yaml nomme un fichier ou un gabarit inconnu",
            "theme.yaml names an unknown file or template"),

    OUTPUT_COLLISION(
            "BAL501",
            Severity.ERROR,
            "deux contenus pour une adresse",
            "two contents for one address"),
    BROKEN_INTERNAL_LINK("BAL502", Severity.ERROR, "lien interne cassé", "broken internal link"),
    BROKEN_INTERNAL_ANCHOR(
            "BAL503", Severity.ERROR, "ancre interne cassée", "broken internal anchor"),
    DUPLICATE_ID("BAL504", Severity.ERROR, "identifiant donné deux fois", "id given twice"),
    OUTPUT_REFUSED("BAL505", Severity.ERROR, "dossier de sortie refusé", "output folder refused"),
    NOT_WRITTEN(
            "BAL506",
            Severity.ERROR,
            "fichier ou dossier qui ne peut pas être écrit",
            "file or folder that cannot be written"),
    OVER_BUDGET(
            "BAL507",
            Severity.WARNING,
            "fiche trop lourde à la première visite",
            "fiche too heavy for a first visit"),
    NO_WEBP("BAL508", Severity.INFO, "WebP indisponible", "WebP not available"),

    UNPRINTABLE_CHARACTER(
            "BAL601",
            Severity.ERROR,
            "caractère qu'aucune police n'imprime",
            "character that no font prints"),
    UNPRINTABLE_IMAGE(
            "BAL602",
            Severity.ERROR,
            "image qui ne peut pas être imprimée",
            "picture that cannot be printed"),
    LAYOUT_FAILED(
            "BAL603",
            Severity.ERROR,
            "document qui ne peut pas être mis en page",
            "document that cannot be laid out"),
    LONG_BOOKLET(
            "BAL604",
            Severity.INFO,
            "publication trop longue pour un seul fichier",
            "publication too long for one file"),

    ADDRESS_LOST(
            "BAL701",
            Severity.ERROR,
            "adresse qui ne mène plus nulle part",
            "address that leads nowhere any more"),
    FILE_LOST("BAL702", Severity.WARNING, "fichier retiré du site", "file gone from the site"),
    ANCHOR_LOST(
            "BAL703",
            Severity.INFO,
            "section qui n'existe plus",
            "section that is no longer there");

    private final String code;
    private final Severity severity;
    private final String fr;
    private final String en;

    Rule(String code, Severity severity, String fr, String en) {
        this.code = code;
        this.severity = severity;
        this.fr = fr;
        this.en = en;
    }

    /// The stable code, `BAL` and three digits.
    public String code() {
        return code;
    }

    /// How much it matters unless the publication says otherwise.
    public Severity severity() {
        return severity;
    }

    /// What the rule is about, in a few words.
    public Wording title() {
        return new Wording(fr, en);
    }

    /// The rule with a code: `BAL203` → [#UNKNOWN_FICHE]; empty for a code that no rule has.
    public static Optional<Rule> withCode(String code) {
        for (Rule rule : values()) {
            if (rule.code.equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
