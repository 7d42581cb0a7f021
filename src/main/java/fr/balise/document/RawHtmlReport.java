package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.html.HtmlCleaner;
import fr.balise.html.HtmlInspector;
import fr.balise.html.Inspection;
import fr.balise.markdown.MarkdownText;
import fr.balise.markdown.RawHtml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says which parts of HTML written by hand will be removed, at their line.
final class RawHtmlReport {

    private RawHtmlReport() {}

    static List<Diagnostic> of(MarkdownText text) {
        List<RawHtml> pieces = text.rawHtml();
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Inspection> inspections =
                HtmlInspector.inspect(
                        pieces.stream().map(RawHtml::literal).toList(), takenIds(text));
        List<Diagnostic> report = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Location start = pieces.get(i).location();
            inspections
                    .get(i)
                    .findings()
                    .forEach(
                            finding ->
                                    report.add(
                                            new DocumentProblem.HtmlRemoved(finding.wording())
                                                    .at(finding.place().in(start))));
        }
        return report;
    }

    private static Set<String> takenIds(MarkdownText text) {
        Set<String> taken = new HashSet<>(text.ids());
        taken.addAll(HtmlCleaner.PAGE_IDS);
        return taken;
    }
}
