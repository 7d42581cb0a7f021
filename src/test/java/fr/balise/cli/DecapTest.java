package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// `balise schema --decap`: a form for every folder of documents, with a field for every key that a document may have.
class DecapTest {

    /// Decap's own widgets.
    private static final Set<String> WIDGETS =
            Set.of(
                    "string",
                    "text",
                    "number",
                    "boolean",
                    "select",
                    "list",
                    "object",
                    "image",
                    "hidden",
                    "markdown");

    @TempDir Path temp;

    private Shell shell;

    @BeforeEach
    void a_publication() {
        shell =
                new Shell(temp)
                        .write(
                                "content/publication.yaml",
                                "titre: Essai\ndepot: https://github.com/ville/fiches\n")
                        .write(
                                "content/donnees/territoires.yaml",
                                "- { id: rennes, nom: Rennes }\n")
                        .write("content/donnees/structures.yaml", "- { id: rtes, nom: RTES }\n")
                        .write(
                                "content/donnees/mots-cles.yaml",
                                "- { nom: commerce équitable, variantes: [commerce equitable] }\n")
                        .write(
                                "content/fiches/001.md",
                                "---\nnumero: 1\ntitre: Un\nserie: Ailleurs\n"
                                        + "mots-cles: [commerce equitable, \"2019\", \"non\"]\n"
                                        + "territoires: [rennes, Quelque part]\n"
                                        + "soutiens: [rtes]\n---\n\nTexte.\n");
    }

    private String text(String... words) {
        List<String> all = new ArrayList<>(List.of("--decap"));
        all.addAll(List.of(words));
        Ended ended = shell.run("schema", all.toArray(String[]::new));
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended.out();
    }

    private YamlValue.Mapping forms(String... words) {
        return (YamlValue.Mapping)
                YamlReader.read(text(words), "config.yml", 1).value().orElseThrow();
    }

