package fr.balise.compare.report;

import fr.balise.compare.Stretch;
import fr.balise.compare.Stretch.Side;
import fr.balise.compare.TextChange;
import fr.balise.html.PageText.Block;
import fr.balise.html.PageText.Kind;

import java.util.List;

/// Texts before and after as HTML: `del` and `ins`, with a word for those who do not see how they look.
final class HtmlText {

    private final Html html;
    private final Say say;

    HtmlText(Html html, Say say) {
        this.html = html;
        this.say = say;
    }

    /// Words with the changed ones marked.
    void words(List<Stretch> words) {
        Side last = Side.BOTH;
        for (Stretch stretch : words) {
            html.markup(last == Side.BEFORE && stretch.side() == Side.AFTER ? " " : "");
            last = stretch.side();
            switch (stretch.side()) {
                case BOTH -> html.text(stretch.text());
                case BEFORE -> removed(stretch.text());
                case AFTER -> added(stretch.text());
            }
        }
    }

    private void removed(String text) {
        html.markup("<del><span class=\"lu\">")
                .text(say.words("[retiré : ", "[removed: "))
                .markup("</span>")
                .text(text)
                .markup("<span class=\"lu\">]</span></del>");
    }

    private void added(String text) {
        html.markup("<ins><span class=\"lu\">")
                .text(say.words("[ajouté : ", "[added: "))
                .markup("</span>")
                .text(text)
                .markup("<span class=\"lu\">]</span></ins>");
    }

    /// The changed parts of a text.
    void excerpts(List<TextChange> text) {
        html.markup("<div class=\"texte\">\n");
        for (Excerpt part : Excerpt.of(text)) {
            switch (part) {
                case Excerpt.Gap(int blocks) ->
                        html.markup("<p class=\"reste\">… ")
                                .text(
                                        say.count(
                                                blocks,
                                                "passage sans changement",
                                                "passages sans changement",
                                                "passage without a change",
                                                "passages without a change"))
                                .markup("</p>\n");
                case Excerpt.Shown(var change) -> change(change);
            }
        }
        html.markup("</div>\n");
    }

    private void change(TextChange change) {
        switch (change) {
            case TextChange.Same(var block) -> {
                open(block.kind(), "");
                html.text(block.text()).markup("</p>\n");
            }
            case TextChange.Added(var block) -> {
                open(block.kind(), " plus");
                added(shown(block));
                html.markup("</p>\n");
            }
            case TextChange.Removed(var block) -> {
                open(block.kind(), " moins");
                removed(shown(block));
                html.markup("</p>\n");
            }
            case TextChange.Edited(var kind, var _, var words) -> {
                open(kind, " change");
                words(words);
                html.markup("</p>\n");
            }
        }
    }

    /// A whole text, nothing of it marked.
    void whole(List<Block> text) {
        html.markup("<div class=\"texte\">\n");
        for (Block block : text) {
            open(block.kind(), "");
            html.text(shown(block)).markup("</p>\n");
        }
        html.markup("</div>\n");
    }

    private String shown(Block block) {
        return block.text().isEmpty() ? say.words("[image]", "[picture]") : block.text();
    }

    private void open(Kind kind, String more) {
        html.markup("<p class=\"" + name(kind) + more + "\">");
        if (kind == Kind.ITEM) {
            html.markup("• ");
        }
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case HEADING -> "intertitre";
            case PARAGRAPH -> "paragraphe";
            case ITEM -> "point";
            case ROW -> "rangee";
            case CAPTION -> "legende";
            case CODE -> "code";
        };
    }
}
