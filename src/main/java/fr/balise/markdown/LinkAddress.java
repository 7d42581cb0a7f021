package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import org.commonmark.node.Node;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads the destination of a link: `fiche:44`, `fiche:serie/44#section`, `structure:rtes`, or an ordinary address.
final class LinkAddress {

    private final SourcePositions positions;
    private final Findings findings;

    LinkAddress(SourcePositions positions, Findings findings) {
        this.positions = positions;
        this.findings = findings;
    }

    /// The mention for a link; empty, with a report, when it must be left as text.
    Optional<Mention> mention(Node link, String destination) {
        Location location = positions.of(link);
        int index = findings.mentions().size();
        if (!SafeAddress.isSafe(destination)) {
            findings.report(new MarkdownProblem.UnsafeLink(destination), location);
            return Optional.empty();
        }
        if (destination.startsWith("fiche:")) {
            Optional<Mention> fiche = fiche(index, location, decode(destination.substring(6)));
            if (fiche.isEmpty()) {
                findings.report(new MarkdownProblem.UnreadableReference(destination), location);
            }
            return fiche;
        }
        if (destination.startsWith("structure:")) {
            String id = decode(destination.substring("structure:".length()));
            return Optional.of(new Mention.StructureMention(index, location, id));
        }
        return Optional.of(new Mention.LinkMention(index, location, destination));
    }

    private static Optional<Mention> fiche(int index, Location location, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        int slash = path.lastIndexOf('/');
        String number = path.substring(slash + 1);
        if (new ReferenceWords(number).digits(0) != number.length()) {
            return Optional.empty();
        }
        return Optional.of(
                new Mention.FicheMention(
                        index,
                        location,
                        Integer.parseInt(number),
                        slash > 0 ? Optional.of(path.substring(0, slash)) : Optional.empty(),
                        anchor.isEmpty() ? Optional.empty() : Optional.of(anchor),
                        true,
                        false,
                        List.of()));
    }

    /// Undoes percent-encoding, which authors need for spaces and accents in a destination.
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = i + 2 < given.length ? Character.digit(given[i + 1], 16) : -1;
            int low = i + 2 < given.length ? Character.digit(given[i + 2], 16) : -1;
            if (given[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
