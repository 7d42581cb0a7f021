package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.MarkdownText;
import fr.balise.markdown.RawHtml;
import fr.balise.markdown.RenderContext;
import fr.balise.typography.Typography;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The Markdown renderer and the cleaner together, on the shipped publication and the examples of CommonMark.
class RenderedMarkdownTest {

    private static final MarkdownParser PARSER = MarkdownParser.create();

    @Test
    void cleaning_changes_nothing_of_what_balise_renders() throws IOException {
        int compared = 0;
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                MarkdownText text = parse(Files.readString(file));
                if (!text.hasRawHtml()) {
                    String html = text.html(RenderContext.plain());
                    assertThat(clean(html)).as(file.toString()).isEqualTo(tree(undrawn(html)));
                    compared++;
                }
            }
        }
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            MarkdownText text = parse(example.getSource());
            // A scheme that no one knows («made-up-scheme:») may be a link in Markdown, never
            // beside raw HTML.
            if (!text.hasRawHtml() && !example.getSection().equals("Autolinks")) {
                String html = text.html(RenderContext.plain());
                assertThat(clean(html)).as(example.toString()).isEqualTo(tree(html));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void raw_html_without_a_finding_stays_whole_between_the_markdown() throws IOException {
        int silent = 0;
        int loud = 0;
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            MarkdownText text = parse(example.getSource());
            List<String> pieces = text.rawHtml().stream().map(RawHtml::literal).toList();
            String cleaned = clean(text.html(RenderContext.plain()));
            assertThat(Judge.harm(cleaned)).as(example.toString()).isEmpty();
            assertThat(Judge.escape(cleaned)).as(example.toString()).isEmpty();
            List<Finding> findings =
                    HtmlInspector.inspect(pieces, Set.copyOf(text.ids())).stream()
                            .flatMap(inspection -> inspection.findings().stream())
                            .toList();
            if (!pieces.isEmpty() && findings.isEmpty()) {
                silent++;
                for (Element element :
                        Jsoup.parse(String.join("", pieces), Parser.xmlParser()).select("*")) {
                    if (!element.normalName().startsWith("#")) {
                        assertThat(Jsoup.parse(cleaned).select(element.normalName()))
                                .as(example.toString())
                                .isNotEmpty();
                    }
                }
            } else if (findings.stream().anyMatch(f -> f.what() instanceof Removal.Element)) {
                loud++;
                assertThat(cleaned)
                        .as(example.toString())
                        .isNotEqualTo(tree(text.html(RenderContext.plain())));
            }
        }
        assertThat(silent).isGreaterThan(20);
        assertThat(loud).isGreaterThan(10);
    }

    private static MarkdownText parse(String markdown) {
        return PARSER.parse(markdown, new MarkdownSource("a.md", 1), Typography.none()).value();
    }

    private static String clean(String html) {
        return HtmlCleaner.clean(html, UrlRewriter.none());
    }

    /// A text with HTML of its own goes without the picture of a timeline: no drawing passes the cleaner.
    private static String undrawn(String html) {
        return html.replaceAll("(?s)<svg class=\"ligne-temps\".*?</svg>", "");
    }

    /// The same HTML in the spelling of the cleaner.
    private static String tree(String html) {
        var document = Jsoup.parse("<!DOCTYPE html><html><head></head><body>" + html);
        document.outputSettings().prettyPrint(false);
        return document.body().html().replace("&nbsp;", "\u00A0");
    }
}
