package fr.balise.compare.report;

import fr.balise.address.SitePath;
import fr.balise.compare.ChangedPage;
import fr.balise.compare.Compared;
import fr.balise.compare.DataChange;
import fr.balise.compare.Differences;
import fr.balise.compare.FactChange;
import fr.balise.compare.FileChange;
import fr.balise.compare.PdfChange;
import fr.balise.compare.PictureChange;
import fr.balise.compare.Surroundings;
import fr.balise.compare.TextChange;
import fr.balise.compare.WholePage;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.html.PageText.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The report as Markdown for a comment on GitHub or GitLab, never longer than these take. What matters most comes first; what
/// has no room is left out, and a last sentence says so.
public final class MarkdownReport {

    /// GitHub takes no longer comment.
    public static final int LONGEST = 65_536;

    /// Room for the last sentence, and for tags that are to be closed.
    private static final int LAST_WORDS = 600;

    private final Differences all;
    private final Say say;
    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private boolean full;

    private MarkdownReport(Differences all, Language language) {
        this.all = all;
        this.language = language;
        this.say = new Say(language);
    }

    /// The comment.
    public static String of(Differences differences, Compared compared, Language language) {
        MarkdownReport report = new MarkdownReport(differences, language);
        report.write(compared);
        return report.out.toString();
    }

    private void write(Compared compared) {
        add(
                "## "
                        + say.words("Ce qui change pour les lecteurs", "What changes for readers")
                        + "\n\n");
        add("**" + MarkdownText.of(say.headline(all)) + "**\n\n");
        problems();
        pages();
        list(
                say.words("Pages ajoutées", "Added pages"),
                all.added().stream().map(this::whole).toList());
        list(
                say.words("Pages retirées", "Removed pages"),
                all.removed().stream().map(this::whole).toList());
        list(
                say.words("Pages déplacées", "Moved pages"),
                all.moved().stream()
                        .map(
                                page ->
                                        "**"
                                                + MarkdownText.of(say.name(page.after()))
                                                + "** "
                                                + move(page))
                        .toList());
        list(
                say.words("Toute la publication", "The whole publication"),
                all.publication().stream().map(this::fact).toList());
        list(
                say.words("Glossaire, répertoire, territoires", "Glossary, directory, territories"),
                all.data().stream().map(this::data).toList());
        list(
                say.words("Images et fichiers", "Pictures and files"),
                all.files().stream().map(this::file).toList());
        list("PDF", pdfs());
        list(
                say.words(
                        "Ailleurs sur le site, par contrecoup",
                        "Elsewhere on the site, as a consequence"),
                elsewhere());
        add(
                "\n<sub>"
                        + MarkdownText.of(
                                say.words("Avant", "Before")
                                        + say.colon()
                                        + say.before(compared)
                                        + ". "
                                        + say.words("Après", "After")
                                        + say.colon()
                                        + say.after(compared)
                                        + "."
                                        + (compared.dirty() ? " " + say.dirty() : ""))
                        + "</sub>\n");
        if (full) {
            out.append("\n_")
                    .append(
                            say.words(
                                    "Ce commentaire s'arrête ici, faute de place ; le rapport HTML"
                                            + " montre tout.",
                                    "This comment ends here for lack of room; the HTML report shows"
                                            + " all."))
                    .append("_\n");
        }
    }

    /// Adds a piece, if there is room; after one that had none, nothing more comes.
    private boolean add(String piece) {
        full = full || out.length() + piece.length() > LONGEST - LAST_WORDS;
        if (!full) {
            out.append(piece);
        }
        return !full;
    }

    private void problems() {
        List<String> told = new ArrayList<>();
        for (Diagnostic one : all.diagnostics()) {
            if (one.severity() == Severity.IGNORE) {
                continue;
            }
            String hint = one.hint().map(words -> words.in(language)).orElse("");
            told.add(
                    "**"
                            + one.severity().word(language)
                            + "** "
                            + MarkdownText.of(one.message().in(language))
                            + (hint.isEmpty() ? "" : "<br>" + Hint.of(hint).markdown()));
        }
        list(say.words("Ce que des lecteurs perdent", "What readers lose"), told);
    }

    private void list(String title, List<String> items) {
        if (items.isEmpty() || !add("### " + title + "\n\n")) {
            return;
        }
        items.forEach(item -> add("- " + item + "\n"));
        add("\n");
    }

    private void pages() {
        if (all.edited().isEmpty()
                || !add("### " + say.words("Pages modifiées", "Changed pages") + "\n\n")) {
            return;
        }
        for (ChangedPage page : all.edited()) {
            String head =
                    "<details><summary><b>"
                            + MarkdownText.of(say.name(page.after()))
                            + "</b> – "
                            + MarkdownText.of(String.join(", ", say.kinds(page)))
                            + "</summary>\n\n";
            if (!add(head)) {
                return;
            }
            facts(page);
            if (page.textChanged()) {
                text(page.text());
            }
            // Room for closing is always kept.
            out.append("\n</details>\n\n");
        }
    }

    private String leads(Optional<String> address) {
        return address.map(MarkdownText::code).orElse(say.words("rien", "nothing"));
    }

