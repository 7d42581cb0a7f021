package fr.balise.markdown;

import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// What the writers of this package share: the page that is being written, and where its HTML goes.
///
/// Each writes the kinds of nodes that it names; the library writes the others.
abstract class NodeWriter extends CoreHtmlNodeRenderer {

    final HtmlWriting writing;
    final HtmlWriter html;

    NodeWriter(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context);
        this.writing = writing;
        this.html = context.getWriter();
    }
}
