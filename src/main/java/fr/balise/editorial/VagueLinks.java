package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.markdown.AuthoredText.Words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Links whose words say nothing of where they lead: «cliquez ici», «en savoir plus», `read more`.
///
/// A link is vague when all of its words are empty ones and one of them at least is a word of such links: «le lien
/// suivant» is vague, «le site de Rennes» is not, since Rennes tells.
final class VagueLinks implements DocumentCheck {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> FRENCH =
            words(
                    "cliquer cliquez clique clic cliquant ici là lien suite savoir plus infos"
                            + " info information informations détail détails site page"
                            + " document article lire lisez voir consulter consultez"
                            + " télécharger téléchargez découvrir découvrez accéder accédez");

    /// Words that tell nothing either, but do not make a link vague by themselves.
    private static final Set<String> EMPTY_FRENCH =
            words(
                    "le la les l un une des du de d ce cet cette ces c est en sur pour par au aux à"
                        + " dans y et ou suivant suivante suivants suivez suivre internet web"
                        + " complet complète tout toute toutes ci cela vous pouvez notre votre leur"
                        + " dessous dessus davantage encore afficher obtenir via");

    private static final Set<String> ENGLISH =
            words(
                    "click here link page site website more read details info"
                            + " information download document article this");

    private static final Set<String> EMPTY_ENGLISH =
            words(
                    "the a an that to on at for go follow following learn see find out view press"
                            + " tap continue reading please just it web our its full and or in by");

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Words link : reading.text().links()) {
            if (!link.bare() && isVague(link.words(), reading.language())) {
                report.accept(new EditorialProblem.VagueLink(link.words()).at(link.location()));
            }
        }
    }

    /// Whether the words of a link tell nothing in a language. English phrases are no better in a French text.
    static boolean isVague(String words, Reading.Tongue language) {
        List<String> all =
                NO_LETTER
                        .splitAsStream(words.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return switch (language) {
            case FRENCH ->
                    isVague(all, FRENCH, EMPTY_FRENCH) || isVague(all, ENGLISH, EMPTY_ENGLISH);
            case ENGLISH -> isVague(all, ENGLISH, EMPTY_ENGLISH);
            case OTHER -> false;
        };
    }

    private static boolean isVague(List<String> words, Set<String> telling, Set<String> empty) {
        boolean found = false;
        for (String word : words) {
            boolean vague = telling.contains(word);
            if (!vague && !empty.contains(word)) {
                return false;
            }
            found |= vague;
        }
        return found;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
