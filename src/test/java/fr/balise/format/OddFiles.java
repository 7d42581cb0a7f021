package fr.balise.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Fiches as haste, word processors and other tools leave them, at random.
final class OddFiles {

    private static final List<String> KEYS =
            List.of(
                    "titre: \"L'eau... vraiment?\"   # relu",
                    "resume : Un coeur  et des \"mots\"!",
                    "date:   2019-06",
                    "mots-cles:\n  - thé   # du Yen Bai\n# à la marge\n  - café\t",
                    "territoires: [ Rennes,Longueuil ]",
                    "couleur: |\n  un  \n\n  # deux\n",
                    "contacts:\n- {nom:   'A', courriel: a@exemple.fr}",
                    "langue: fr",
                    "sous-titre: >-\n  un\n  deux...",
                    "note: &n x",
                    "autre: *n");

    private static final List<String> PIECES =
            List.of(
                    "Texte... \"oui\" : l'oeuvre?",
                    "Texte  \nsuite   \nfin\\\nautre",
                    "## Titre  ##",
                    "##   L'autre titre?",
                    "Titre\n---",
                    "- un\n- deux\n\n\n- trois  ",
                    "1. un\n   ## titre\n   texte\n2. deux",
                    "> cité...  \n> # titre\n>\n>\n> suite",
                    "```\ncode...  \n\n\n\"x\"\n```",
                    "    code indenté...  \n\n\n    suite",
                    "<div>\n\"a\"...  \n\n\n</div>",
                    "<span title=\"l'eau...\">l'eau...</span> <code>a...</code>  \nb",
                    "::: encadre Un titre...\nTexte\n\n\n:::",
                    ":::   chiffres\n- **12**: jardins\n:::",
                    ":::: encadre\n::: citation Une \"voix\"\nQuoi?\n:::\n::::",
                    "| a... | b |\n| --- | --- |\n| \"x\"? | `y...` |",
                    "Note[^na...] *gras*? «*mot*» **«mot»**! _l'_eau",
                    "[^na...]: La note...  ",
                    "[lien?](https://exemple.org/a...b \"titre...\") <https://exemple.org/?a!>",
                    "&laquo;mot&raquo;? \\\"mot\\\"... &amp;?",
                    "!Non ?oui:non 10:30 16:9 n°12 50 000€ 47%",
                    "Voir\u00a0l\u2019eau\u202f? e\u0301te\u0301... d\u2019e\u0301te\u0301!",
                    "***",
                    "[a]: https://exemple.org/ \"Un titre...\"\n[lien][a]?",
                    "{{ gabarit... }} {% si \"x\" %}?",
                    "~~non~~? **Quoi** ! \"*deux* mots\"...",
                    "- [ ] à faire...\n- [x] fait?",
                    "<!-- l'eau... \"x\" -->",
                    "\ttabulation...",
                    "Ligne\u2028séparée...  ");

    private final Random random;

    OddFiles(Random random) {
        this.random = random;
    }

    String fiche(int number) {
        List<String> keys = new ArrayList<>(KEYS.subList(1, KEYS.size() - 1));
        Collections.shuffle(keys, random);
        List<String> chosen = new ArrayList<>(keys.subList(0, random.nextInt(keys.size())));
        chosen.add(random.nextInt(chosen.size() + 1), "numero: " + number);
        chosen.add(random.nextInt(chosen.size() + 1), KEYS.getFirst());
        if (chosen.contains("note: &n x")) {
            chosen.add(KEYS.getLast());
        }
        StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "\ufeff" : "");
        text.append("---\n").append(pick("", "\n", "# du fichier\n\n"));
        for (String key : chosen) {
            text.append(pick("", "", "# à propos\n", "\n")).append(key).append('\n');
        }
        text.append(pick("", "# fin\n", "\n")).append("---").append(pick("\n", " \n", "\n\n\n"));
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())))
                    .append(pick("\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\n \n"));
        }
        String all = random.nextInt(3) == 0 ? text.toString().strip() : text.toString();
        return random.nextInt(5) == 0 ? all.replace("\n", "\r\n") : all;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
