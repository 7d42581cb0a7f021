package fr.balise.cli;

import fr.balise.diagnostic.Language;

import picocli.CommandLine;

import java.util.Locale;
import java.util.ResourceBundle;

/// The help in the language of the one who asks: `--lang` first, then the system's, else French.
final class HelpTexts {

    private static final String BUNDLE = "fr.balise.cli.aide";

    private HelpTexts() {}

    /// The language of help and usage messages. The command line is looked at before it is understood, since its own
    /// faults are told in that language.
    static Language language(Console console, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Language.of(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Language.of(args[i + 1]);
            }
        }
        return console.systemLanguage().orElse(Language.FR);
    }

    /// Gives a command and its sub-commands their texts.
    static void apply(CommandLine command, Language language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.of(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        command.setResourceBundle(texts);
    }
}
