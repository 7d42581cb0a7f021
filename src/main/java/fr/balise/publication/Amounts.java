package fr.balise.publication;

import fr.balise.diagnostic.Language;

import java.math.BigDecimal;

/// Numbers as people read them: `50000` EUR → «50 000 €» in French, "€50,000" in English.
///
/// The JDK's own formats differ from one version to the next; these do not.
public final class Amounts {

    private static final char NARROW_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Amounts() {}

    /// An amount of money. A currency without a sign of its own keeps its ISO 4217 code.
    public static String money(BigDecimal amount, String currency, Language language) {
        String number = number(amount, language);
        String sign =
                switch (currency) {
                    case "EUR" -> "€";
                    case "GBP" -> "£";
                    case "USD" -> language == Language.FR ? "$ US" : "US$";
                    case "CAD" -> language == Language.FR ? "$ CA" : "CA$";
                    default -> currency;
                };
        return switch (language) {
            case FR -> number + NO_BREAK_SPACE + sign.replace(' ', NO_BREAK_SPACE);
            case EN -> sign.equals(currency) ? sign + NO_BREAK_SPACE + number : sign + number;
        };
    }

    /// A share in percent.
    public static String share(BigDecimal share, Language language) {
        return switch (language) {
            case FR -> number(share, language) + NARROW_SPACE + "%";
            case EN -> number(share, language) + "%";
        };
    }

    /// A number with its digits in groups of three, and no useless zeros.
    public static String number(BigDecimal number, Language language) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String sign = whole.startsWith("-") ? "-" : "";
        StringBuilder digits = new StringBuilder(whole.substring(sign.length()));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, language == Language.FR ? NARROW_SPACE : ',');
        }
        String decimal = language == Language.FR ? "," : ".";
        return sign + digits + (point < 0 ? "" : decimal + plain.substring(point + 1));
    }
}
