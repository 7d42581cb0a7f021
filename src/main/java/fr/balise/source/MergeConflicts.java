package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import java.util.ArrayList;
import java.util.List;

/// Finds the marks that a failed merge of Git leaves in a text, and reads on with the first of the two versions.
///
/// In: a text. Out: the same text with as many lines, those of the marks and of all versions but the first one empty, so
/// that its other faults are named in the same run and at their lines; one diagnostic for each conflict. Code blocks that
/// show such marks are passed over. Source: `man git-merge`, «How conflicts are presented», styles merge and diff3.
final class MergeConflicts {

    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "|||||||";
    private static final String DIVIDE = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private final String file;
    private final StringBuilder kept;
    private final List<Diagnostic> found = new ArrayList<>();
    private int number;
    private boolean code;
    private boolean codeBefore;
    private boolean codeOfFirst;
    private boolean open;
    private boolean first = true;
    private int divide = -1;

    private MergeConflicts(String file, int length) {
        this.file = file;
        this.kept = new StringBuilder(length);
    }

    /// The text with its conflicts settled for reading.
    static Outcome<String> settle(String text, String file) {
        if (!text.contains(OURS) && !text.contains(THEIRS)) {
            return Outcome.of(text);
        }
        MergeConflicts conflicts = new MergeConflicts(file, text.length());
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            int next = end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
            conflicts.line(text.substring(start, end), text.substring(end, next));
            start = next;
        }
        return new Outcome<>(conflicts.kept.toString(), conflicts.found);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void line(String line, String ending) {
        number++;
        if (line.startsWith("```") || line.startsWith("~~~")) {
            code = !code;
        }
        // Inside a conflict a fence may open in one version only.
        boolean mark = (open || !code) && isMark(line);
        int start = kept.length();
        kept.append(mark || (open && !first) ? "" : line).append(ending);
        if (!mark && !code && line.equals(DIVIDE)) {
            divide = start;
        }
    }

    private boolean isMark(String line) {
        if (line.startsWith(OURS)) {
            report(line);
            open = true;
            first = true;
            codeBefore = code;
            return true;
        }
        if (open && (line.startsWith(BASE) || line.equals(DIVIDE))) {
            codeOfFirst = first ? code : codeOfFirst;
            code = codeBefore;
            first = false;
            return true;
        }
        if (!line.startsWith(THEIRS)) {
            return false;
        }
        // A lone `>>>>>>> ` without `=======` is a quotation in a quotation.
        boolean alone = !open && divide >= 0;
        boolean mark = open || alone;
        if (alone) {
            report(line);
            kept.delete(divide, divide + DIVIDE.length());
        }
        // What is kept is the first version, so it decides whether code goes on below.
        code = (open && !first) ? codeOfFirst : code;
        open = false;
        divide = -1;
        return mark;
    }

    private void report(String line) {
        found.add(
                new SourceProblem.MergeConflict().at(new Location(file, number, 1, line.length())));
    }
}
