package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The files of the content folder that the site needs: pictures, linked files, logos. Others stay where they are.
final class FilesInUse {

    private final SourceTree tree;
    private final Map<SitePath, FileUse> files = new TreeMap<>();

    FilesInUse(SourceTree tree) {
        this.tree = tree;
    }

    /// Every file that documents and organisations name, by address.
    List<FileUse> of(List<Resolved> resolved, List<Organisation> organisations) {
        for (Resolved one : resolved) {
            one.picture().ifPresent(picture -> use(picture.file().value()));
            one.links().forEach(this::use);
            one.rawLinks().values().forEach(this::use);
        }
        organisations.forEach(organisation -> organisation.logo().ifPresent(this::use));
        return List.copyOf(files.values());
    }

    private void use(Link link) {
        if (link instanceof Link.ToFile(var file, var _)) {
            use(file.value());
        }
    }

    private void use(String path) {
        if (tree.file(path).orElse(null) instanceof SourceFile.Asset asset) {
            SitePath address = Permalinks.file(path);
            files.put(address, new FileUse(address, asset));
        }
    }
}
