package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class TemplateTest {

    @TempDir Path folder;

    @Test
    void a_value_is_escaped_in_the_five_characters_of_html_and_no_others() throws IOException {
        assertThat(render("{{titre}}", PageView.titled("<a href=\"x\" title='y'>&=`/é…\u202F!")))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;=`/é…\u202F!");
    }

    @Test
    void three_braces_and_the_ampersand_leave_html_as_it_is() throws IOException {
        assertThat(render("{{{html}}}|{{& html}}|{{html}}", PageView.full()))
                .isEqualTo(
                        "<p>Déjà <b>prêt</b></p>|<p>Déjà <b>prêt</b></p>|"
                                + "&lt;p&gt;Déjà &lt;b&gt;prêt&lt;/b&gt;&lt;/p&gt;");
    }

    @Test
    void an_inner_name_hides_the_outer_one_and_others_are_found_outside() throws IOException {
        assertThat(
                        render(
                                "{{#fiches}}{{numero}} {{titre}} {{nombre}};{{/fiches}}",
                                PageView.full()))
                .isEqualTo("54 Porto-Novo 56;55 Plateau central 56;");
    }

    @Test
    void an_absent_inner_value_does_not_let_the_outer_one_through() throws IOException {
        String template = "{{#fiches}}[{{resume}}{{^resume}}rien{{/resume}}]{{/fiches}}";
        assertThat(render(template, PageView.full())).isEqualTo("[Un jardin][rien]");
    }

    @Test
    void absent_empty_false_and_blank_are_falsy_and_zero_is_not() throws IOException {
        String template =
                "{{^auteur}}a{{/auteur}}{{^fiches}}f{{/fiches}}{{^brouillon}}b{{/brouillon}}"
                        + "{{^titre}}t{{/titre}}{{^t.vide}}v{{/t.vide}}{{#nombre}}0{{/nombre}}"
                        + "{{#titre}}!{{/titre}}{{#auteur}}!{{/auteur}}";
        assertThat(render(template, PageView.titled(" \n"))).isEqualTo("afbtv0");
    }

    @Test
    void names_with_points_go_through_groups_absence_and_texts() throws IOException {
        String template = "{{auteur.nom}} {{auteur.adresse}} {{t.cite-par}}";
        assertThat(render(template, PageView.full()))
                .isEqualTo("Ana https://exemple.fr/?a=1&amp;b=2 Cité par");
        assertThat(render(template, PageView.titled("x"))).isEqualTo("  Cité par");
    }

    @Test
    void a_point_is_the_item_of_a_list() throws IOException {
        assertThat(render("{{#mots}}<i>{{.}}</i>{{/mots}}", PageView.full()))
                .isEqualTo("<i>eau</i><i>sel</i>");
    }

    @Test
    void a_partial_sees_the_names_around_its_call_and_may_call_itself_on_a_deeper_list()
            throws IOException {
        partial("liste", "<ul>{{#sommaire}}{{>noeud}}{{/sommaire}}</ul>");
        partial("noeud", "<li>{{texte}} {{nombre}}{{#noeuds}}{{>noeud}}{{/noeuds}}</li>");
        assertThat(render("{{>liste}}", PageView.full()))
                .isEqualTo("<ul><li>Un 56<li>Un deux 56</li></li><li>Trois 56</li></ul>");
    }

    @Test
    void a_name_of_a_partial_is_what_it_is_around_each_of_its_calls() throws IOException {
        partial("nom", "{{titre}};");
        String calls = "{{>nom}}{{#fiches}}{{>nom}}{{/fiches}}{{#sommaire}}{{>nom}}{{/sommaire}}";
        String title = "L&#39;eau &amp; le sel;";
        String expected = title + "Porto-Novo;Plateau central;" + title + title;
        assertThat(render(calls + calls, PageView.full())).isEqualTo(expected + expected);
    }

    @Test
    void the_bytes_of_a_page_are_those_of_its_text() throws IOException {
        Template<PageView> template = compile("{{titre}}’{{{html}}}");
        assertThat(template.utf8(PageView.full()))
                .isEqualTo(template.render(PageView.full()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void values_are_never_read_as_templates() throws IOException {
        PageView hostile = PageView.titled("{{nombre}} {{>x}} {{=<% %>=}} $0 \\ </script>");
        assertThat(render("{{titre}}", hostile))
                .isEqualTo("{{nombre}} {{&gt;x}} {{=&lt;% %&gt;=}} $0 \\ &lt;/script&gt;");
    }

    @Test
    void lines_that_hold_only_a_section_tag_leave_no_line_behind_whatever_the_line_ends()
            throws IOException {
        String template = "<ul>\n{{#mots}}\n<li>{{.}}</li>\n{{/mots}}\n</ul>\n{{! mot }}";
        String expected = "<ul>\n<li>eau</li>\n<li>sel</li>\n</ul>\n";
        assertThat(render(template, PageView.full())).isEqualTo(expected);
        assertThat(render(template.replace("\n", "\r\n"), PageView.full())).isEqualTo(expected);
    }

    @Test
    @Timeout(60)
    void ten_thousand_renders_on_four_threads_give_the_same_text() throws Exception {
        partial("noeud", "<li>{{texte}}{{#noeuds}}{{>noeud}}{{/noeuds}}</li>");
        Template<PageView> template =
                compile(
                        "{{titre}}{{#fiches}}{{numero}}{{titre}}{{/fiches}}{{{html}}}"
                                + "{{#sommaire}}{{>noeud}}{{/sommaire}}{{auteur.nom}}");
        String expected = template.render(PageView.full());
        Callable<Boolean> many =
                () ->
                        IntStream.range(0, 2_500)
                                .allMatch(i -> template.render(PageView.full()).equals(expected));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> same : threads.invokeAll(List.of(many, many, many, many))) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    @Test
    void a_long_page_is_not_cut_and_a_short_one_after_it_not_filled_up() throws IOException {
        Template<PageView> template = compile("{{titre}}");
        String big = "é".repeat(3_000_000);
        assertThat(template.render(PageView.titled(big))).isEqualTo(big);
        assertThat(template.render(PageView.titled("a"))).isEqualTo("a");
    }

    private String render(String text, PageView view) throws IOException {
        return compile(text).render(view);
    }

    private Template<PageView> compile(String text) throws IOException {
        write("templates/page.mustache", text);
        write("i18n/fr.yaml", "cite-par: Cité par\nvide: ' '\n");
        write("i18n/en.yaml", "cite-par: Cited by\nvide: ' '\n");
        Outcome<Optional<Theme>> theme =
                ThemeLoader.load(
                        "essai",
                        Location.ofFile("publication.yaml"),
                        List.of(new ThemeFolder(folder, "themes")));
        assertThat(theme.diagnostics()).isEmpty();
        Outcome<Templates> templates =
                theme.value().orElseThrow().templates(Map.of("page", PageView.class));
        assertThat(templates.diagnostics()).isEmpty();
        return templates.value().get("page", PageView.class);
    }

    private void partial(String name, String text) throws IOException {
        write("templates/partials/" + name + ".mustache", text);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("essai").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
