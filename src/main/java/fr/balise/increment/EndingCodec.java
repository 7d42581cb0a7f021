package fr.balise.increment;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.page.Visit;
import fr.balise.page.Visits;
import fr.balise.site.Manifest;
import fr.balise.site.SiteReport;

import java.io.IOException;

/// How an [Ending] is written in a note and read again.
final class EndingCodec {

    private EndingCodec() {}

    static void write(Ending ending, NoteWriter out) {
        out.list(ending.diagnostics(), one -> diagnostic(one, out));
        out.text(ending.language().name());
        out.number(ending.documents());
        SiteReport site = ending.site();
        out.number(site.written());
        out.number(site.unchanged());
        out.number(site.removed());
        out.number(site.bytes());
        out.optional(
                site.heaviestPage(),
                page -> {
                    out.text(page.path().value());
                    out.text(page.sha256());
                    out.number(page.size());
                });
        out.optional(ending.visits(), visits -> visits(visits, out));
    }

    static Ending read(NoteReader in) throws IOException {
        return new Ending(
                in.list(() -> diagnostic(in)),
                in.constant(Language.class),
                (int) in.number(),
                new SiteReport(
                        (int) in.number(),
                        (int) in.number(),
                        (int) in.number(),
                        in.number(),
                        in.optional(() -> new Manifest.Entry(path(in), in.text(), in.number()))),
                in.optional(() -> visits(in)));
    }

    private static void diagnostic(Diagnostic one, NoteWriter out) {
        out.text(one.rule().name());
        out.text(one.severity().name());
        out.text(one.location().file());
        out.number(one.location().line());
        out.number(one.location().column());
        out.number(one.location().length());
        wording(one.message(), out);
        out.optional(one.label(), words -> wording(words, out));
        out.optional(one.hint(), words -> wording(words, out));
    }

    private static Diagnostic diagnostic(NoteReader in) throws IOException {
        return new Diagnostic(
                in.constant(Rule.class),
                in.constant(Severity.class),
                new Location(in.text(), (int) in.number(), (int) in.number(), (int) in.number()),
                wording(in),
                in.optional(() -> wording(in)),
                in.optional(() -> wording(in)));
    }

    private static void wording(Wording words, NoteWriter out) {
        out.text(words.fr());
        out.text(words.en());
    }

    private static Wording wording(NoteReader in) throws IOException {
        return new Wording(in.text(), in.text());
    }

    private static void visits(Visits visits, NoteWriter out) {
        out.optional(visits.home(), visit -> visit(visit, out));
        out.optional(visits.list(), visit -> visit(visit, out));
        out.optional(visits.search(), visit -> visit(visit, out));
        out.optional(visits.median(), visit -> visit(visit, out));
        out.optional(visits.heaviest(), visit -> visit(visit, out));
        out.optional(visits.heaviestWithPhoto(), visit -> visit(visit, out));
    }

    private static Visits visits(NoteReader in) throws IOException {
        return new Visits(
                in.optional(() -> visit(in)),
                in.optional(() -> visit(in)),
                in.optional(() -> visit(in)),
                in.optional(() -> visit(in)),
                in.optional(() -> visit(in)),
                in.optional(() -> visit(in)));
    }

    private static void visit(Visit visit, NoteWriter out) {
        out.text(visit.page().value());
        out.number(visit.photo() ? 1 : 0);
        out.number(visit.elements());
        out.list(
                visit.parts(),
                part -> {
                    out.text(part.file().value());
                    out.number(part.bytes());
                });
    }

    private static Visit visit(NoteReader in) throws IOException {
        return new Visit(
                path(in),
                in.number() == 1,
                (int) in.number(),
                in.list(() -> new Visit.Part(path(in), in.number())));
    }

    private static SitePath path(NoteReader in) throws IOException {
        try {
            return new SitePath(in.text());
        } catch (IllegalArgumentException outside) {
            throw new IOException(outside);
        }
    }
}
