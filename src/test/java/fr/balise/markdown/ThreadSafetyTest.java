package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ThreadSafetyTest {

    private static final String TEXT =
            """
            # L'ESS

            Cf fiche n°44[^1] : «*oui*»!

            ::: levier Un
            - **47 %** [a](b.md)
            :::

            [^1]: Note.
            """;

    @Test
    void one_parser_serves_all_threads() {
        String expected = Sample.html(TEXT);
        List<String> results =
                IntStream.range(0, 2_000).parallel().mapToObj(i -> Sample.html(TEXT)).toList();
        assertThat(results).containsOnly(expected);
    }

    @Test
    void one_text_is_written_by_many_threads() {
        MarkdownText text = Sample.text(TEXT);
        String expected = text.html(Sample.CONTEXT);
        List<String> results =
                IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> text.html(Sample.CONTEXT))
                        .toList();
        assertThat(results).containsOnly(expected);
    }
}
