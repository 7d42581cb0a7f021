package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;

/// Finds the marks that a failed merge of Git leaves in a file; code blocks that show such marks are passed over.
final class MergeMarkers {

    private MergeMarkers() {}

    /// One diagnostic for each conflict, at its first mark. A lone `>>>>>>> ` without `=======` is a quotation in a
    /// quotation.
    static List<Diagnostic> find(String text, String file) {
        if (!text.contains("<<<<<<< ") && !text.contains(">>>>>>> ")) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        int number = 0;
        boolean code = false;
        boolean open = false;
        boolean divided = false;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("```") || line.startsWith("~~~")) {
                code = !code;
            }
            boolean begins = line.startsWith("<<<<<<< ");
            boolean ends = line.startsWith(">>>>>>> ");
            if (!code && (begins || (ends && !open && divided))) {
                found.add(
                        new DocumentProblem.MergeConflict()
                                .at(new Location(file, number, 1, line.length())));
            }
            divided |= line.equals("=======");
            open = begins || (open && !ends);
        }
        return found;
    }
}
