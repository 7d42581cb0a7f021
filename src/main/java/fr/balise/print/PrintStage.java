package fr.balise.print;

import fr.balise.cache.MadeFiles;
import fr.balise.config.ConfigReader;
import fr.balise.config.PrintSettings;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;
import fr.balise.publication.Publication;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.theme.Template;
import fr.balise.theme.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The stage *print*: `Publication` and theme → [Printed].
///
/// Every file is independent of the others; they are made on all cores, each by an engine of its own, and handed over in a
/// fixed order. One whose inputs are those of an earlier build is taken from there.
public final class PrintStage {

    private PrintStage() {}

    /// Makes every PDF and the book of a publication; nothing, with diagnostics, where the theme is wrong.
    ///
    /// @param sources the content as it was read, which PDFs carry with them
    /// @param kept folder of what earlier builds made; empty to make everything anew
    public static Outcome<Printed> render(
            Publication publication, Theme theme, SourceTree sources, Optional<Path> kept) {
        Outcome<Optional<PrintTemplates>> templates = PrintTemplates.of(theme);
        Outcome<ThemeFonts> fonts = ThemeFonts.of(theme);
        Outcome<String> styles = ThemeStyle.of(theme, "print.css");
        List<Diagnostic> problems = new ArrayList<>(templates.diagnostics());
        problems.addAll(fonts.diagnostics());
        problems.addAll(styles.diagnostics());
        Outcome<String> bookStyles = ThemeStyle.of(theme, "epub.css");
        problems.addAll(bookStyles.diagnostics());
        if (!problems.isEmpty() || templates.value().isEmpty()) {
            return new Outcome<>(Printed.nothing(), problems);
        }
        PrintContext context = PrintContext.of(publication, theme.strings(publication.language()));
        // Other people's Markdown, which has no publication.yaml, was not written to be printed.
        Severity severity =
                publication.config().title().isPresent() ? Severity.ERROR : Severity.WARNING;
        PrintPress press =
                new PrintPress(
                        context,
                        PageStyle.css(publication.config().print()) + styles.value(),
                        fonts.value(),
                        new Coverage(fonts.value().text(), sources, severity),
                        new PrintPictures(context.files(), severity),
                        new MadeFiles(kept));
        PrintPlan plan = new PrintPlan(context, templates.value().get(), sources);
        int documents = context.printed().all().size();
        boolean book = documents > 0 && publication.config().print().makesBook(documents);
        List<Diagnostic> remarks = new ArrayList<>();
        PrintSettings settings = publication.config().print();
        if (documents > PrintSettings.LONGEST_BOOKLET
                && (settings.pdfs().isEmpty() || settings.epub().isEmpty())) {
            remarks.add(
                    new PrintProblem.TooLong(documents, PrintSettings.LONGEST_BOOKLET)
                            .at(configuration(sources)));
        }
        Template<BookPageView> template = templates.value().get().book();
        Optional<Supplier<BookMaker>> maker =
                book
                        ? Optional.of(
                                () ->
                                        new BookMaker(
                                                context, template, bookStyles.value(), plan.date()))
                        : Optional.empty();
        Outcome<Printed> printed = press.print(plan.jobs(), maker);
        remarks.addAll(printed.diagnostics());
        return new Outcome<>(printed.value(), remarks);
    }

    /// The file of the publication's settings, as the author names it.
    private static String configuration(SourceTree sources) {
        return sources.text(ConfigReader.FILE)
                .map(SourceFile.Text::shown)
                .orElse(ConfigReader.FILE);
    }
}
