package fr.balise.config;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A pattern of paths, the same on every system: `*` and `?` stand for any part and any letter of one name, `**` for
/// any folders, `{a,b}` for one of two, `[ab]` for one letter of some.
///
/// Example: `fiches/063-*.md` matches `fiches/063-yen-bai.md`, and not `fiches/2019/063-yen-bai.md`, which
/// `fiches/**/063-*.md` matches as well.
///
/// @param text as its author wrote it
/// @param compiled the same for the machine
public record PathPattern(String text, Pattern compiled) {

    private static final PathPattern EVERYTHING = new PathPattern("**", Pattern.compile(".*"));

    /// The pattern that matches every path.
    public static PathPattern everything() {
        return EVERYTHING;
    }

    /// The pattern that a text means; empty when its brackets do not match.
    public static Optional<PathPattern> of(String text) {
        try {
            return Optional.of(new PathPattern(text, Pattern.compile(regex(text))));
        } catch (PatternSyntaxException malformed) {
            return Optional.empty();
        }
    }

    /// Whether a path, with `/`, matches.
    public boolean matches(String path) {
        return compiled.matcher(path).matches();
    }

    /// Two patterns are equal when their texts are.
    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    if (glob.startsWith("**/", i)) {
                        regex.append("(?:.*/)?");
                        i += 2;
                    } else if (glob.startsWith("**", i)) {
                        regex.append(".*");
                        i++;
                    } else {
                        regex.append("[^/]*");
                    }
                }
                case '?' -> regex.append("[^/]");
                case '[' -> i = letters(glob, i, regex);
                case '{' -> {
                    braces++;
                    regex.append("(?:");
                }
                case '}' -> {
                    braces--;
                    regex.append(')');
                }
                case ',' -> regex.append(braces > 0 ? '|' : ',');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    /// Copies `[abc]`, `[a-c]` or `[!abc]`; the result is the index of its last character.
    private static int letters(String glob, int start, StringBuilder regex) {
        int end = glob.indexOf(']', start + 2);
        if (end < 0) {
            throw new PatternSyntaxException("open bracket", glob, start);
        }
        boolean not = glob.charAt(start + 1) == '!';
        String letters = glob.substring(start + (not ? 2 : 1), end);
        regex.append(not ? "[^/" : "[");
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            regex.append("[]\\^&".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        regex.append(']');
        return end;
    }
}
