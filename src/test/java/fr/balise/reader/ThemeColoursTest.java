package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every pair of colours of every theme can be told apart, in both schemes.
class ThemeColoursTest {

    private static final Path THEMES = Path.of("themes");

    private static final String SOUND =
            """
            :root {
              color-scheme: light dark;
              --fond: light-dark(#fff, #17181c);
              --fond-2: light-dark(#f2f4f6, #22242a);
              --texte: light-dark(#1b1b1f, #ececf1);
              --lien: light-dark(#0b4f79, #8ecbf2);
              --bord: light-dark(#767d86, #868d98);
              --focus: #6d7d8d;
              --famille-1: light-dark(#0b4f79, #8ecbf2);
              --famille-2: light-dark(#7a2e0e, #f2b48e);
              --sur-famille: light-dark(#ffffff, #17181c);
              --ombre: light-dark(#0003, #000a);
            }
            .a { color: var(--texte); background: transparent; border: 1px solid currentColor; grid-area: red; }
            @media print { :root { --texte: #000; } .a { color: black; } }
            @media (forced-colors: active) { .a { color: CanvasText; outline: 1px solid red; } }
            """;

    @Test
    void every_pair_of_colours_of_every_theme_has_enough_contrast() {
        List<String> faults = new ArrayList<>();
        int colours = 0;
        for (String file : Folders.files(THEMES)) {
            if (file.matches("[^/]+/assets/.*\\.css")) {
                String css = Folders.text(THEMES.resolve(file));
                colours += css.split("light-dark\\(", -1).length - 1;
                ThemeColours.faults(css).forEach(fault -> faults.add(file + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(colours).as("colours that were compared").isGreaterThan(6);
    }

    @Test
    void a_sound_sheet_is_sound() {
        assertThat(ThemeColours.faults(SOUND)).isEmpty();
    }

    @Test
    void a_pale_text_is_named_with_its_ground_its_scheme_and_its_contrast() {
        assertThat(ThemeColours.faults(SOUND.replace("(#1b1b1f, #ececf1)", "(#777777, #ececf1)")))
                .containsExactly(
                        "--texte #777777 on --fond #fff is 4.48 in the light scheme, less than 4.5",
                        "--texte #777777 on --fond-2 #f2f4f6 is 4.06 in the light scheme, less"
                                + " than 4.5");
        assertThat(ThemeColours.faults(SOUND.replace("#868d98", "#4a4a4a")))
                .hasSize(2)
                .allMatch(fault -> fault.contains("--bord #4a4a4a on --fond"))
                .allMatch(fault -> fault.contains("dark scheme, less than 3.0"));
        assertThat(ThemeColours.faults(SOUND.replace("(#ffffff, #17181c)", "(#ffffff, #dddddd)")))
                .hasSize(2)
                .allMatch(fault -> fault.matches("--sur-famille #dddddd on --famille-\\d .*"));
    }

    @Test
    void a_family_is_read_on_its_own_ground_and_other_texts_on_every_ground() {
        String ground = "--ombre: #000; --fond-famille-1: light-dark(#7a2e0e, #17181c);";
        assertThat(ThemeColours.faults(SOUND.replace("--ombre: light-dark(#0003, #000a);", ground)))
                .anyMatch(fault -> fault.startsWith("--famille-1 #0b4f79 on --fond-famille-1"))
                .anyMatch(fault -> fault.startsWith("--texte #1b1b1f on --fond-famille-1"))
                .noneMatch(fault -> fault.startsWith("--famille-2"));
    }

    @Test
    void a_colour_that_is_not_of_the_palette_is_found_wherever_it_hides() {
        for (String hidden :
                List.of(
                        ".b { color: #123 }",
                        ".b { background: linear-gradient(to right, rgb(1 2 3), transparent) }",
                        "@media (min-width: 40rem) { .b { border: 1px solid tomato } }",
                        ".b { box-shadow: 0 0 1px black }",
                        ".b { --own: oklch(50% 0.1 20) }",
                        ":root { color: white }",
                        "@supports (x: y) { .b { &:hover { fill: hsl(1 2% 3%) } } }")) {
            assertThat(ThemeColours.faults(SOUND + hidden))
                    .as(hidden)
                    .singleElement()
                    .asString()
                    .startsWith("a colour outside of :root: ");
        }
    }

    @Test
    void a_palette_says_what_each_colour_is_for() {
        assertThat(ThemeColours.faults(SOUND.replace("--famille-1", "--joli")))
                .containsExactly("--joli has a name that says nothing of its use");
        assertThat(ThemeColours.faults(SOUND.replace("--bord", "--trait")))
                .containsExactly("--bord is missing");
        assertThat(ThemeColours.faults(SOUND.replace("--ombre:", "--accent: #fff; --ombre:")))
                .containsExactly("--accent has no text: --sur-accent");
        assertThat(ThemeColours.faults(SOUND.replace("--ombre:", "--sur-marque: #fff; --ombre:")))
                .containsExactly("--sur-marque is on nothing: --marque is missing");
        assertThat(ThemeColours.faults(SOUND.replace("#6d7d8d", "#6d7d8d80")))
                .anyMatch(fault -> fault.startsWith("--focus is neither one solid colour nor"));
    }
}
