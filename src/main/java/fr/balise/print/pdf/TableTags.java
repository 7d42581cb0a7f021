package fr.balise.print.pdf;

import java.util.List;

/// Gives a table of heads alone a body.
///
/// A table in Markdown may have no row but its first one, and PDF/UA wants rows after a head (7.2-14): the row becomes the body,
/// its cells stay heads.
record TableTags(TagTree tree) {

    void apply() {
        tree.forEach(
                table -> {
                    List<Tag> parts = table.is("Table") ? table.children() : List.of();
                    if (parts.stream().noneMatch(part -> part.is("TBody") || part.is("TR"))) {
                        parts.stream()
                                .filter(part -> part.is("THead"))
                                .forEach(part -> part.retype("TBody"));
                    }
                });
    }
}
