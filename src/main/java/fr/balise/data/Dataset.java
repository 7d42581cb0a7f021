package fr.balise.data;

import fr.balise.address.SitePath;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.json.LongText;
import fr.balise.publication.Publication;
import fr.balise.site.Intake;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;

import java.util.List;
import java.util.Optional;

/// One file of open data with its JSON Schema: `donnees/fiches.json` and `donnees/schemas/fiches.schema.json`.
///
/// The data name their schema by a relative link, which works in a copy of the folder. The schema names itself by its
/// absolute address where the publication has one, as JSON Schema wishes (2020-12 Core, 8.2.1), else by its file name.
///
/// @param name of the file and of the list in it: `fiches`
/// @param head what stands before the list
/// @param items the list
/// @param item what an item is like
/// @param schema what the data are like
/// @param <T> the items
record Dataset<T>(String name, Json.Obj head, List<T> items, Shape<T> item, Json schema) {

    private static final Origin ORIGIN = Origin.stage("données ouvertes", "open data");

    /// What a file of data says at its top.
    private record Top<T>(String schema, Publication publication, List<T> items) {}

    /// The data set of some items of a publication.
    static <T> Dataset<T> of(
            String name,
            String title,
            String description,
            Shape<T> item,
            List<T> items,
            Publication publication) {
        String schemaName = name + ".schema.json";
        Top<T> top = new Top<>("schemas/" + schemaName, publication, items);
        Shape.Members<Top<T>> head =
                Shape.<Top<T>>object()
                        .with("$schema", "Le schéma de ce fichier.", Shape.link(), Top::schema)
                        .with(
                                "publication",
                                "La publication d’où viennent ces données.",
                                PublicationShape.SHAPE,
                                Top::publication);
        Json.Obj before = head.shape().object(top);
        Shape<Top<T>> file = head.with(name, description, Shape.listOf(item), Top::items).shape();
        Optional<String> id =
                publication
                        .config()
                        .address()
                        .map(root -> root + file("schemas/" + schemaName).encoded());
        return new Dataset<>(
                name, before, items, item, file.root(id.orElse(schemaName), title, description));
    }

    /// The address of a file of data.
    static SitePath file(String name) {
        return new SitePath("donnees/" + name);
    }

    /// The data and their schema as files, taken in as they are made.
    List<OutputFile> files(Intake intake) {
        LongText data = JsonText.prettyLong(head, name, items, item.json());
        SitePath path = file(name + ".json");
        return List.of(
                new OutputFile(path, intake.take(path, data::forEach), ORIGIN),
                intake.take(
                        OutputFile.text(
                                file("schemas/" + name + ".schema.json"),
                                JsonText.pretty(schema),
                                ORIGIN)));
    }
}
