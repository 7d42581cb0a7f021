package fr.balise.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.MustacheVisitor;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Mustache.java set up for a theme: templates come from its files, values from records, and text is escaped.
///
/// Only templates that [TemplateParser] and [NameCheck] have accepted reach it, so that nothing in them is unknown.
final class MustacheEngine extends DefaultMustacheFactory {

    // Tells partials from templates of the same name; no name has this sign.
    private static final String PARTIAL = ">";

    private final Theme theme;

    MustacheEngine(Theme theme) {
        super((MustacheResolver) name -> null);
        this.theme = theme;
        setObjectHandler(new ViewValues());
    }

    /// Compiles a template of the theme with the partials it calls.
    Mustache template(String name) {
        return compile(name);
    }

    @Override
    public Reader getReader(String name) {
        TemplateFile file =
                name.startsWith(PARTIAL)
                        ? theme.partials().get(name.substring(PARTIAL.length()))
                        : theme.templates().get(name);
        if (file == null) {
            throw new IllegalStateException("the check has let pass the template " + name);
        }
        return new StringReader(file.source().text().replace("\r\n", "\n"));
    }

    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return PARTIAL + name;
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new MustacheCodes(this);
    }

    /// Writes a text with the five characters of HTML escaped, and no others.
    @Override
    public void encode(String text, Writer writer) {
        if (writer instanceof PageWriter page) {
            page.escape(text);
            return;
        }
        try {
            writer.write(
                    new String(
                            PageWriter.write(other -> encode(text, other)),
                            StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
