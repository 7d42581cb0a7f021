package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// A theme with all it inherits: what is missing in it comes from its parents.
///
/// @param name of its folder
/// @param folder as the author knows it: `themes/sobre`
/// @param identity what its own `theme.yaml` says
/// @param templates by path below `templates/`, without ending: `fiche`
/// @param partials by path below `templates/partials/`, without ending: `head`
/// @param assets by path below `assets/`: `css/ecran.css`
/// @param print by path below `print/`, for the print edition: `print.css`, `fonts/Atkinson-400.ttf`
/// @param reserved the assets that only pages of some templates link, with the names of these
/// @param strings the interface texts, one per language
public record Theme(
        String name,
        String folder,
        ThemeIdentity identity,
        SequencedMap<String, TemplateFile> templates,
        SequencedMap<String, TemplateFile> partials,
        SequencedMap<String, SourceFile> assets,
        SequencedMap<String, SourceFile> print,
        Map<String, Set<String>> reserved,
        Map<Language, Strings> strings) {

    public Theme {
        templates = Collections.unmodifiableSequencedMap(new TreeMap<>(templates));
        partials = Collections.unmodifiableSequencedMap(new TreeMap<>(partials));
        assets = Collections.unmodifiableSequencedMap(new TreeMap<>(assets));
        print = Collections.unmodifiableSequencedMap(new TreeMap<>(print));
        reserved = Collections.unmodifiableMap(new TreeMap<>(reserved));
        strings = Collections.unmodifiableMap(new TreeMap<>(strings));
    }

    /// The interface texts in a language.
    public Strings strings(Language language) {
        return strings.getOrDefault(language, Strings.of(language, Map.of()));
    }

    /// One template, ready to print views of a record class; empty, with diagnostics, when it cannot print them.
    ///
    /// For several templates [#templates] says each problem of a common partial once.
    public <V extends Record> Outcome<Optional<Template<V>>> template(String name, Class<V> view) {
        return templates(Map.of(name, view)).map(ready -> ready.find(name, view));
    }

    /// Several templates, each for the record class of its views: every name that they and their partials use is
    /// compared with the records. All problems of all templates are reported, each once.
    public Outcome<Templates> templates(Map<String, Class<? extends Record>> views) {
        return Templates.of(this, views);
    }

    /// What the program itself needs of the texts: a problem for each key that a language lacks.
    public List<Diagnostic> requireStrings(Collection<String> keys) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Language language : Language.values()) {
            Strings texts = strings(language);
            String file = folder + "/i18n/" + language.tag() + ".yaml";
            keys.stream()
                    .filter(key -> !texts.has(key))
                    .sorted()
                    .map(key -> new ThemeProblem.RequiredText(key, texts.texts().keySet()).at(file))
                    .forEach(problems::add);
        }
        return List.copyOf(problems);
    }
}
