package fr.balise.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts that word boundaries, spellings and stemmers stumble over.
final class NastyTexts {

    static final List<String> ENDINGS =
            List.of(
                    "·e", "·e·s", "-e-s", "(e)s", ".e.s", "·rices", "·trice", "·euse·s", "·se",
                    "·ère", "·ière·s", "·ve", "·ive·s", "·ne", "·ne·s", "·le·s", "·te", "·sse",
                    "·esse", "(s)", "·fe·s", "·he", "·que·s", "·elle·s", "·aux", "·x", "-s", "/e",
                    "-le", "-elle", "·ales");

    static final List<String> ENGLISH_STEMS =
            words(
                    "rel condi vale hesit digit form rad differ vile analog feud decis hope call"
                        + " electr revi prob rat ceas contr ro fl sk hopp tann fall hiss fizz fail"
                        + " fil agre plaster bl mot si conflat troubl siz happ y ay bay eye syzyg"
                        + " toy trouble private oaten orrer box snow tr x");

    static final List<String> ENGLISH_ENDINGS =
            words(
                    "s es ies sses ss ed eed ing ation ational tional enci anci izer bli abli alli"
                        + " entli eli ousli ization ator alism iveness fulness ousness aliti iviti"
                        + " biliti logi icate ative alize iciti ical ful ness al ance ence er ic"
                        + " able ible ant ement ment ent ion sion tion ou ism ate iti ous ive ize e"
                        + " l ll y ly ying at bl iz w");

    private static final List<String> PIECES =
            List.of(
                    "a", "e", "s", "es", "rice", "E", "élu", "acteur", "l", "qu", "’", "'", "·",
                    ".", "-", "(", ")", "/", ",", ":", "_", "@", " ", "\u00a0", "\u202f", "\u00ad",
                    "\u200d", "\u0301", "1", "20", "é", "œ", "ß", "İ", "ı", "Σ", "ς", "ΟΔΟΣ", "是",
                    "ひ", "カ", "ไทย", "한국", "שלום", "א\"ב", "سلام", "😀", "\ud83d", "\ude00", "𝐁",
                    "™", "²", "Ⅳ", "ﬁ", "ⓐ", "•", "‧", "E.S.S", "aux", "x");

    private NastyTexts() {}

    static List<String> all() {
        List<String> texts =
                new ArrayList<>(
                        List.of(
                                "",
                                " ",
                                "1.000,50 10:30 12h30 2024–2025 1,5 3’000 50\u202f000\u00a0€ n°44"
                                        + " nº 44 1er XXe m² ½",
                                "l’été l'été L’ÉTÉ aujourd’hui d’aujourd’hui qu’il QU’IL jusqu’à"
                                        + " l’’a l’ ’a 'a' a'b'c",
                                "co\u00adopé\u00adra\u00adtive \u00adfin fin\u00ad a\u200bb"
                                        + " \ufeffdébut a\u2060b",
                                "e\u0301lu e\u0301lu-e-s É́́́ a\u0300\u0301 \u0301a 1\u0301"
                                        + " a.\u0301b a’\u0301b",
                                "👩‍👩‍👧‍👦 ☕️ 1️⃣ #️⃣ 🇫🇷 ❤️‍🔥 a👍b 👍🏽 ©®™ a™ ™a",
                                "สวัสดีชาวโลก ລາວ ខ្មែរ မြန်မာ 中文分词 漢字かな混じり文 カタカナ ﾊﾝｶｸ ー 한국어"
                                        + " abc中文abc カタカナabc",
                                "السلام عليكم ٠١٢٣ שלום צה\"ל ג'ורג' \u202eabc\u202c \u200fא\u200e"
                                        + " नमस्ते হিন্দি",
                                "_a_ a_b __ _1_ snake_case __init__ ‿ a‿b",
                                "https://exemple.org/es/?q=a.b&c=d#e nom.prenom@exemple.fr"
                                        + " balise.json www.site.es",
                                "Привет ΟΔΥΣΣΕΎΣ ΟΔΟΣ'Α ος İstanbul ISTANBUL ıI straße STRASSE ﬁn ǅ"
                                        + " ǈ K Å",
                                "E.S.S. e.s.s U.S.A a.b.c.d a.bc a.b. é.l.u 1.2.3 A.1.B l’E.S.S."
                                        + " R.T.E.S",
                                "économie sociale et solidaire, l’économie sociale ; économie;"
                                        + " sociale vélo petite la reine ESS",
                                "les élu·e·s élu·e·s·x élu··e élu·e· ·élu un·e tous·tes il·elle"
                                        + " ceux·elles col·lectiu a·1 1·a",
                                "élu-e-s-présents élu-e- élu-E ÉLU-E ÉLU.e élu(e élu)e élu()e"
                                        + " élu(e)(s) (élu-e)s élu(e)s’ élu-e’a",
                                "Aix-les-Bains dis-le dis-le-moi porte-à-porte a-t-elle fin.Le f(x)"
                                        + " km/s et/ou le/la un/une",
                                "\u0000a\u0001b\u001f \u007f \u0085a\u2028b\u2029c a\tb\r\nc",
                                "\ud800a \udc00 a\ud83d b\ude00c \ud83d\ud83d élu\ud800-e",
                                "x".repeat(255) + " " + "x".repeat(256) + " " + "x".repeat(1000),
                                "a.".repeat(300)
                                        + " "
                                        + "1,".repeat(300)
                                        + "é"
                                        + " "
                                        + "a\u0301".repeat(300),
                                "x".repeat(254)
                                        + ".bc "
                                        + "x".repeat(255)
                                        + "’bc "
                                        + "x".repeat(254)
                                        + "\u0301\u0301c",
                                "ab-".repeat(3_400),
                                "élu-e-s.".repeat(500),
                                "(".repeat(5_000) + ")".repeat(5_000),
                                "’".repeat(10_000)));
        StringBuilder latin = new StringBuilder();
        for (char letter = 'À'; letter < 'ɏ'; letter++) {
            latin.append(letter).append(letter).append("ation ").append(letter).append("s ");
        }
        for (char letter = 'Ḁ'; letter < 'ỿ'; letter++) {
            latin.append("bo").append(letter).append("ement ");
        }
        texts.add(latin.toString());
        return texts;
    }

    static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }
}