    private static YamlValue get(YamlValue mapping, String key) {
        return ((YamlValue.Mapping) mapping)
                .entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(YamlValue.Entry::value)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + key));
    }

    private static String word(YamlValue mapping, String key) {
        return ((YamlValue.Scalar) get(mapping, key)).text();
    }

    private static List<YamlValue> items(YamlValue mapping, String key) {
        return ((YamlValue.Sequence) get(mapping, key)).items();
    }

    private static boolean has(YamlValue mapping, String key) {
        return ((YamlValue.Mapping) mapping)
                .entries().stream().anyMatch(entry -> entry.key().text().equals(key));
    }

    private static YamlValue named(List<YamlValue> all, String name) {
        return all.stream()
                .filter(one -> word(one, "name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private YamlValue form(String name) {
        return named(items(forms(), "collections"), name);
    }

    private YamlValue field(String name) {
        return named(items(form("fiches"), "fields"), name);
    }

    /// Every path of names in a form: `financement.lignes.part`.
    private static void paths(List<YamlValue> fields, String above, Set<String> paths) {
        for (YamlValue field : fields) {
            String path = above + word(field, "name");
            paths.add(path);
            if (has(field, "fields")) {
                paths(items(field, "fields"), path + ".", paths);
            }
        }
    }

    /// The same of a JSON Schema, without synonyms.
    private static void paths(Json schema, String above, Set<String> paths) {
        switch (schema) {
            case Json.Obj object -> {
                object.get("properties")
                        .ifPresent(
                                properties ->
                                        ((Json.Obj) properties)
                                                .members()
                                                .forEach(
                                                        (name, key) ->
                                                                key(name, key, above, paths)));
                for (String inner : List.of("anyOf", "items")) {
                    object.get(inner).ifPresent(value -> paths(value, above, paths));
                }
            }
            case Json.Arr(var items) -> items.forEach(item -> paths(item, above, paths));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private static void key(String name, Json key, String above, Set<String> paths) {
        String meaning = ((Json.Str) ((Json.Obj) key).get("description").orElseThrow()).value();
        if (!meaning.startsWith("Même sens que")) {
            paths.add(above + name);
            paths(key, above + name + ".", paths);
        }
    }

    @Test
    void every_key_of_the_schema_has_a_field_and_no_field_is_made_up() {
        Set<String> inSchema = new TreeSet<>(Set.of("body"));
        paths(JsonText.read(shell.run("schema").out()).orElseThrow(), "", inSchema);
        Set<String> inForm = new TreeSet<>();
        paths(items(form("fiches"), "fields"), "", inForm);

        assertThat(inForm)
                .isEqualTo(inSchema)
                .contains("financement.lignes.part", "contacts.courriel", "image.alt");
    }

    @Test
    void every_field_says_what_it_is_and_whether_it_is_asked_for() {
        List<String> asked = new ArrayList<>();
        for (YamlValue form : items(forms(), "collections")) {
            check(items(form, "fields"), word(form, "name") + ".", asked);
        }
        assertThat(asked)
                .containsExactly(
                        "fiches.numero",
                        "fiches.titre",
                        "fiches.financement.lignes.financeur",
                        "chapitres.titre",
                        "chapitres.financement.lignes.financeur",
                        "articles.titre",
                        "articles.date",
                        "articles.financement.lignes.financeur",
                        "panoramas.titre",
                        "panoramas.financement.lignes.financeur",
                        "pages.titre",
                        "pages.financement.lignes.financeur");
    }

    private static void check(List<YamlValue> fields, String above, List<String> asked) {
        for (YamlValue field : fields) {
            String path = above + word(field, "name");
            assertThat(word(field, "label")).as(path).isNotBlank();
            assertThat(word(field, "hint")).as(path).isNotBlank();
            assertThat(WIDGETS).as(path).contains(word(field, "widget"));
            // Decap asks for what does not say that it is optional.
            if (word(field, "required").equals("true")) {
                asked.add(path);
            }
            if (has(field, "fields")) {
                check(items(field, "fields"), path + ".", asked);
            }
        }
    }

    @Test
    void a_new_fiche_is_named_by_its_number_and_begins_with_its_sections() {
        YamlValue fiches = form("fiches");
        assertThat(word(fiches, "slug")).isEqualTo("{{fields.numero}}-{{slug}}");
        assertThat(word(fiches, "identifier_field")).isEqualTo("titre");
        assertThat(word(fiches, "folder")).isEqualTo("content/fiches");
        assertThat(word(fiches, "delete")).isEqualTo("false");
        assertThat(word(get(forms(), "editor"), "preview")).isEqualTo("false");

        YamlValue body = field("body");
        assertThat(items(body, "modes")).hasSize(1);
        assertThat(text()).contains("modes:\n          - raw\n");
        assertThat(word(body, "default"))
                .startsWith("## Origine et présentation")
                .contains("\n\n## ");
    }

    @Test
    void names_are_offered_from_the_data_and_none_that_is_in_use_would_be_lost() {
        assertThat(options("territoires"))
                .containsExactly("rennes=Rennes", "Quelque part=Quelque part");
        assertThat(options("soutiens")).containsExactly("rtes=RTES");
        assertThat(options("mots-cles"))
                .containsExactly(
                        "commerce équitable=commerce équitable",
                        "2019=2019",
                        "commerce equitable=commerce equitable",
                        "non=non");
        assertThat(options("serie"))
                .containsExactly("Déniché pour vous=Déniché pour vous", "Ailleurs=Ailleurs");
        assertThat(has(field("serie"), "multiple")).isFalse();
        // A key word that looks like a number stays a text.
        assertThat(text()).contains("value: '2019'");
    }

    private List<String> options(String key) {
        return items(field(key), "options").stream()
                .map(option -> word(option, "value") + "=" + word(option, "label"))
                .toList();
    }

    @Test
    void a_picture_is_a_file_alone_only_where_no_document_says_more_of_it() {
        assertThat(word(field("image"), "widget")).as("none yet").isEqualTo("object");
        shell.write("content/fiches/2.md", "---\nnumero: 2\ntitre: a\nimage: medias/a.png\n---\n");
        assertThat(word(field("image"), "widget")).as("a file alone").isEqualTo("image");
        shell.write(
                "content/fiches/3.md",
                "---\nnumero: 3\ntitre: a\nimage: { fichier: medias/a.png, alt: x }\n---\n");
        assertThat(word(field("image"), "widget")).as("both").isEqualTo("object");
        assertThat(word(forms(), "media_folder")).isEqualTo("content/medias");
        assertThat(word(forms(), "public_folder")).isEqualTo("medias");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://github.com/ville/fiches                  | github | ville/fiches       | main
                    https://github.com/ville/fiches.git              | github | ville/fiches       | main
                    https://github.com/ville/fiches/edit/pages/textes | github | ville/fiches      | pages
                    https://gitlab.com/groupe/sous-groupe/fiches/    | gitlab | groupe/sous-groupe/fiches | main
                    https://gitlab.exemple.org/ville/fiches/-/tree/a | gitlab | ville/fiches       | a
                    https://codeberg.org/ville/fiches                | gitea  | ville/fiches       | main
                    https://exemple.org/depot                        | github | proprietaire/depot | main
                    """)
    void what_is_written_goes_where_the_repository_is(
            String address, String name, String repository, String branch) {
        shell.write("content/publication.yaml", "titre: Essai\ndepot: " + address + "\n");
        YamlValue backend = get(forms(), "backend");

        assertThat(word(backend, "name")).isEqualTo(name);
        assertThat(word(backend, "repo")).isEqualTo(repository);
        assertThat(word(backend, "branch")).isEqualTo(branch);
        assertThat(text().contains("# À compléter"))
                .isEqualTo(address.contains("exemple.org/depot"));
        assertThat(has(backend, "api_root"))
                .isEqualTo(address.contains("gitlab.exemple") || address.contains("codeberg"));
    }

    @Test
    void a_form_is_there_for_each_folder_in_use() {
        shell.write("content/posts/a.md", "---\ntitre: a\n---\n");
        assertThat(items(forms(), "collections").stream().map(form -> word(form, "name")).toList())
                .containsExactly("fiches", "chapitres", "posts", "panoramas", "pages");
        assertThat(items(form("chapitres"), "fields"))
                .noneMatch(field -> Set.of("numero", "serie").contains(word(field, "name")));
    }

    @Test
    void the_same_publication_gives_the_same_bytes_also_into_a_file() throws Exception {
        assertThat(text()).isEqualTo(text());
        Path file = temp.resolve("admin/config.yml");
        Ended ended = shell.run("schema", "--decap", "--output", file.toString());
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isEqualTo("admin/config.yml : écrit\n");
        assertThat(Files.readString(file)).isEqualTo(text());
    }

    @Test
    void forms_speak_english_and_serve_before_there_is_anything_to_read() {
        assertThat(text("--lang", "en"))
                .contains("label: Key words", "locale: en")
                .doesNotContain("Mots-clés");

        Ended empty = new Shell(temp.resolve("vide")).run("schema", "--decap");
        assertThat(empty.status()).isZero();
        assertThat(empty.out()).contains("folder: content/fiches", "proprietaire/depot");
    }

    @Test
    void a_schema_of_another_file_has_no_form() {
        Ended ended = shell.run("schema", "--decap", "--for", "structures");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("ne vont pas ensemble");
    }
}
