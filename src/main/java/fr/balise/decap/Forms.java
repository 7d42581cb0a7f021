package fr.balise.decap;

import fr.balise.config.BodySchema.Section;
import fr.balise.config.BodySchema.Sections;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.document.Document;
import fr.balise.document.DocumentType;
import fr.balise.document.Image;
import fr.balise.json.Json;
import fr.balise.jsonschema.FrontMatterKey;
import fr.balise.jsonschema.FrontMatterKeys;
import fr.balise.publication.LinkedDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The collections of Decap: a form for each folder of documents.
final class Forms {

    /// What only a numbered document has.
    private static final Set<String> OF_FICHES = Set.of("numero", "serie");

    private final List<Document> documents;
    private final PublicationConfig config;
    private final Choices choices;
    private final String content;
    private final Language language;

    /// @param content the content folder, from the top of the repository
    Forms(
            List<LinkedDocument> documents,
            PublicationConfig config,
            Choices choices,
            String content,
            Language language) {
        this.documents = documents.stream().map(LinkedDocument::document).toList();
        this.config = config;
        this.choices = choices;
        this.content = content;
        this.language = language;
    }

    List<Json> all() {
        List<Json> forms = new ArrayList<>();
        for (DocumentType type : DocumentType.values()) {
            folders(type).forEach(folder -> forms.add(form(type, folder)));
        }
        return forms;
    }

    /// The folders in which documents of a type stand, or else the one where they would; none for the directory, which is
    /// one page of its own.
    private Set<String> folders(DocumentType type) {
        if (type == DocumentType.DIRECTORY) {
            return Set.of();
        }
        Set<String> used =
                documents.stream()
                        .map(document -> document.origin().path())
                        .filter(path -> path.contains("/"))
                        .map(path -> path.substring(0, path.indexOf('/')))
                        .filter(folder -> DocumentType.ofPath(folder + "/") == type)
                        .collect(Collectors.toCollection(TreeSet::new));
        return used.isEmpty() ? Set.of(type.folder()) : used;
    }

    private Json form(DocumentType type, String folder) {
        Json.Builder form =
                Json.object()
                        .put("name", folder)
                        .put("label", several(type).in(language))
                        .put("label_singular", one(type).in(language))
                        .put("folder", content.isEmpty() ? folder : content + "/" + folder)
                        .put("create", true)
                        // A page that goes leaves links behind and a number that must not be used
                        // again.
                        .put("delete", false)
                        .put("format", "frontmatter")
                        .put("extension", "md")
                        .put("identifier_field", "titre")
                        .put("slug", slug(type))
                        .put("summary", summary(type))
                        .put("editor", Json.object().put("preview", false).build());
        List<String> sorted = new ArrayList<>(List.of("titre", "date"));
        if (type == DocumentType.FICHE) {
            sorted.addFirst("numero");
        }
        return form.put("sortable_fields", sorted)
                .put("fields", new Json.Arr(fields(type, folder)))
                .build();
    }

    private List<Json> fields(DocumentType type, String folder) {
        Fields maker = new Fields(choices, plainImages(folder), language);
        List<Json> fields = new ArrayList<>();
        for (FrontMatterKey key : FrontMatterKeys.all()) {
            if (type == DocumentType.FICHE || !OF_FICHES.contains(key.name())) {
                fields.add(maker.field(key, asked(type).contains(key.name())));
            }
        }
        fields.add(body(type));
        return fields;
    }

    /// What a document of a type needs so that its file gets a name.
    private static Set<String> asked(DocumentType type) {
        return switch (type) {
            case FICHE -> Set.of("numero", "titre");
            case ARTICLE -> Set.of("titre", "date");
            case CHAPTER, PANORAMA, DIRECTORY, PAGE -> Set.of("titre");
        };
    }

    private static String slug(DocumentType type) {
        return switch (type) {
            case FICHE -> "{{fields.numero}}-{{slug}}";
            case ARTICLE -> "{{fields.date}}-{{slug}}";
            case CHAPTER, PANORAMA, DIRECTORY, PAGE -> "{{slug}}";
        };
    }

    private static String summary(DocumentType type) {
        return type == DocumentType.FICHE ? "n°{{numero}} {{titre}}" : "{{titre}}";
    }

    /// A file alone, as long as no document of the folder says more of its picture. Where some say more and some do not,
    /// the longer form: it shows both, and loses neither.
    private boolean plainImages(String folder) {
        List<Image> images =
                documents.stream()
                        .filter(document -> document.origin().path().startsWith(folder + "/"))
                        .flatMap(document -> document.frontMatter().image().stream())
                        .toList();
        return !images.isEmpty()
                && images.stream()
                        .allMatch(
                                image ->
                                        image.alt().isEmpty()
                                                && image.credit().isEmpty()
                                                && !image.decorative());
    }

    /// The text, raw: Decap's other mode would write blocks, footnotes and tables in its own way.
    private Json body(DocumentType type) {
        Json.Builder body =
                Json.object()
                        .put("name", "body")
                        .put("label", new Wording("Texte", "Text").in(language))
                        .put(
                                "hint",
                                new Wording(
                                                "Une ligne vide sépare deux paragraphes ; ##"
                                                        + " commence une rubrique.",
                                                "An empty line parts two paragraphs; ## begins a"
                                                        + " section.")
                                        .in(language))
                        .put("required", false)
                        .put("widget", "markdown")
                        .put("modes", List.of("raw"));
        String sections =
                config.schema().of(type).map(Sections::sections).orElse(List.of()).stream()
                        .filter(Section::required)
                        .map(section -> "## " + section.title())
                        .collect(Collectors.joining("\n\n"));
        if (!sections.isEmpty()) {
            body.put("default", sections + "\n");
        }
        return body.build();
    }

    private static Wording one(DocumentType type) {
        return switch (type) {
            case FICHE -> new Wording("Fiche", "Fiche");
            case CHAPTER -> new Wording("Chapitre", "Chapter");
            case ARTICLE -> new Wording("Article", "Article");
            case PANORAMA -> new Wording("Panorama", "Overview");
            case DIRECTORY -> new Wording("Répertoire", "Directory");
            case PAGE -> new Wording("Page", "Page");
        };
    }

    private static Wording several(DocumentType type) {
        return switch (type) {
            case FICHE -> new Wording("Fiches", "Fiches");
            case CHAPTER -> new Wording("Chapitres", "Chapters");
            case ARTICLE -> new Wording("Articles", "Articles");
            case PANORAMA -> new Wording("Panoramas", "Overviews");
            case DIRECTORY -> new Wording("Répertoire", "Directory");
            case PAGE -> new Wording("Pages", "Pages");
        };
    }
}
