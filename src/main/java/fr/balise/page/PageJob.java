package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.site.Origin;
import fr.balise.theme.Template;

import java.util.Optional;
import java.util.function.Function;

/// A page that is still to be made: where it goes, who wants it, and how it is printed.
///
/// @param address of the page
/// @param origin for messages about its address
/// @param template name of the template that prints it
/// @param indexed whether search engines may list it
/// @param key of all that it shows, where anybody wants to know
/// @param print makes the UTF-8 of its HTML
record PageJob(
        SitePath address,
        Origin origin,
        String template,
        boolean indexed,
        Optional<String> key,
        Function<PageScope, byte[]> print) {

    /// The page of a source file.
    static <V extends Record> PageJob of(
            SitePath address, Origin origin, Template<V> template, Function<PageScope, V> view) {
        return of(address, origin, true, template, view);
    }

    /// A page that no source file stands for.
    static <V extends Record> PageJob generated(
            SitePath address, Template<V> template, Function<PageScope, V> view) {
        return of(address, made(), true, template, view);
    }

    /// One that search engines pass over.
    static <V extends Record> PageJob unlisted(
            SitePath address, Template<V> template, Function<PageScope, V> view) {
        return of(address, made(), false, template, view);
    }

    private static <V extends Record> PageJob of(
            SitePath address,
            Origin origin,
            boolean indexed,
            Template<V> template,
            Function<PageScope, V> view) {
        return new PageJob(
                address,
                origin,
                template.name(),
                indexed,
                Optional.empty(),
                page -> template.utf8(view.apply(page)));
    }

    /// The same with the key of all that it shows.
    PageJob with(Optional<String> known) {
        return new PageJob(address, origin, template, indexed, known, print);
    }

    private static Origin made() {
        return Origin.stage("page faite par Balise", "page made by Balise");
    }
}
