package fr.balise.editorial;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// French words that begin with an accented letter and never without: «État», «École», «Égalité».
///
/// A beginning is in the list when no French word begins with the same letters without the accent, and no usual name
/// does: so neither «Emploi» nor «Emma», nor anything that Edith begins with. In words all in capitals the accents inside are known
/// too, of words that are frequent in publications of this kind.
final class AccentedWords {

    /// Beginnings of words; one with a hyphen is no word by itself.
    private static final Map<String, String> BEGINNINGS =
            byPlain(
                    "ébauch- éblou- ébou- ébranl- ébruit- ébulli- ébéni- écaill- écart échang-"
                        + " échant- échapp- échauff- échec échel- échelon échoppe échou- échéa-"
                        + " éclabouss- éclair éclat éclec- éclips- éclos éclus- écol- économ-"
                        + " écosystème écotour- écoul- écoute écran écras- écrire écrit écriv-"
                        + " écrou écueil écume écurie écuyer édifi- éditer éditeur éditi- éditor-"
                        + " éduc- éduqu- égal égar- églis- égout égoïs- égypti- élabor- élarg-"
                        + " électeu- électio- électora- électric- électrif- électriq- électron"
                        + " élev- éligib- élimin- élite éloge élogieu- éloign- éloquen- élucid-"
                        + " élève élégan- élémen- émana émancip- émerg- émerveil- émett- émeut"
                        + " émigr- émin- émis émot- émouv- émulat- énerg- énerv- énigm- énième"
                        + " énonc- énorm- énumér- épais épan- épargn- éparpil- épaul- épave épice"
                        + " épicier épidermi- épidém- épilog- épineu- épisod- épistol- épluch-"
                        + " épong- épopée époque épous- épouvan- épreuv- éprouv- épuis- épur-"
                        + " équateur équation équestre équilib- équinox- équip- équit- équiv-"
                        + " éradic- éradiq- érig- érosi- érudit éruption étab- étag- étanch- étang"
                        + " étape état éteind- éteint étend éthiopi étincel- étiol- étiquet- étir-"
                        + " étoff- étoile étonn- étouff- étrange étrangle étrangère étrenn- étroit"
                        + " étude étudi- étym- évacu- évader évalu- évangil- évangél- évanou-"
                        + " évasif évasion éveil éventail éventu- évid- évinc- évit- évoc- évol-"
                        + " évoqu- évènem- événem- évêq-");

    /// Whole words, whose beginnings other words or names share.
    private static final Map<String, String> WHOLE =
            byPlain(
                    "âge âges âgé âgée âgées âgés écogeste écogestes écolieu écolieux écoquartier"
                        + " écoquartiers écosse édile édiles égypte élu élue élues élus élysée"
                        + " éolien éolienne éoliennes éoliens époux érythrée étaient étais était"
                        + " étant éthique éthiques étions été étés êtes être êtres île îles îlot"
                        + " îlots");

    /// Beginnings of words of which the letters inside have accents, for words all in capitals.
    private static final Map<String, String> INSIDE =
            byPlain(
                    "activité bibliothèqu- bénin bénévol- bénéfic- citoyenneté collectivité"
                        + " communauté complément coopér- créat- critère découv- défin- démarch-"
                        + " démocrat- département dépens développ- décembr- décentral- décid- décis"
                        + " déchet expérien- expérim- fraternité février française français"
                        + " hébergement hôpital intercommunalité- intérêt liberté matériel mobilité"
                        + " municipalité médiath- mémoire méthod- métropole méditerran- numériq-"
                        + " numéro problèm- priorité proximité président prévent- préfect- présent"
                        + " pédagog- qualité québec représent- république responsabilité région"
                        + " réalis- réemploi règlement référen- régional rénov- répons réseau"
                        + " résid- réunion réuss- santé schéma solidarité société spécial spécif-"
                        + " stratég- synthèse système sécurit- sénégal séminair- thématiq- théori-"
                        + " théâtr- université égalité");

    /// Names that begin like words, and are written without an accent.
    private static final Set<String> NAMES =
            Set.of("egalim", "emirates", "ecolab", "ecology", "economist", "epicure", "elevator");

    /// Endings that French words of the list do not have: English, Italian, Spanish ones.
    private static final Pattern FOREIGN =
            Pattern.compile(".*(?:[^aéèiou]y|ics|ing|ity|ist|ional|[^e]a|o|or|ship|ed|ate|ates)");

    private static final int SHORTEST = 3;

    private AccentedWords() {}

    /// How a word should be written: `Etat` → `État`, `ECONOMIE` → `ÉCONOMIE`; empty for one that is right or unknown.
    static Optional<String> of(String word) {
        String plain = plain(word);
        if (NAMES.contains(plain) || plain.length() != word.length()) {
            return Optional.empty();
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (capitals) {
            return word.length() < 4 ? Optional.empty() : inCapitals(word, plain);
        }
        boolean foreign = FOREIGN.matcher(plain).matches() || !isLower(word, 1);
        if (foreign || word.charAt(0) != Character.toUpperCase(plain.charAt(0))) {
            return Optional.empty();
        }
        return Optional.ofNullable(WHOLE.get(plain))
                .or(() -> beginning(plain, BEGINNINGS))
                .map(accented -> Character.toUpperCase(accented.charAt(0)) + word.substring(1));
    }

    private static Optional<String> inCapitals(String word, String plain) {
        Optional<String> known =
                Optional.ofNullable(WHOLE.get(plain))
                        .or(() -> beginning(plain, INSIDE))
                        .or(() -> beginning(plain, BEGINNINGS));
        return known.map(accented -> laidOver(word, accented)).filter(right -> !right.equals(word));
    }

    /// The letters of a word with the accents of the word that it begins like; those that it has itself are kept.
    private static String laidOver(String word, String accented) {
        StringBuilder right = new StringBuilder(word);
        for (int i = 0; i < accented.length(); i++) {
            if (word.charAt(i) < 128) {
                right.setCharAt(i, Character.toUpperCase(accented.charAt(i)));
            }
        }
        return right.toString();
    }

    private static Optional<String> beginning(String plain, Map<String, String> list) {
        for (int end = plain.length(); end >= SHORTEST; end--) {
            String beginning = plain.substring(0, end);
            String found = list.get(end < plain.length() ? beginning + "-" : beginning);
            if (found == null && end < plain.length()) {
                found = list.get(beginning);
            }
            if (found != null) {
                return Optional.of(found.replace("-", ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isLower(String word, int from) {
        return word.substring(from).equals(word.substring(from).toLowerCase(Locale.ROOT));
    }

    /// A word in small letters without accents, letter for letter.
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            plain.append(
                    c < 128
                            ? c
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .charAt(0));
        }
        return plain.toString();
    }

    private static Map<String, String> byPlain(String list) {
        Map<String, String> map = new HashMap<>();
        for (String word : list.split(" ", -1)) {
            map.put(plain(word), word);
        }
        return Map.copyOf(map);
    }
}
