package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.List;
import java.util.stream.Collectors;

/// What a careful reader would remark, and its wording.
sealed interface EditorialProblem {

    /// A heading more than one level below the one before it; `above` 1 is the title of the page.
    record LevelSkipped(int level, int above, boolean html) implements EditorialProblem {}

    /// A heading of level 1 beside the title of the page.
    record SecondTitle(String title, boolean html) implements EditorialProblem {}

    /// An image about which something is not said.
    record ImageUnsaid(String file, boolean alt, boolean credit) implements EditorialProblem {}

    /// A link whose words tell nothing.
    record VagueLink(String words) implements EditorialProblem {}

    /// An address shown as it is.
    record BareAddress(String address) implements EditorialProblem {}

    /// A table without heads.
    record NoTableHead(boolean html) implements EditorialProblem {}

    /// A table of which some columns have no head.
    record EmptyHead(List<Integer> columns) implements EditorialProblem {
        public EmptyHead {
            columns = List.copyOf(columns);
        }
    }

    /// An acronym that nobody explains.
    record UnexplainedAcronym(String acronym) implements EditorialProblem {}

    /// A term that differs from another one by a plural only.
    record PluralOf(String term, String preferred, String file) implements EditorialProblem {}

    /// A territory in another spelling.
    record PlaceSpelling(String written, String name) implements EditorialProblem {}

    /// A term that seems to be another one mistyped.
    record NearTerm(String term, String nearest, boolean place, String file)
            implements EditorialProblem {}

    /// A fiche to which nothing leads.
    record LonelyFiche(int number, boolean ordered) implements EditorialProblem {}

    /// A territory that the map cannot show.
    record UnplacedTerritory(String name, String entry) implements EditorialProblem {}

    /// A sentence with too many words.
    record LongSentence(int words, int most, String first) implements EditorialProblem {}

    /// A number grouped by dots.
    record DotGrouped(String written, String right) implements EditorialProblem {}

    /// A capital letter without its accent.
    record CapitalAccent(String written, String right) implements EditorialProblem {}

