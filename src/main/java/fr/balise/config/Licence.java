package fr.balise.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The licence of the texts: what a reader sees and where its words stand.
///
/// Example: `CC-BY-NC-ND-2.0-FR` reads «CC BY-NC-ND 2.0 FR» and leads to
/// `https://creativecommons.org/licenses/by-nc-nd/2.0/fr/`.
///
/// @param name for readers
/// @param address where the licence can be read
public record Licence(String name, Optional<String> address) {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile(
                    "CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\\d\\.\\d)(?:-([A-Z]{2,4}))?",
                    Pattern.CASE_INSENSITIVE);

    /// The licence that an SPDX identifier or an address names; another text is shown as it is, without address.
    public static Licence of(String text) {
        Matcher cc = CREATIVE_COMMONS.matcher(text);
        if (cc.matches()) {
            Optional<String> country = Optional.ofNullable(cc.group(3));
            String name =
                    ("CC " + cc.group(1) + " " + cc.group(2) + country.map(c -> " " + c).orElse(""))
                            .toUpperCase(Locale.ROOT);
            String address =
                    "https://creativecommons.org/licenses/"
                            + cc.group(1).toLowerCase(Locale.ROOT)
                            + "/"
                            + cc.group(2)
                            + "/"
                            + country.map(c -> c.toLowerCase(Locale.ROOT) + "/").orElse("");
            return new Licence(name, Optional.of(address));
        }
        if (text.startsWith("https://") || text.startsWith("http://")) {
            return new Licence(text, Optional.of(text));
        }
        if (text.equals("CC0-1.0")) {
            return new Licence(
                    "CC0 1.0", Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"));
        }
        return text.equals("etalab-2.0")
                ? new Licence(
                        "Licence Ouverte 2.0",
                        Optional.of("https://spdx.org/licenses/etalab-2.0.html"))
                : new Licence(text, Optional.empty());
    }
}
