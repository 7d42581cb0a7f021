package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.source.SourceFile;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Decoders;
import fr.balise.yaml.Fields;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What `theme.yaml` says: `{ nom: Sobre, parent: repere, licence: Apache-2.0, auteur: RTES }`. Every key is optional.
///
/// `sauf: [assets/repere.css, print/fonts/]` leaves out files of the parents, one by one or a whole folder, and
/// `pour: { filtres.js: [liste] }` links an asset from the pages of some templates only.
///
/// @param title the name shown to people, where it is not that of the folder
/// @param parent the theme it inherits from
/// @param licence SPDX or address
/// @param author who made it
/// @param leftOut the files of its parents that it does without
/// @param reserved the assets that only pages of some templates link
public record ThemeIdentity(
        Optional<String> title,
        Optional<Parent> parent,
        Optional<String> licence,
        Optional<String> author,
        List<Located<String>> leftOut,
        List<Reserved> reserved) {

    public ThemeIdentity {
        leftOut = List.copyOf(leftOut);
        reserved = List.copyOf(reserved);
    }

    /// The name of a parent theme and where it is written.
    public record Parent(String name, Location location) {}

    /// An asset that only pages of some templates link.
    ///
    /// @param asset its path below `assets/`
    /// @param templates the names of the templates
    public record Reserved(Located<String> asset, List<Located<String>> templates) {

        public Reserved {
            templates = List.copyOf(templates);
        }
    }

    static final ThemeIdentity NONE =
            new ThemeIdentity(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());

    /// Reads a `theme.yaml`; an unknown key is an error that names the nearest one.
    static Outcome<ThemeIdentity> read(SourceFile.Text file) {
        List<Diagnostic> problems = new ArrayList<>();
        ThemeIdentity identity =
                YamlReader.read(file.text(), file.shown(), 1)
                        .then(value -> new Outcome<>(value, problems))
                        .value()
                        .flatMap(
                                value ->
                                        Decoders.mapping(ThemeIdentity::decode)
                                                .decode(value, problems::add))
                        .orElse(NONE);
        return new Outcome<>(identity, problems);
    }

    private static Optional<ThemeIdentity> decode(Fields fields, Consumer<Diagnostic> report) {
        Decoder<String> text = Decoders.text();
        Decoder<Parent> parent =
                (value, listener) ->
                        text.decode(value, listener)
                                .map(name -> new Parent(name, value.location()));
        ThemeIdentity identity =
                new ThemeIdentity(
                        fields.optional("nom", text, "name"),
                        fields.optional("parent", parent),
                        fields.optional("licence", text, "license"),
                        fields.optional("auteur", text, "author"),
                        fields.optional("sauf", Decoders.list(Located.of(text)), "except")
                                .orElse(List.of()),
                        fields.optional("pour", Decoders.mapping(ThemeIdentity::reserved), "for")
                                .orElse(List.of()));
        fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
        return Optional.of(identity);
    }

    private static Optional<List<Reserved>> reserved(Fields fields, Consumer<Diagnostic> report) {
        List<Reserved> reserved = new ArrayList<>();
        for (YamlValue.Entry entry : fields.rest()) {
            Located<String> asset = new Located<>(entry.key().text(), entry.key().location());
            Decoders.list(Located.of(Decoders.text()))
                    .decode(entry.value(), report)
                    .ifPresent(templates -> reserved.add(new Reserved(asset, templates)));
        }
        return Optional.of(reserved);
    }
}
