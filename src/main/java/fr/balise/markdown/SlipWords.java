package fr.balise.markdown;

import fr.balise.diagnostic.Wording;
import fr.balise.markdown.SlipCheck.Slip;

/// The words for markup that is nearly right.
final class SlipWords {

    private static final int QUOTED = 60;

    private SlipWords() {}

    /// What happened to the author's words.
    static Wording message(Slip slip, String words) {
        String quoted = shortened(words);
        return switch (slip) {
            case SPACED_LINK ->
                    new Wording(
                            "lien coupé par une espace entre «]» et «(» : «" + quoted + "»",
                            "link cut by a space between `]` and `(`: `" + quoted + "`");
            case SPACE_IN_ADDRESS ->
                    new Wording(
                            "adresse de lien avec des espaces, restée en texte : «" + quoted + "»",
                            "link address with spaces, left as text: `" + quoted + "`");
            case OPEN_LINK ->
                    new Wording(
                            "lien jamais refermé : «" + quoted + "»",
                            "link that never closes: `" + quoted + "`");
            case REVERSED_LINK ->
                    new Wording(
                            "lien à l'envers : «" + quoted + "»",
                            "link the wrong way round: `" + quoted + "`");
            case WIKI_LINK ->
                    new Wording(
                            "lien de wiki, resté en texte : «" + quoted + "»",
                            "wiki link, left as text: `" + quoted + "`");
            case STRONG ->
                    new Wording(
                            "gras resté en texte : «" + quoted + "»",
                            "bold left as text: `" + quoted + "`");
            case OPEN_STRONG -> new Wording("gras jamais refermé", "bold that never closes");
            case HEADING ->
                    new Wording(
                            "titre resté en texte : «" + quoted + "»",
                            "heading left as text: `" + quoted + "`");
            case ITEM ->
                    new Wording(
                            "liste restée en texte : «" + quoted + "»",
                            "list left as text: `" + quoted + "`");
            case BULLET ->
                    new Wording(
                            "puces d'un traitement de texte, qui ne font pas de liste : «"
                                    + quoted
                                    + "»",
                            "bullets of a word processor, which make no list: `" + quoted + "`");
            case TABLE ->
                    new Wording(
                            "tableau sans ligne de séparation, resté en texte : «" + quoted + "»",
                            "table without its separating line, left as text: `" + quoted + "`");
            case SETEXT ->
                    new Wording(
                            "le paragraphe au-dessus devient un titre à cause de cette ligne : «"
                                    + quoted
                                    + "»",
                            "the paragraph above becomes a heading because of this line: `"
                                    + quoted
                                    + "`");
            case SHORTCODE ->
                    new Wording(
                            "balise d'un autre logiciel, restée en texte : «" + quoted + "»",
                            "tag of another program, left as text: `" + quoted + "`");
            case OPEN_CODE ->
                    new Wording(
                            "bloc de code jamais refermé : tout ce qui suit est du code",
                            "block of code that never closes: all that follows is code");
            case INDENTED_BLOCK ->
                    new Wording(
                            "bloc décalé de quatre espaces ou plus, devenu du code : «"
                                    + quoted
                                    + "»",
                            "block indented by four spaces or more, turned into code: `"
                                    + quoted
                                    + "`");
            case SHORT_FENCE ->
                    new Wording(
                            "bloc resté en texte : «" + quoted + "»",
                            "block left as text: `" + quoted + "`");
        };
    }

    /// What to do about it.
    static Wording hint(Slip slip) {
        return switch (slip) {
            case SPACED_LINK ->
                    new Wording(
                            "collez-les : [texte](adresse)", "put them together: [text](address)");
            case SPACE_IN_ADDRESS ->
                    new Wording(
                            "une adresse n'a pas d'espace : écrivez %20, ou entourez-la ainsi :"
                                    + " [texte](<adresse avec espaces>)",
                            "an address has no spaces: write %20, or put it like this:"
                                    + " [text](<address with spaces>)");
            case OPEN_LINK ->
                    new Wording(
                            "ajoutez la parenthèse : [texte](adresse)",
                            "add the parenthesis: [text](address)");
            case REVERSED_LINK ->
                    new Wording(
                            "le texte va entre crochets, l'adresse entre parenthèses :"
                                    + " [texte](adresse)",
                            "the text goes between brackets, the address between parentheses:"
                                    + " [text](address)");
            case WIKI_LINK ->
                    new Wording(
                            "écrivez [texte](adresse), ou «fiche n°44» pour une fiche",
                            "write [text](address), or `fiche no. 44` for a fiche");
            case STRONG ->
                    new Wording(
                            "les astérisques touchent les mots, sans espace à l'intérieur :"
                                    + " **mots**",
                            "the asterisks touch the words, without a space inside: **words**");
            case OPEN_STRONG ->
                    new Wording(
                            "ajoutez ** à la fin des mots en gras, ou retirez-les",
                            "add ** at the end of the bold words, or remove them");
            case HEADING ->
                    new Wording(
                            "mettez une espace ordinaire après les dièses : ## Titre",
                            "put an ordinary space after the signs: ## Title");
            case ITEM ->
                    new Wording(
                            "mettez une espace ordinaire après chaque tiret ou numéro : - élément",
                            "put an ordinary space after each hyphen or number: - item");
            case BULLET ->
                    new Wording(
                            "commencez chaque élément par un tiret et une espace : - élément",
                            "begin each item with a hyphen and a space: - item");
            case TABLE ->
                    new Wording(
                            "ajoutez sous la première ligne autant de tirets qu'il y a de colonnes,"
                                    + " et une ligne vide avant le tableau : |---|---|",
                            "add below the first line as many hyphens as there are columns, and an"
                                    + " empty line before the table: |---|---|");
            case SETEXT ->
                    new Wording(
                            "laissez une ligne vide avant elle pour une séparation ; un titre"
                                    + " s'écrit ## Titre",
                            "leave an empty line before it for a separation; a heading is written"
                                    + " ## Title");
            case SHORTCODE ->
                    new Wording(
                            "écrivez-la en Markdown, ou entre accents graves pour la montrer",
                            "write it in Markdown, or between backticks to show it");
            case OPEN_CODE ->
                    new Wording(
                            "refermez-le par une ligne de trois accents graves, ou retirez"
                                    + " celle-ci",
                            "close it with a line of three backticks, or remove this one");
            case INDENTED_BLOCK ->
                    new Wording(
                            "écrivez «:::» au début de la ligne",
                            "write `:::` at the beginning of the line");
            case SHORT_FENCE ->
                    new Wording(
                            "écrivez trois deux-points : ::: encadre",
                            "write three colons: ::: encadre");
        };
    }

    private static String shortened(String words) {
        String flat = words.strip();
        if (flat.length() <= QUOTED) {
            return flat;
        }
        int end = Character.isHighSurrogate(flat.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return flat.substring(0, end) + "…";
    }
}
