package fr.balise.editorial;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds acronyms in running text: words of two to seven capital letters, with `&` or dots inside, `R&D`, `S.C.I.C.`.
///
/// Left alone: Roman numerals, words beside a digit (`A4`, `CO2`), units and amounts (`12 MW`, `500 XOF`), codes of
/// countries, family names in capitals (`Jean DUPONT`), text shouted in capitals, file names, and the few acronyms that
/// are words of every day.
final class AcronymWords {

    /// An acronym in a text.
    ///
    /// @param acronym without the plural s and the dot at its end
    /// @param from index of its first letter
    /// @param to index after its last letter
    record Found(String acronym, int from, int to) {}

    /// How many characters without a small letter are a shouted sentence, however it ends.
    private static final int SHOUTED = 200;

    private static final int LONGEST = 7;

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:\\p{Lu}(?:\\.\\p{Lu})+\\.?|\\p{Lu}+(?:&\\p{Lu}+)+|\\p{Lu}{2,})(s?)(?![\\p{L}\\p{N}\\p{M}])");

    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    /// What everybody knows: formats and devices, addresses on letters, what stands on every bill, words of the press
    /// that are never spelt out.
    private static final Set<String> EVERYDAY =
            words(
                    "PDF URL HTML CSS CSV XML JSON YAML SVG PNG JPG JPEG GIF EPUB ODT ODS DOC DOCX"
                        + " XLS XLSX ZIP TXT HEIC WEBP TIFF BMP WWW HTTP HTTPS USB CD DVD GPS SMS"
                        + " MMS TV PC QR FAQ RSS WC ISBN ISSN DOI IBAN BP CS CEDEX TVA HT TTC NB PS"
                        + " RDV SVP CV OK KO BD ONU UNESCO UNICEF OTAN UE USA SNCF RATP EDF TGV HLM"
                        + " SA SARL SAS ID AM PM EUR USD GBP CHF XOF XAF FCFA CFA");

    private static final Set<String> UNITS =
            words(
                    "KM CM MM KG MG GO MO KO TO GB MB KB TB MW GW KW TW HA KWH MWH GWH TWH DB HZ"
                            + " MHZ GHZ");

    /// French and English words that are no acronyms when they are shouted.
    private static final Set<String> WORDS =
            words(
                    "LE LA LES UN UNE DES DU DE ET OU EN AU AUX CE CES CET CETTE SUR POUR PAR PAS"
                        + " NE NON OUI PLUS MAIS DANS AVEC SANS SOUS QUI QUE QUOI SI NI CAR DONC"
                        + " TOUS TOUT TOUTE TOUTES TRES TRÈS BIEN ICI LÀ IL ELLE ILS ELLES NOUS"
                        + " VOUS ON SON SA SES LEUR NOTRE VOTRE EST SONT AVANT APRES APRÈS ENTRE"
                        + " VERS CHEZ STOP MERCI NOTE THE AND OF FOR TO IN IS NOT NO YES ALL WITH"
                        + " FROM OR BUT BY AT AN DO MUST PAGE FICHE NOUVEAU GRATUIT DATE CONTACT"
                        + " CONTACTS SOURCE SOURCES FICHES BILAN NOTES AVIS INFO INFOS SITE LIRE"
                        + " VOIR NEW INTRO ANNEXE ANNEXES");

    private static final Set<String> TITLES =
            Set.of("M.", "MM.", "Mme", "Mmes", "Mlle", "Mr", "Mrs", "Ms", "Dr", "Pr", "Me");

    /// Capitalised words that come before acronyms; any other one before a word in capitals is taken for a first name.
    private static final Set<String> NO_FIRST_NAMES =
            words(
                    "le la les un une des du de d l ce cet cette ces son sa ses leur leurs nos"
                        + " notre vos votre mon ma mes au aux en à dans par pour sur sous avec sans"
                        + " chez vers entre selon depuis et ou où mais si quand comme chaque"
                        + " plusieurs toute toutes tout tous aucune aucun certaines certains"
                        + " quelques deux trois quatre première premier région réseau label projet"
                        + " projets programme programmes loi association associations fédération"
                        + " union agence groupe ministère collectif commission pôle plateforme"
                        + " fonds dispositif plan prix forum festival centre institut école comité"
                        + " conseil mission maison fondation société coopérative chambre mouvement"
                        + " service bureau direction convention accord charte norme statut statuts"
                        + " structure structures acteurs filière secteur economie économie"
                        + " entreprise entreprises ong the a an this these those our their its his"
                        + " her in on at by for with from to of network project programme program"
                        + " law agency union group fund plan european national international local"
                        + " new many most some all each every two three if when as and");

    private static final Set<String> ARTICLES =
            words(
                    "le la les l un une des du d au aux ce cet cette ces son sa ses leur leurs"
                            + " notre nos votre vos en the a an");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Set<String> CURRENCIES = currencies();

    private AcronymWords() {}

    /// The acronyms of a text, in order.
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int shouted = 0;
        while (word.find()) {
            if (word.start() < shouted) {
                continue;
            }
            int end = shoutEnd(text, word.start());
            if (end == 0 && isAfterLetter(text, word.start())) {
                end = word.end();
            }
            if (end > 0) {
                shouted = end;
                continue;
            }
            int to = word.end(1) - word.group(1).length();
            String acronym = text.substring(word.start(), to);
            if (isAcronym(text, acronym, word.start(), word.end())) {
                found.add(new Found(acronym, word.start(), to));
            }
        }
        return found;
    }

    private static boolean isAcronym(String text, String written, int from, int to) {
        String letters = written.replace(".", "");
        if (letters.length() > LONGEST
                || letters.length() < 2
                || EVERYDAY.contains(letters)
                || WORDS.contains(letters)
                || ROMAN.matcher(letters).matches()
                || !letters.chars().allMatch(c -> c == '&' || c < 0x180)) {
            return false;
        }
        return !isTechnical(text, from, to)
                && !isUnit(text, letters, from, to)
                && !isCountry(text, letters, from)
                && !isSurname(text, letters, from);
    }

    /// Whether a word is part of an address, a file name or a code: `AVISE.html`, `COVID-19`, `FR/ESS_2`, `#ESS`.
    private static boolean isTechnical(String text, int from, int to) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        char after = to < text.length() ? text.charAt(to) : ' ';
        char next = to + 1 < text.length() ? text.charAt(to + 1) : ' ';
        if ("@_#\\=$~".indexOf(before) >= 0 || "@_\\=".indexOf(after) >= 0) {
            return true;
        }
        boolean dotted =
                before == '.' && from > 1 && Character.isLetterOrDigit(text.charAt(from - 2));
        boolean ending = after == '.' && Character.isLetterOrDigit(next);
        boolean numbered = "-–/.".indexOf(after) >= 0 && Character.isDigit(next);
        boolean numberedBefore =
                "-–/.".indexOf(before) >= 0 && from > 1 && Character.isDigit(text.charAt(from - 2));
        boolean named =
                after == '-'
                        && Character.isUpperCase(next)
                        && to + 2 < text.length()
                        && Character.isLowerCase(text.charAt(to + 2));
        return dotted || ending || numbered || numberedBefore || named;
    }

    private static boolean isUnit(String text, String letters, int from, int to) {
        boolean numberBefore = Character.isDigit(lastSign(text, from));
        int next = to;
        while (next < text.length() && Sentences.isSpace(text.charAt(next))) {
            next++;
        }
        boolean numberAfter =
                next > to && next < text.length() && Character.isDigit(text.charAt(next));
        return (numberBefore && UNITS.contains(letters))
                || ((numberBefore || numberAfter) && CURRENCIES.contains(letters));
    }

    /// A code of two letters is one of a country, unless an article says that it is a word: «la CE».
    private static boolean isCountry(String text, String letters, int from) {
        return letters.length() == 2
                && COUNTRIES.contains(letters)
                && !ARTICLES.contains(wordBefore(text, from).toLowerCase(Locale.ROOT));
    }

    /// «Jean DUPONT», «Mme DUPONT», «J.-P. DUPONT»: a name, in the usage of French lists and invitations.
    private static boolean isSurname(String text, String letters, int from) {
        if (from < 2 || !Sentences.isSpace(text.charAt(from - 1)) || letters.length() < 3) {
            return false;
        }
        int end = from;
        while (end > 0 && Sentences.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Sentences.isSpace(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, end);
        if (TITLES.contains(before)) {
            return true;
        }
        if (before.length() < 2 || !Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        boolean initial = before.matches("(?:\\p{Lu}\\.-?)+");
        boolean name = before.matches("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*");
        return initial || (name && !NO_FIRST_NAMES.contains(before.toLowerCase(Locale.ROOT)));
    }

    /// The index after text in capitals that begins with a word, or 0: two words at least, one of them no acronym.
    private static int shoutEnd(String text, int start) {
        int end = start;
        int words = 0;
        boolean plain = false;
        int i = start;
        while (i < text.length()) {
            int from = i;
            while (i < text.length()
                    && (Character.isUpperCase(text.charAt(i)) || text.charAt(i) == '&')) {
                i++;
            }
            boolean wholeWord =
                    i > from && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)));
            if (!wholeWord) {
                break;
            }
            String word = text.substring(from, i);
            words++;
            plain |=
                    word.length() > LONGEST
                            || WORDS.contains(word)
                            || !isPlainLatin(word)
                            || word.equals("À");
            end = i;
            int gap = i;
            while (gap < text.length()
                    && (Sentences.isSpace(text.charAt(gap))
                            || "'’-".indexOf(text.charAt(gap)) >= 0)) {
                gap++;
            }
            if (gap == i) {
                break;
            }
            i = gap;
        }
        return words > 1 && (plain || words > 3) ? end : 0;
    }

    /// Whether a word of one capital letter stands before: «À VENIR», «L'ÉCONOMIE».
    private static boolean isAfterLetter(String text, int from) {
        String before = wordBefore(text, from);
        return before.length() == 1
                && Character.isUpperCase(before.charAt(0))
                && from > 1
                && ("ÀAY".contains(before)
                        ? Sentences.isSpace(text.charAt(from - 1)) && isShouted(text, from)
                        : "'’".indexOf(text.charAt(from - 1)) >= 0
                                && text.length() - from > LONGEST
                                && isShouted(text, from));
    }

    /// Whether no small letter follows in the same sentence: «L'ESS est…» begins an ordinary one.
    private static boolean isShouted(String text, int from) {
        int last = Math.min(text.length(), from + SHOUTED);
        for (int i = from; i < last && ".!?\n\u2028".indexOf(text.charAt(i)) < 0; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainLatin(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static char lastSign(String text, int from) {
        int i = from;
        while (i > 0 && Sentences.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 ? text.charAt(i - 1) : ' ';
    }

    private static String wordBefore(String text, int from) {
        int end = from;
        while (end > 0
                && (Sentences.isSpace(text.charAt(end - 1))
                        || "'’".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end == from ? "" : text.substring(start, end);
    }

    private static Set<String> currencies() {
        Set<String> codes = new HashSet<>();
        Currency.getAvailableCurrencies()
                .forEach(currency -> codes.add(currency.getCurrencyCode()));
        return Set.copyOf(codes);
    }

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split(" ", -1)));
    }
}
