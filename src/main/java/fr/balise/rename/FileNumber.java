package fr.balise.rename;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that a file name begins with: `056-rennes.md` → `066-rennes.md`.
///
/// Digits keep their width where zeros or three of them show that a width is meant. A name from which the way back would lead
/// to another one (`99-x.md` → `100-x.md` → `099-x.md`) stays as it is.
final class FileNumber {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?!\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d).*");
    private static final int USUAL_WIDTH = 3;

    private FileNumber() {}

    /// The digits at the beginning of the name of a path, when they are that number.
    static Optional<String> digits(String path, int number) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher digits = NUMBER.matcher(name);
        boolean carries =
                digits.lookingAt()
                        && !DATE.matcher(name).matches()
                        && stripped(digits.group(1)).equals(Integer.toString(number));
        return carries ? Optional.of(digits.group(1)) : Optional.empty();
    }

    private static String stripped(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }

    /// The digits that stand for another number in their place; empty where there is no way back.
    static Optional<String> renumbered(String digits, int old, int number) {
        String there = written(digits, number);
        return written(there, old).equals(digits) ? Optional.of(there) : Optional.empty();
    }

    private static String written(String like, int number) {
        String digits = Integer.toString(number);
        boolean wide = like.startsWith("0") || like.length() >= USUAL_WIDTH;
        int zeros = wide ? Math.max(0, like.length() - digits.length()) : 0;
        return "0".repeat(zeros) + digits;
    }

    /// A path whose name begins with other digits.
    static String path(String path, String digits, String others) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + others + path.substring(name + digits.length());
    }
}
