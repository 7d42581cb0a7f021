package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a text that is no YAML as a whole again, entry by entry, so that every malformed entry is reported and the
/// others are read.
///
/// In: the lines of a text whose top is keys with values, or a list. Out: the entries that can be read, the keys of those
/// that cannot, and a diagnostic for each of these. The parser itself stops at the first fault.
final class YamlPieces {

    // A value may go on below what looks like a key (inside quotes), but not for a whole book.
    private static final int LONGEST_VALUE = 20;
    private static final int MOST_ATTEMPTS = 200;
    // Who made more faults has made one fault many times.
    private static final int MOST_PROBLEMS = 100;

    private static final Pattern KEY =
            Pattern.compile(
                    "([\"']?)([\\p{L}_][\\p{L}\\p{N} _-]{0,40}?)\\1[\\s\\u00a0\\u202f]*:(?!//).*");

    private final YamlLines lines;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, YamlComposer.Anchored> anchors = new HashMap<>();
    private final Map<String, YamlValue.Entry> entries = new HashMap<>();
    private final List<YamlValue.Entry> inOrder = new ArrayList<>();
    private final List<YamlValue> items = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private int attempts;

    private YamlPieces(YamlLines lines) {
        this.lines = lines;
    }

    /// What can be read, and every problem found; empty when the text does not look like entries, or when every one of
    /// them can be read alone.
    static Optional<Outcome<Optional<YamlValue>>> read(YamlLines lines) {
        return new YamlPieces(lines).read();
    }

    private Optional<Outcome<Optional<YamlValue>>> read() {
        int first = 0;
        while (first < lines.count() && isNothing(lines.line(first))) {
            first++;
        }
        boolean list = isItem(lines.line(first));
        if (!list && key(lines.line(first)).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = first; i < lines.count(); i++) {
            if (list ? isItem(lines.line(i)) : beginsEntry(lines.line(i))) {
                starts.add(i);
            }
        }
        starts.add(lines.count());
        pieces(starts, list);
        YamlValue value =
                list
                        ? new YamlValue.Sequence(items, lines.words(first))
                        : new YamlValue.Mapping(inOrder, lines.words(first), unread);
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome<>(Optional.of(value), problems));
    }

    private void pieces(List<Integer> starts, boolean list) {
        int i = 0;
        while (i + 1 < starts.size() && problems.size() < MOST_PROBLEMS) {
            Outcome<Optional<YamlValue>> piece = piece(starts.get(i), starts.get(i + 1), list);
            int next = i + 1;
            // A value in quotes or brackets may hold lines that look like entries.
            for (int end = i + 2;
                    piece.value().isEmpty()
                            && end < starts.size()
                            && end - i <= LONGEST_VALUE
                            && attempts++ < MOST_ATTEMPTS;
                    end++) {
                Outcome<Optional<YamlValue>> longer = piece(starts.get(i), starts.get(end), list);
                if (longer.value().isPresent()) {
                    piece = longer;
                    next = end;
                }
            }
            piece.diagnostics().stream()
                    .filter(found -> !isLostAnchor(found))
                    .forEach(problems::add);
            if (piece.value().isPresent()) {
                keep(piece.value().get());
            } else {
                unread.add(key(lines.line(starts.get(i))).orElse(""));
            }
            i = next;
        }
    }

    /// Whether a problem is that of `*name` whose `&name` stands in another malformed entry.
    private boolean isLostAnchor(Diagnostic found) {
        String rest = lines.line(found.location());
        rest = rest.substring(Math.min(rest.length(), found.location().column() - 1));
        return rest.startsWith("*")
                && rest.length() > 1
                && lines.lines().stream()
                        .anyMatch(holdsAnchor(rest.substring(1).split("[\\s,\\]}]", 2)[0]));
    }

    private static Predicate<String> holdsAnchor(String name) {
        return line -> line.contains("&" + name);
    }

    private void keep(YamlValue value) {
        switch (value) {
            case YamlValue.Sequence sequence -> items.addAll(sequence.items());
            case YamlValue.Mapping mapping -> mapping.entries().forEach(this::keep);
            case YamlValue.Scalar _ -> {}
        }
    }

    private void keep(YamlValue.Entry entry) {
        YamlValue.Scalar key = entry.key();
        YamlValue.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first == null) {
            inOrder.add(entry);
        } else {
            problems.add(
                    new SyntaxProblem.DuplicateKey(key.text(), first.key().location().line())
                            .at(key.location()));
        }
    }

    /// One entry read alone; anything else than what is wanted at the top is no entry.
    private Outcome<Optional<YamlValue>> piece(int from, int to, boolean list) {
        YamlLines piece = lines.part(from, to);
        Outcome<Optional<YamlValue>> read = YamlReader.whole(piece, anchors);
        if (read.value().isEmpty()) {
            return read;
        }
        boolean wanted =
                list
                        ? read.value().get() instanceof YamlValue.Sequence
                        : read.value().get() instanceof YamlValue.Mapping;
        return wanted
                ? read
                : new Outcome<>(
                        Optional.empty(), List.of(new SyntaxProblem.NoColon().at(piece.words(0))));
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.startsWith("#") || line.equals("---");
    }

    private static boolean isItem(String line) {
        return line.startsWith("-") && !line.startsWith("--");
    }

    /// Whether a line stands at the margin and is no part of what is above: a list of a key may stand there as well.
    private static boolean beginsEntry(String line) {
        return !isNothing(line)
                && !Character.isWhitespace(line.charAt(0))
                && !Character.isSpaceChar(line.charAt(0))
                && !isItem(line)
                && line.charAt(0) != ']'
                && line.charAt(0) != '}';
    }

    private static Optional<String> key(String line) {
        Matcher matcher = KEY.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }
}
