package fr.balise.config;

import static fr.balise.yaml.Decoders.bool;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.oneOf;

import fr.balise.config.PrintSettings.Paper;
import fr.balise.config.PrintSettings.Pdf;
import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads `imprimer:`: paper, bleed, which PDFs, and the documents left out.
final class PrintDecoder {

    // Sorted, as a message lists them.
    private static final Map<String, Paper> PAPERS =
            new TreeMap<>(Map.of("A4", Paper.A4, "A5", Paper.A5));
    private static final Map<String, Pdf> PDFS =
            new TreeMap<>(Map.of("fiches", Pdf.SHEETS, "publication", Pdf.BOOKLET));

    private PrintDecoder() {}

    static Decoder<PrintSettings> print() {
        return mapping(
                (fields, report) -> {
                    PrintSettings defaults = PrintSettings.defaults();
                    PrintSettings settings =
                            new PrintSettings(
                                    fields.optional("format", oneOf(PAPERS), "paper")
                                            .orElse(defaults.paper()),
                                    fields.optional("fonds-perdus", bool(), "bleed")
                                            .orElse(defaults.bleed()),
                                    fields.optional("pdf", list(oneOf(PDFS)))
                                            .map(PrintDecoder::set),
                                    fields.optional("epub", bool()),
                                    fields.optional("exclure", list(Excluded.decoder()), "exclude")
                                            .orElse(defaults.excluded()));
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return Optional.of(settings);
                });
    }

    private static Set<Pdf> set(List<Pdf> pdfs) {
        Set<Pdf> set = EnumSet.noneOf(Pdf.class);
        set.addAll(pdfs);
        return set;
    }
}