    private void facts(ChangedPage page) {
        page.facts().forEach(fact -> add("- " + fact(fact) + "\n"));
        page.pictures().forEach(picture -> add("- " + picture(picture) + "\n"));
        for (ChangedPage.LinkChange link : page.links()) {
            add(
                    "- "
                            + MarkdownText.of(
                                    say.words("Lien ", "Link ")
                                            + say.quoted(link.text())
                                            + say.colon())
                            + leads(link.before())
                            + " → "
                            + leads(link.after())
                            + "\n");
        }
        page.replaced()
                .forEach(
                        file ->
                                add(
                                        "- "
                                                + MarkdownText.code(file.value())
                                                + " "
                                                + say.how(FileChange.How.REPLACED)
                                                + "\n"));
        page.pdf()
                .ifPresent(
                        pdf -> add("- PDF" + say.colon() + MarkdownText.of(say.pages(pdf)) + "\n"));
        if (page.moved()) {
            add("- " + move(page) + "\n");
        }
        add("\n");
    }

    private void text(List<TextChange> text) {
        for (Excerpt part : Excerpt.of(text)) {
            add(
                    switch (part) {
                        case Excerpt.Gap _ -> "> …\n>\n";
                        case Excerpt.Shown(var change) -> "> " + change(change) + "\n>\n";
                    });
        }
    }

    private static String change(TextChange change) {
        return switch (change) {
            case TextChange.Same(var block) ->
                    block.kind() == Kind.HEADING
                            ? "<b>" + MarkdownText.of(block.text()) + "</b>"
                            : MarkdownText.of(block.text());
            case TextChange.Added(var block) -> "➕ " + MarkdownText.added(block.text());
            case TextChange.Removed(var block) -> "➖ " + MarkdownText.removed(block.text());
            case TextChange.Edited(var _, var _, var words) -> MarkdownText.marked(words);
        };
    }

    private String whole(WholePage page) {
        return "**"
                + MarkdownText.of(say.name(page.page()))
                + "** "
                + MarkdownText.code(page.page().address().value())
                + (page.draft()
                        ? " ("
                                + say.words(
                                        "brouillon dans l'autre état", "a draft in the other state")
                                + ")"
                        : "");
    }

    private String move(ChangedPage page) {
        return MarkdownText.code(page.before().address().value())
                + " → "
                + MarkdownText.code(page.after().address().value())
                + (page.redirected()
                        ? say.words(
                                " (l'ancienne adresse y mène)", " (the old address leads there)")
                        : say.words(
                                " (l'ancienne adresse ne mène nulle part)",
                                " (the old address leads nowhere)"));
    }

    private String fact(FactChange fact) {
        return say.words(fact.fact().label()) + say.colon() + MarkdownText.marked(fact.words());
    }

    private String picture(PictureChange change) {
        String image = say.words("Image ", "Picture ");
        return switch (change) {
            case PictureChange.Added(var file, var _) ->
                    image + say.words("ajoutée ", "added ") + MarkdownText.code(file.value());
            case PictureChange.Removed(var file, var _) ->
                    image + say.words("retirée ", "removed ") + MarkdownText.code(file.value());
            case PictureChange.Replaced(var before, var file, var _) ->
                    image
                            + say.words("remplacée ", "replaced ")
                            + (before.equals(file) ? "" : MarkdownText.code(before.value()) + " → ")
                            + MarkdownText.code(file.value());
            case PictureChange.Described(var file, var alt) ->
                    image
                            + MarkdownText.code(file.value())
                            + say.colon()
                            + MarkdownText.marked(alt);
        };
    }

    private String data(DataChange one) {
        return MarkdownText.of(say.words(one.kind().label()) + ", " + one.name() + say.colon())
                + MarkdownText.marked(one.words());
    }

    private String file(FileChange one) {
        return MarkdownText.code(one.file().value()) + " " + say.how(one.how());
    }

    private List<String> pdfs() {
        List<String> told = new ArrayList<>();
        all.booklet()
                .ifPresent(
                        book ->
                                told.add(
                                        say.words("Toute la publication", "The whole publication")
                                                + say.colon()
                                                + MarkdownText.of(say.pages(book))));
        for (PdfChange pdf : all.pdfs()) {
            told.add(
                    MarkdownText.code(pdf.file().value())
                            + say.colon()
                            + MarkdownText.of(say.pages(pdf)));
        }
        return told;
    }

    private List<String> elsewhere() {
        List<String> told = new ArrayList<>();
        if (all.look() > 0) {
            told.add(say.words("La présentation change", "The look changes"));
        }
        for (Surroundings one : all.surroundings()) {
            List<SitePath> made = new ArrayList<>(one.added());
            made.addAll(one.removed());
            told.add(
                    say.words(one.kind().label())
                            + say.colon()
                            + say.count(one.count(), "page", "pages", "page", "pages")
                            + (made.isEmpty()
                                    ? ""
                                    : " ("
                                            + say.count(
                                                    one.added().size(),
                                                    "nouvelle",
                                                    "nouvelles",
                                                    "new",
                                                    "new")
                                            + ", "
                                            + say.count(
                                                    one.removed().size(),
                                                    "retirée",
                                                    "retirées",
                                                    "gone",
                                                    "gone")
                                            + ")"));
        }
        return told;
    }
}
