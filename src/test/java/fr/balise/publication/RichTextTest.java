package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.typography.Typography;

import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void a_title_is_escaped_and_keeps_its_superscripts() {
        assertThat(RichText.html("Le 1er pas & <b>l'ESS</b>", Typography.french()))
                .isEqualTo("Le 1<sup>er</sup> pas &amp; &lt;b&gt;l’ESS&lt;/b&gt;");
    }

    @Test
    void a_title_in_another_language_stays_as_it_is() {
        assertThat(RichText.html("The 1er and l'ESS", Typography.none()))
                .isEqualTo("The 1er and l'ESS");
    }
}
