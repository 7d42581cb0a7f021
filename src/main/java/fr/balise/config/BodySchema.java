package fr.balise.config;

import fr.balise.document.DocumentType;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which sections the text of a document has, by type of document (`schema:` of `publication.yaml`).
///
/// Example: `fiche: { sections: [Origine, Bilan] }` wants two sections of every fiche, in this order.
///
/// @param types the sections of each type; a type that is not named is free
/// @param chosen whether the publication has said so itself; the usual schema speaks only of documents that follow it
public record BodySchema(Map<DocumentType, Sections> types, boolean chosen) {

    public BodySchema {
        Map<DocumentType, Sections> ordered = new EnumMap<>(DocumentType.class);
        ordered.putAll(types);
        types = Collections.unmodifiableMap(ordered);
    }

    /// The sections of one type of document.
    ///
    /// @param sections in the order in which they are wanted
    /// @param ordered whether they keep this order; others may stand between them
    /// @param open whether other sections are allowed
    public record Sections(List<Section> sections, boolean ordered, boolean open) {
        public Sections {
            sections = List.copyOf(sections);
        }
    }

    /// One section.
    ///
    /// @param title as its heading is to be written
    /// @param required whether a document must have it
    /// @param variants titles that authors write in its place
    public record Section(String title, boolean required, List<String> variants) {
        public Section {
            variants = List.copyOf(variants);
        }
    }

    /// The sections of a type, where they are not free.
    public Optional<Sections> of(DocumentType type) {
        return Optional.ofNullable(types.get(type)).filter(found -> !found.sections().isEmpty());
    }

    /// No section is wanted of any document.
    static BodySchema free() {
        return new BodySchema(Map.of(), true);
    }

    /// What holds where a publication says nothing: the sections of a fiche «Déniché pour vous».
    static BodySchema usual() {
        List<Section> fiche =
                List.of(
                        new Section("Origine et présentation de l'initiative", true, List.of()),
                        new Section("Résultats et perspectives", false, List.of()),
                        new Section("Rôle des collectivités", true, List.of()),
                        new Section("Financement", false, List.of()));
        return new BodySchema(Map.of(DocumentType.FICHE, new Sections(fiche, true, true)), false);
    }
}
