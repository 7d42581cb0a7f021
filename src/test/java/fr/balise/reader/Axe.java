package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;

import java.nio.file.Path;
import java.util.List;

/// axe-core, the judge of accessibility that others build on, run inside the page that a browser shows. Maven puts it
/// into `target/judges-axe`.
final class Axe {

    private static final Path SCRIPT = Path.of("target/judges-axe/axe.min.js");

    /// Every rule of A and AA and of the RGAA, the good habits and the rules on trial.
    private static final String ALL =
            """
            runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice',
                'experimental', 'RGAAv4', 'EN-301-549', 'section508']},
            rules: {'color-contrast-enhanced': {enabled: false}}
            """;

    /// Those whose answer changes with the colours.
    private static final String COLOURS =
            "runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private static final String RUN =
            """
            const answer = await axe.run(document, {resultTypes: ['violations'], iframes: false, ...rules});
            return answer.violations.flatMap(found => found.nodes.map(node => found.id + ' ' + node.target.join(' ') + ' '
                + node.html.slice(0, 120).replaceAll('\\n', ' ') + ' ' + [...node.any, ...node.all, ...node.none].map(
                    check => check.message).join('; ').slice(0, 200)));
            """;

    private static final class Script {
        static final String TEXT = read();

        private static String read() {
            assertThat(SCRIPT).as("the judge, which mvn generate-test-resources fetches").exists();
            return Folders.text(SCRIPT);
        }
    }

    private Axe() {}

    /// Everything that axe finds on the page, one line each, beginning with the rule.
    static List<String> faults(ReaderBrowser browser) {
        return run(browser, ALL);
    }

    /// What axe finds in the colours of the page.
    static List<String> faultsOfColour(ReaderBrowser browser) {
        return run(browser, COLOURS);
    }

    private static List<String> run(ReaderBrowser browser, String rules) {
        if (!browser.is("window.axe")) {
            browser.run(Script.TEXT);
        }
        return browser.list("const rules = {" + rules + "};" + RUN);
    }
}
