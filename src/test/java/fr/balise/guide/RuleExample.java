package fr.balise.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.report.Report;
import fr.balise.report.ReportContext;
import fr.balise.report.ReportFormat;
import fr.balise.report.SourceLines;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The two publications of a rule's guide, judged as `mode:` says. Each pair is judged once, as it takes a while.
///
/// @param guide of the rule
/// @param wrong what was said about the wrong one
/// @param right what was said about the right one
record RuleExample(RuleGuide guide, List<Diagnostic> wrong, List<Diagnostic> right) {

    /// One for each process, as tests run in several.
    private static final Path FOLDER =
            Path.of("target/guide-examples", "" + ProcessHandle.current().pid());

    private static final Path GOOD = FOLDER.resolve("good");
    private static final Map<Rule, RuleExample> JUDGED = new EnumMap<>(Rule.class);

    /// How many messages of one example are shown to readers.
    private static final int SHOWN = 2;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(FOLDER)));
    }

    RuleExample {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /// Both publications, judged. The wrong one is built over a good site, which an error must leave as it is.
    static synchronized RuleExample of(RuleGuide guide) {
        RuleExample judged = JUDGED.get(guide.rule());
        if (judged == null) {
            judged = judge(guide);
            JUDGED.put(guide.rule(), judged);
        }
        return judged;
    }

    private static RuleExample judge(RuleGuide guide) {
        if (guide.mode() == RuleGuide.Mode.NONE) {
            return new RuleExample(guide, List.of(), List.of());
        }
        if (!Files.exists(GOOD)) {
            SiteFixture.copyOf("minimal", GOOD).build();
        }
        SiteFixture wrong = SiteFixture.in(FOLDER.resolve(guide.rule().code()).resolve("wrong"));
        Folders.copy(GOOD.resolve("site"), wrong.site());
        judge(guide, wrong, guide.wrongFiles());
        List<Diagnostic> said = wrong.result().diagnostics();
        if (said.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            assertThat(Folders.read(wrong.site()).equals(Folders.read(GOOD.resolve("site"))))
                    .as("the site is as it was before the error")
                    .isTrue();
        }
        SiteFixture right = SiteFixture.in(FOLDER.resolve(guide.rule().code()).resolve("right"));
        judge(guide, right, guide.rightFiles());
        return new RuleExample(guide, said, right.result().diagnostics());
    }

    /// What is said about the wrong publication with the line that its readers are told to paste.
    static List<Diagnostic> silenced(RuleGuide guide) {
        SiteFixture site = SiteFixture.in(FOLDER.resolve(guide.rule().code()).resolve("silenced"));
        Map<String, String> files = new TreeMap<>(guide.wrongFiles());
        files.merge(
                "content/publication.yaml",
                "titre: Essai\nregles:\n  " + guide.silencingLine().orElseThrow() + "\n",
                (own, pasted) -> own + pasted.substring(pasted.indexOf('\n') + 1));
        judge(guide, site, files);
        return site.result().diagnostics();
    }

    private static void judge(RuleGuide guide, SiteFixture site, Map<String, String> files) {
        files.forEach(site::write);
        switch (guide.mode()) {
            case BUILD, NONE -> site.tryBuild();
            case CHECK -> site.check();
            case PRINT -> site.printing().tryBuild();
        }
    }

    /// The messages of this rule about the wrong publication, as a terminal shows them; the first ones of many.
    String message(Language language) {
        List<Diagnostic> own =
                wrong.stream().filter(said -> said.rule() == guide.rule()).limit(SHOWN).toList();
        SourceLines lines =
                (file, line) ->
                        guide.wrongFiles()
                                .getOrDefault(file, "")
                                .lines()
                                .skip(line - 1L)
                                .findFirst();
        return Report.of(ReportFormat.TEXT, own, new ReportContext(language, false, lines, ""));
    }
}
