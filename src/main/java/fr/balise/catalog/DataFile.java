package fr.balise.catalog;

/// The files of reference data, each a list of entries.
public enum DataFile {
    /// Organisations.
    STRUCTURES("donnees/structures.yaml"),
    /// Places.
    TERRITORIES("donnees/territoires.yaml"),
    /// Preferred key words.
    KEYWORDS("donnees/mots-cles.yaml"),
    /// Acronyms.
    GLOSSARY("donnees/glossaire.yaml"),
    /// Fiches that live elsewhere.
    EXTERNAL_FICHES("donnees/fiches-externes.yaml"),
    /// What is said of images.
    MEDIAS("medias/medias.yaml");

    private final String path;

    DataFile(String path) {
        this.path = path;
    }

    /// Its path from the top of the content.
    public String path() {
        return path;
    }
}
