package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ManifestTest {

    private static final String SHA = "0123456789abcdef".repeat(4);

    @TempDir Path folder;

    private static Manifest.Entry entry(String path, long size) {
        return new Manifest.Entry(new SitePath(path), SHA, size);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("balise.json"), text);
    }

    @Test
    void it_is_one_line_per_file_sorted_by_path() {
        assertThat(new Manifest(List.of(entry("é/b.html", 20), entry("a.html", 3))).text())
                .isEqualTo(
                        """
                        {"generator":"Balise","format":1,"complete":true,"files":[
                        {"path":"a.html","sha256":"%1$s","size":3},
                        {"path":"é/b.html","sha256":"%1$s","size":20}
                        ]}
                        """
                                .formatted(SHA));
    }

    @Test
    void a_line_is_what_a_json_object_would_be() {
        for (String path : List.of("a.html", "é/«b».html", "a \"b\" & <c>'.html", "😀/\u2028.x")) {
            Json plain =
                    Json.object()
                            .put("path", path)
                            .put("sha256", SHA)
                            .put("size", 12_345_678_901L)
                            .build();
            assertThat(new Manifest(List.of(entry(path, 12_345_678_901L))).text())
                    .contains("\n" + JsonText.compact(plain) + "\n");
        }
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        Manifest manifest =
                new Manifest(List.of(entry("a \"b\".html", 0), entry("é/b.html", 1L << 40)));

        assertThat(Manifest.read(file(manifest.text()))).contains(manifest);
        assertThat(Manifest.read(file(Manifest.EMPTY.text()))).contains(Manifest.EMPTY);
    }

    @Test
    void it_tells_the_size_of_the_site_and_the_heaviest_files() {
        Manifest manifest =
                new Manifest(
                        List.of(
                                entry("a.html", 5),
                                entry("b.html", 9),
                                entry("c.pdf", 100),
                                entry("d.html", 9)));

        assertThat(manifest.size()).isEqualTo(123);
        assertThat(manifest.heaviest(".html", 2))
                .extracting(heavy -> heavy.path().value())
                .containsExactly("b.html", "d.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"generator\":\"Balise\",\"format\":1,\"complete\":true}",
                "{\"generator\":\"Other\",\"format\":1,\"complete\":true,\"files\":[]}",
                "{\"generator\":\"Balise\",\"format\":2,\"complete\":true,\"files\":[]}",
                "{\"generator\":\"Balise\",\"format\":\"1\",\"complete\":true,\"files\":[]}",
                "{\"generator\":\"Balise\",\"format\":1,\"complete\":false,\"files\":[]}",
                "{\"generator\":\"Balise\",\"format\":1,\"complete\":true,\"files\":{}}",
                "{\"generator\":\"Balise\",\"format\":1,\"complete\":true,\"files\":[]} x",
                "<<<<<<< HEAD\n"
                        + "{\"generator\":\"Balise\",\"format\":1,\"complete\":true,\"files\":[]}",
            })
    void a_damaged_or_foreign_manifest_is_the_same_as_none(String text) throws IOException {
        assertThat(Manifest.read(file(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a.html\"",
                "{\"path\":\"a.html\",\"size\":1}",
                "{\"path\":\"../a.html\",\"sha256\":\"SHA\",\"size\":1}",
                "{\"path\":\"/etc/passwd\",\"sha256\":\"SHA\",\"size\":1}",
                "{\"path\":\"a/../../b\",\"sha256\":\"SHA\",\"size\":1}",
                "{\"path\":\"a\\u0000b\",\"sha256\":\"SHA\",\"size\":1}",
                "{\"path\":\"\",\"sha256\":\"SHA\",\"size\":1}",
                "{\"path\":\"a.html\",\"sha256\":\"abc\",\"size\":1}",
                "{\"path\":\"a.html\",\"sha256\":\"SHA\",\"size\":-1}",
                "{\"path\":\"a.html\",\"sha256\":\"SHA\",\"size\":1.5}",
                "{\"path\":\"a.html\",\"sha256\":\"SHA\",\"size\":1e999999999}",
                "{\"path\":\"a.html\",\"sha256\":\"SHA\",\"size\":\"1\"}",
                "{\"path\":\"a.html\",\"sha256\":\"SHA\",\"size\":1},"
                        + "{\"path\":\"a.html\",\"sha256\":\"SHA\",\"size\":1}",
            })
    @Timeout(10)
    void one_bad_entry_makes_the_whole_manifest_worthless(String entries) throws IOException {
        String head = "{\"generator\":\"Balise\",\"format\":1,\"complete\":true,\"files\":[";
        String good = "{\"path\":\"good.html\",\"sha256\":\"" + SHA + "\",\"size\":1}";

        assertThat(Manifest.read(file(head + good + "]}"))).isPresent();
        assertThat(Manifest.read(file(head + good + "," + entries.replace("SHA", SHA) + "]}")))
                .isEmpty();
    }

    @Test
    void a_manifest_cut_anywhere_is_the_same_as_none() throws IOException {
        String text = new Manifest(List.of(entry("a.html", 3), entry("b.html", 4))).text();

        for (int end = 0; end < text.length() - 1; end++) {
            assertThat(Manifest.read(file(text.substring(0, end)))).as("%s", end).isEmpty();
        }
    }

    @Test
    void a_missing_file_a_folder_and_a_link_are_no_manifest() throws IOException {
        Path list = file(Manifest.EMPTY.text());

        assertThat(Manifest.read(folder.resolve("absent.json"))).isEmpty();
        assertThat(Manifest.read(folder)).isEmpty();
        assertThat(Manifest.read(Files.createSymbolicLink(folder.resolve("link.json"), list)))
                .isEmpty();
    }
}
