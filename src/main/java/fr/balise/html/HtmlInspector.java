package fr.balise.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks at the raw HTML of a document as it stands in the Markdown and says what [HtmlCleaner] will remove of it.
///
/// Example: `inspect("<b onclick=\"x()\">")` → one finding, «attribut onclick», at column 3.
/// HTML comments are notes to oneself: they are removed without a word.
public final class HtmlInspector {

    private HtmlInspector() {}

    /// What there is to know about a piece that is the only one of its document.
    public static Inspection inspect(String literal) {
        return inspect(List.of(literal), Set.of()).getFirst();
    }

    /// What there is to know about each piece of raw HTML of a document.
    ///
    /// @param literals every piece of the document in order, since a `<tr>` may belong to the `<table>` of an
    ///     earlier one
    /// @param takenIds the ids that the page has besides: those of the Markdown and of the theme
    /// @return as many inspections as pieces
    public static List<Inspection> inspect(List<String> literals, Set<String> takenIds) {
        ScreenState state = new ScreenState(takenIds);
        List<Inspection> result = new ArrayList<>(literals.size());
        for (String literal : literals) {
            Log log = new Log(new Lines(literal));
            Screen.piece(literal, state, log);
            result.add(new Inspection(log.findings, log.urls, log.ids));
        }
        return List.copyOf(result);
    }

    private static final class Log implements ScreenLog {
        private final Lines lines;
        private final List<Finding> findings = new ArrayList<>();
        private final List<RawUrl> urls = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();

        Log(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void removed(Removal what, int start, int end) {
            findings.add(new Finding(what, lines.place(start, end)));
        }

        @Override
        public void address(String url, boolean image, int start, int end) {
            urls.add(new RawUrl(url, image, lines.place(start, end)));
        }

        @Override
        public void id(String id) {
            ids.add(id);
        }
    }
}
