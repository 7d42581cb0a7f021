package fr.balise.markdown;

import java.util.Locale;

/// An address as people read and type it: without the scheme that every browser adds, and without a last slash.
///
/// Examples: `https://www.rtes.fr/` → `www.rtes.fr`, `mailto:contact@exemple.fr` → `contact@exemple.fr`.
public final class WebAddressText {

    private WebAddressText() {}

    /// The address without what nobody reads out.
    public static String shown(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int start = 0;
        for (String scheme : new String[] {"https://", "http://", "mailto:", "tel:"}) {
            if (lower.startsWith(scheme)) {
                start = scheme.length();
                break;
            }
        }
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return address.substring(Math.min(start, end), end);
    }
}
