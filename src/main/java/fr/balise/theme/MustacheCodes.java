package fr.balise.theme;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.CommentCode;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Collects the codes of one template while the library parses it.
///
/// In place of the library's own visitor, which starts java.util.logging when its class is loaded and so costs time at
/// every start. Tags that [TemplateParser] refuses never come here.
final class MustacheCodes implements MustacheVisitor {

    private final DefaultMustacheFactory factory;
    private final List<Code> codes = new ArrayList<>();

    MustacheCodes(DefaultMustacheFactory factory) {
        this.factory = factory;
    }

    @Override
    public Mustache mustache(TemplateContext context) {
        return new DefaultMustache(context, factory, codes.toArray(new Code[0]), context.file());
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache body) {
        codes.add(new IterableCode(context, factory, body, name));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache body) {
        codes.add(new NotIterableCode(context, factory, body, name));
    }

    @Override
    public void partial(TemplateContext context, String name, String indent) {
        codes.add(new PartialCode(context, factory, name));
    }

    @Override
    public void value(TemplateContext context, String name, boolean escaped) {
        codes.add(new ValueCode(context, factory, name, escaped));
    }

    @Override
    public void write(TemplateContext context, String text) {
        if (!text.isEmpty()) {
            codes.add(new TextCode(context, factory, text));
        }
    }

    @Override
    public void comment(TemplateContext context, String text) {
        codes.add(new CommentCode(context, factory, text));
    }

    @Override
    public void eof(TemplateContext context) {
        // Only needed to read a page backwards, which nobody does.
    }

    @Override
    public void dynamicPartial(TemplateContext context, String name, String indent) {
        throw refused(context, name);
    }

    @Override
    public void pragma(TemplateContext context, String name, @Nullable String arguments) {
        throw refused(context, name);
    }

    @Override
    public void extend(TemplateContext context, String name, Mustache body) {
        throw refused(context, name);
    }

    @Override
    public void name(TemplateContext context, String name, Mustache body) {
        throw refused(context, name);
    }

    @Override
    public void checkName(TemplateContext context, String name, Mustache body) {
        throw refused(context, name);
    }

    private static IllegalStateException refused(TemplateContext context, String name) {
        return new IllegalStateException(
                "the parser has let pass " + name + " at " + context.file() + ":" + context.line());
    }
}
