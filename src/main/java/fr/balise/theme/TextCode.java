package fr.balise.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.WriteCode;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What stands between two tags of a template, as bytes: the same on every page, so encoded once.
final class TextCode extends WriteCode {

    private final byte[] utf8;

    TextCode(TemplateContext context, DefaultMustacheFactory factory, String text) {
        super(context, factory, text);
        this.utf8 = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        if (writer instanceof PageWriter page) {
            page.write(utf8);
            return writer;
        }
        // Inside a partial that calls itself, the library counts how deep it is with a writer of
        // its own.
        return super.execute(writer, scopes);
    }
}