    /// A text that is nearly another one.
    record NearText(String other, int percent) implements EditorialProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case LevelSkipped(var level, var above, var html) -> {
                int right = above + 1;
                String sign = html ? "<h" + right + ">" : "#".repeat(right);
                boolean title = above == 1;
                yield problem(
                        Rule.HEADING_LEVEL,
                        place,
                        "titre de niveau "
                                + level
                                + (title
                                        ? " juste sous le titre de la page"
                                        : " sous un titre de niveau " + above),
                        "heading of level "
                                + level
                                + (title
                                        ? " right below the title of the page"
                                        : " below a heading of level " + above),
                        "écrivez-le au niveau " + right + " : «" + sign + " …»",
                        "write it at level " + right + ": `" + sign + " …`");
            }
            case SecondTitle(var title, var html) -> {
                String sign = html ? "<h2>" : "##";
                yield problem(
                        Rule.HEADING_LEVEL,
                        place,
                        "second titre de niveau 1 : la page en a déjà un, «" + title + "»",
                        "second heading of level 1: the page has one already, `" + title + "`",
                        "écrivez «"
                                + sign
                                + " …», et un niveau de plus pour les titres qui suivent",
                        "write `" + sign + " …`, and one level more for the headings below it");
            }
            case ImageUnsaid(var file, var alt, var credit) -> {
                String fr =
                        alt && credit
                                ? "texte de remplacement ni crédit"
                                : alt ? "texte de remplacement" : "crédit";
                String en = alt && credit ? "alt text nor credit" : alt ? "alt text" : "credit";
                yield problem(
                        Rule.IMAGE_IN_TEXT,
                        place,
                        "image sans " + fr + " : " + file,
                        "image without " + en + ": " + file,
                        "ajoutez à medias/medias.yaml «- { fichier: "
                                + file
                                + ", alt: …, credit: … }», ou «decorative: true» si l'image"
                                + " n'apprend rien",
                        "add to medias/medias.yaml `- { fichier: "
                                + file
                                + ", alt: …, credit: … }`, or `decorative: true` if the image tells"
                                + " nothing");
            }
            case VagueLink(var words) ->
                    problem(
                            Rule.VAGUE_LINK,
                            place,
                            "lien qui ne dit pas où il mène : «" + words + "»",
                            "link that does not say where it leads: `" + words + "`",
                            "donnez au lien le titre de la page ou du document : «[rapport"
                                    + " d'activité 2019](…)»",
                            "let the link be the title of the page or document: `[annual report"
                                    + " 2019](…)`");
            case BareAddress(var address) ->
                    problem(
                            Rule.BARE_ADDRESS,
                            place,
                            "adresse nue en guise de lien : " + address,
                            "bare address for a link: " + address,
                            "écrivez «[titre de la page](" + withScheme(address) + ")»",
                            "write `[title of the page](" + withScheme(address) + ")`");
            case NoTableHead(var html) ->
                    problem(
                            Rule.TABLE_HEAD,
                            place,
                            "tableau sans en-têtes",
                            "table without heads",
                            html
                                    ? "donnez à chaque colonne son titre : «<th>…</th>» dans la"
                                            + " première ligne"
                                    : "donnez à chaque colonne son titre, sur la première ligne du"
                                            + " tableau",
                            html
                                    ? "give each column its title: `<th>…</th>` in the first row"
                                    : "give each column its title, in the first row of the table");
            case EmptyHead(var columns) -> {
                String numbers =
                        columns.stream().map(String::valueOf).collect(Collectors.joining(", "));
                boolean one = columns.size() == 1;
                yield problem(
                        Rule.TABLE_HEAD,
                        place,
                        (one ? "colonne sans en-tête : la " : "colonnes sans en-tête : ") + numbers,
                        (one ? "column without head: " : "columns without head: ") + numbers,
                        "donnez à chaque colonne son titre ; seul le coin en haut à gauche peut"
                                + " rester vide",
                        "give each column its title; only the top left corner may stay empty");
            }
            case UnexplainedAcronym(var acronym) ->
                    problem(
                            Rule.UNEXPLAINED_ACRONYM,
                            place,
                            "sigle jamais expliqué : " + acronym,
                            "acronym never explained: " + acronym,
                            "ajoutez à donnees/glossaire.yaml «- { sigle: "
                                    + yaml(acronym)
                                    + ", forme: … }», ou écrivez ici «forme longue ("
                                    + acronym
                                    + ")»",
                            "add to donnees/glossaire.yaml `- { sigle: "
                                    + yaml(acronym)
                                    + ", forme: … }`, or write here `long form ("
                                    + acronym
                                    + ")`");
            case PluralOf(var term, var preferred, var file) ->
                    problem(
                            Rule.KEYWORD_VARIANT,
                            place,
                            "«" + term + "» et «" + preferred + "» ne diffèrent que par le pluriel",
                            "`" + term + "` and `" + preferred + "` differ only by a plural",
                            "écrivez partout «"
                                    + preferred
                                    + "» ; si les deux sont voulus, déclarez-les dans "
                                    + file,
                            "write `"
                                    + preferred
                                    + "` everywhere; if both are meant, declare them in "
                                    + file);
            case PlaceSpelling(var written, var name) ->
                    problem(
                            Rule.KEYWORD_VARIANT,
                            place,
                            "«" + written + "» est compté comme «" + name + "»",
                            "`" + written + "` is counted as `" + name + "`",
                            "écrivez «" + name + "»",
                            "write `" + name + "`");
            case NearTerm(var term, var nearest, var where, var file) ->
                    problem(
                            Rule.NEAR_TERM,
                            place,
                            (where ? "territoire" : "mot-clé")
                                    + " presque pareil à un autre : «"
                                    + term
                                    + "»",
                            (where ? "territory" : "key word")
                                    + " almost like another one: `"
                                    + term
                                    + "`",
                            "le plus proche est «"
                                    + nearest
                                    + "» ; si les deux sont voulus, déclarez-les dans "
                                    + file,
                            "the nearest is `"
                                    + nearest
                                    + "`; if both are meant, declare them in "
                                    + file);
            case LonelyFiche(var number, var ordered) ->
                    problem(
                            Rule.ORPHAN_FICHE,
                            place,
                            ordered
                                    ? "rien ne mène à cette fiche : aucun document ne la cite, le"
                                            + " sommaire ne la nomme pas"
                                    : "rien ne mène à cette fiche : aucun document ne la cite",
                            ordered
                                    ? "nothing leads to this fiche: no document cites it, the table"
                                            + " of contents does not name it"
                                    : "nothing leads to this fiche: no document cites it",
                            "citez-la ailleurs, «Cf fiche n°"
                                    + number
                                    + "», ou ajoutez-la à «sommaire:» dans publication.yaml",
                            "cite it elsewhere, `see fiche no. "
                                    + number
                                    + "`, or add it to `sommaire:` in publication.yaml");
            case UnplacedTerritory(var name, var entry) ->
                    problem(
                            Rule.UNPLACED_TERRITORY,
                            place,
                            "ce territoire n'a pas de coordonnées, la carte ne le montre pas : "
                                    + name,
                            "this territory has no coordinates, the map does not show it: " + name,
                            "ajoutez sa latitude et sa longitude à donnees/territoires.yaml : "
                                    + entry,
                            "add its latitude and longitude to donnees/territoires.yaml: " + entry);
            case LongSentence(var words, var most, var first) ->
                    problem(
                            Rule.LONG_SENTENCE,
                            place,
                            "phrase de " + words + " mots : «" + first + "…»",
                            "sentence of " + words + " words: `" + first + "…`",
                            "coupez-la en deux ou trois : " + most + " mots au plus",
                            "cut it into two or three: " + most + " words at most");
            case DotGrouped(var written, var right) ->
                    problem(
                            Rule.DOT_GROUPED,
                            place,
                            "milliers séparés par un point : " + written,
                            "thousands grouped by a dot: " + written,
                            "écrivez «" + right + "»",
                            "write `" + right + "`");
            case CapitalAccent(var written, var right) ->
                    problem(
                            Rule.CAPITAL_ACCENT,
                            place,
                            "majuscule sans accent : «" + written + "»",
                            "capital letter without its accent: `" + written + "`",
                            "écrivez «" + right + "»",
                            "write `" + right + "`");
            case NearText(var other, var percent) ->
                    problem(
                            Rule.NEAR_DUPLICATE,
                            place,
                            "texte presque pareil à celui de "
                                    + other
                                    + " : "
                                    + percent
                                    + " % en"
                                    + " commun",
                            "text almost like that of " + other + ": " + percent + " % in common",
                            "gardez-en un seul et renvoyez-y, ou récrivez celui-ci",
                            "keep one of them and refer to it, or rewrite this one");
        };
    }

    private static Diagnostic problem(
            Rule rule, Location place, String fr, String en, String hintFr, String hintEn) {
        return Diagnostic.of(rule, place, new Wording(fr, en))
                .withHint(new Wording(hintFr, hintEn));
    }

    private static String withScheme(String address) {
        return address.startsWith("www.") ? "https://" + address : address;
    }

    private static String yaml(String acronym) {
        return acronym.indexOf('&') >= 0 ? "\"" + acronym + "\"" : acronym;
    }
}
