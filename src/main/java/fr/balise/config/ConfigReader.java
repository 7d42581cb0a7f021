package fr.balise.config;

import static fr.balise.yaml.Decoders.date;
import static fr.balise.yaml.Decoders.language;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.text;
import static fr.balise.yaml.Decoders.webAddress;

import fr.balise.config.PublicationConfig.Edition;
import fr.balise.config.PublicationConfig.Publisher;
import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Fields;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads `publication.yaml`: `SourceTree` → [PublicationConfig].
///
/// A missing file gives the defaults. An unknown key is an error with the nearest known one: a setting that is
/// silently passed over would be worse.
public final class ConfigReader {

    /// The one special file of a content folder.
    public static final String FILE = "publication.yaml";

    private ConfigReader() {}

    /// Reads the configuration of a content folder.
    public static Outcome<PublicationConfig> read(SourceTree tree) {
        Optional<SourceFile.Text> file = tree.text(FILE);
        if (file.isEmpty()) {
            return Outcome.of(PublicationConfig.defaults());
        }
        SourceFile.Text text = file.get();
        Outcome<Optional<YamlValue>> yaml = YamlReader.read(text.text(), text.shown(), 1);
        if (yaml.value().isEmpty() && yaml.hasErrors()) {
            return yaml.map(_ -> PublicationConfig.defaults());
        }
        return yaml.then(value -> decoded(value, text.shown()));
    }

    private static Outcome<PublicationConfig> decoded(Optional<YamlValue> value, String shown) {
        List<Diagnostic> problems = new ArrayList<>();
        // An empty file lacks its title, like an empty mapping.
        YamlValue given =
                value.orElseGet(() -> new YamlValue.Mapping(List.of(), Location.ofFile(shown)));
        PublicationConfig config =
                mapping(ConfigReader::config)
                        .decode(given, problems::add)
                        .orElse(PublicationConfig.defaults());
        return new Outcome<>(config, problems);
    }

    private static Optional<PublicationConfig> config(Fields fields, Consumer<Diagnostic> report) {
        PublicationConfig defaults = PublicationConfig.defaults();
        PublicationConfig config =
                new PublicationConfig(
                        fields.required("titre", text(), "title"),
                        fields.optional("sous-titre", text(), "subtitle"),
                        fields.optional("resume", text(), "description", "summary"),
                        fields.optional("serie", text(), "series"),
                        fields.optional("langue", language(), "lang", "language")
                                .orElse(defaults.language()),
                        fields.optional("adresse", webAddress(), "url").map(ConfigReader::folder),
                        fields.optional("depot", webAddress(), "repository"),
                        fields.optional("branche", HistorySettings.branch(), "branch"),
                        fields.optional("historique", HistorySettings.decoder(), "history")
                                .orElse(defaults.history()),
                        fields.optional("editeur", publisher(), "publisher"),
                        fields.optional("editions", list(edition())).orElse(List.of()),
                        fields.optional("licence", text(), "license").map(Licence::of),
                        fields.optional("theme", text()).orElse(defaults.theme()),
                        fields.optional("sommaire", list(SommaireDecoder.entry()), "contents")
                                .orElse(List.of()),
                        fields.optional("regles", RulesDecoder.rules(), "rules")
                                .orElse(Rules.none()),
                        fields.optional("recherche", SearchDecoder.search(), "search")
                                .orElse(defaults.search()),
                        fields.optional("imprimer", PrintDecoder.print(), "print")
                                .orElse(defaults.print()),
                        fields.optional("accueil", HomeDecoder.home(), "home")
                                .orElse(defaults.home()),
                        fields.optional(
                                        "accessibilite",
                                        AccessibilityDecoder.accessibility(),
                                        "accessibility")
                                .orElse(defaults.accessibility()),
                        SchemaDecoder.in(fields, report),
                        fields.optional("eco-conception", EcoDesign.decoder(), "eco-design")
                                .orElse(defaults.ecoDesign()));
        fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
        return Optional.of(config);
    }

    private static Decoder<Publisher> publisher() {
        return mapping(
                (fields, report) -> {
                    Optional<String> name = fields.required("nom", text(), "name");
                    Optional<String> address = fields.optional("adresse", webAddress(), "url");
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return name.map(n -> new Publisher(n, address));
                });
    }

    private static Decoder<Edition> edition() {
        return mapping(
                (fields, report) -> {
                    Optional<String> name = fields.required("nom", text(), "name");
                    Optional<PartialDate> date = fields.optional("date", date());
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return name.map(n -> new Edition(n, date));
                });
    }

    private static String folder(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
