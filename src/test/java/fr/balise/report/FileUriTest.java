package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileUriTest {

    @Test
    void a_path_is_relative_and_encoded_unless_it_is_absolute() {
        assertThat(FileUri.of("content/fiches/l'été: 1 %.md"))
                .isEqualTo("content/fiches/l%27%C3%A9t%C3%A9%3A%201%20%25.md");
        assertThat(FileUri.of("../a.md")).isEqualTo("../a.md");
        assertThat(FileUri.of("/pub/a b.md")).isEqualTo("file:///pub/a%20b.md");
        assertThat(FileUri.of("C:/pub/a b.md")).isEqualTo("file:///C:/pub/a%20b.md");
    }
}
