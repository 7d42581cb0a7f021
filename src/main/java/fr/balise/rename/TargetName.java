package fr.balise.rename;

import fr.balise.address.SitePath;
import fr.balise.publication.Permalinks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number in an address that leads to a fiche: in the name of its file, `../fiches/056-rennes.md`, in one of its
/// addresses, `/fiches/56.html`, or in `fiche:serie/56#bilan`.
final class TargetName {

    private static final Pattern REFERENCE =
            Pattern.compile("fiche:(?:([^#]*)/)?0*([1-9]\\d*)(?:#.*)?");

    private TargetName() {}

    /// New digits for a part of an address; offsets in it.
    record Change(int start, int end, String digits) {}

    /// The change of an explicit reference; empty where it means another fiche.
    static Optional<Change> inReference(String written, NumberChange number) {
        Matcher reference = REFERENCE.matcher(written);
        if (!reference.matches()) {
            return Optional.empty();
        }
        Optional<String> series =
                Optional.ofNullable(reference.group(1))
                        .filter(name -> !name.isEmpty())
                        .map(TargetName::decoded);
        String digits = reference.group(2);
        return digits.length() < 7 && number.isMeant(Integer.parseInt(digits), series)
                ? Optional.of(
                        new Change(
                                reference.start(2),
                                reference.end(2),
                                Integer.toString(number.number())))
                : Optional.empty();
    }

    /// The change of an address that is known to lead to the fiche; empty where it stays right.
    static Optional<Change> inPath(String written, NumberChange number) {
        int stop = written.length();
        for (char sign : new char[] {'#', '?'}) {
            int at = written.indexOf(sign);
            stop = at < 0 ? stop : Math.min(stop, at);
        }
        int start = written.lastIndexOf('/', stop) + 1;
        if (start > stop) {
            return Optional.empty();
        }
        String name = decoded(written.substring(start, stop));
        Optional<String> digits = number.fileDigits();
        if (digits.isPresent() && stem(name).equals(number.fiche().origin().stem())) {
            return FileNumber.renumbered(digits.get(), number.old(), number.number())
                    .map(there -> new Change(start, start + digits.get().length(), there));
        }
        if (name.equals(last(number.shortAddress()))) {
            return digits(start, Integer.toString(number.old()), Integer.toString(number.number()));
        }
        return name.equals(last(number.address()))
                ? digits(
                        start,
                        Permalinks.fileNumber(number.old()),
                        Permalinks.fileNumber(number.number()))
                : Optional.empty();
    }

    private static Optional<Change> digits(int start, String old, String there) {
        return Optional.of(new Change(start, start + old.length(), there));
    }

    private static String last(SitePath path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    /// A name without the ending of a document.
    private static String stem(String name) {
        return name.replaceFirst("\\.(?:md|markdown|html)$", "");
    }

    private static String decoded(String written) {
        String plain = written;
        if (written.indexOf('%') >= 0) {
            try {
                plain = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                plain = written;
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
