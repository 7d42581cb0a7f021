package fr.balise.publication;

import fr.balise.diagnostic.Language;

import java.util.Locale;

/// The names of countries, as pages and search show them.
public final class CountryNames {

    private CountryNames() {}

    /// The name of a country by its ISO 3166 alpha-2 code: `FR` → «France»; an unknown code is its own name.
    public static String of(String code, Language language) {
        Locale locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
