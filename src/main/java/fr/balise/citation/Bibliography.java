package fr.balise.citation;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.json.LongText;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The formats in which programs take references, each with its file.
public enum Bibliography {
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    RIS("RIS", "ris", "application/x-research-info-systems"),
    CSL_JSON("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json");

    private final String label;
    private final String ending;
    private final String mediaType;

    Bibliography(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// Its name, the same in every language: `BibTeX`.
    public String label() {
        return label;
    }

    /// How files of the format end, without the dot: `csl.json`.
    public String ending() {
        return ending;
    }

    /// What these references are in a file of the format.
    public String text(List<Reference> references) {
        return switch (this) {
            case BIBTEX -> references.stream().map(BibTex::of).collect(Collectors.joining("\n"));
            case RIS -> references.stream().map(Ris::of).collect(Collectors.joining());
            case CSL_JSON -> {
                Json list = Json.array(references, CslJson::of);
                yield (references.size() == 1 ? JsonText.compact(list) : JsonText.pretty(list))
                                .strip()
                        + "\n";
            }
        };
    }

    /// The same for the file of a whole publication.
    public LongText file(List<Reference> references) {
        return switch (this) {
            case BIBTEX ->
                    LongText.of(
                            "",
                            references,
                            (some, follows) -> bytes((follows ? "\n" : "") + text(some)));
            case RIS -> LongText.of("", references, (some, _) -> bytes(text(some)));
            case CSL_JSON -> JsonText.prettyLong(references, CslJson::of);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The same as a link that a browser saves as a file, without a server and without a script (RFC 2397).
    public String dataLink(Reference reference) {
        return "data:" + mediaType + ";charset=utf-8," + Percent.encoded(text(List.of(reference)));
    }

    /// The name of the file of one reference: `repere-fiches-56.ris`.
    public String fileName(Reference reference) {
        return reference.key().replace(':', '-') + "." + ending;
    }
}
