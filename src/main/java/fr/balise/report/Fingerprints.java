package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Names for diagnostics by which a forge knows them again in a later run.
///
/// SHA-256, in 64 hexadecimal digits, of code, file, message and occurrence: the how-manieth of these three it is. The
/// line is no part of it, so a diagnostic that only moved is not a new one; nor is the language of the report.
final class Fingerprints {

    private record Sort(String code, String file, String message) {}

    private final Map<Sort, Integer> occurrences = new HashMap<>();
    private final MessageDigest digest = sha256();

    private Fingerprints() {}

    /// One for each diagnostic, in the same order, all different.
    static List<String> of(List<Diagnostic> diagnostics) {
        Fingerprints fingerprints = new Fingerprints();
        return diagnostics.stream().map(fingerprints::next).toList();
    }

    private String next(Diagnostic diagnostic) {
        Sort sort =
                new Sort(
                        diagnostic.rule().code(),
                        diagnostic.location().file(),
                        diagnostic.message().fr());
        int occurrence = occurrences.merge(sort, 1, Integer::sum);
        String all = String.join("\0", sort.code(), sort.file(), sort.message(), "" + occurrence);
        return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
