package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/// Where exactly a text names fiches and files, for those who change what it names.
///
/// Example: in `Voir [la fiche n°44](044-accorderie.md).` the digits `44` and the address `044-accorderie.md`, each with its
/// place. Unlike [Mention]s, numbers inside links are among them.
///
/// @param numbers the fiches that the words name, in no certain order
/// @param targets the addresses of links and of their definitions, in no certain order
public record WrittenReferences(List<Cited> numbers, List<Target> targets) {

    public WrittenReferences {
        numbers = List.copyOf(numbers);
        targets = List.copyOf(targets);
    }

    /// A number of a fiche in running text.
    ///
    /// @param number its value
    /// @param series the series named before it
    /// @param digits its place, and nothing around it
    /// @param linked whether it stands inside a link or in HTML where no link can be made of it
    /// @param link the address of the link that it stands in
    /// @param between for the second end of a range, the numbers between the two ends
    public record Cited(
            int number,
            Optional<String> series,
            Location digits,
            boolean linked,
            Optional<String> link,
            List<Integer> between) {

        public Cited {
            between = List.copyOf(between);
        }
    }

    /// The address of a link.
    ///
    /// @param destination as it is meant, entities and escapes resolved
    /// @param place as it is written
    public record Target(String destination, Location place) {}

    /// A number of a fiche in a text that is no Markdown; offsets in that text.
    ///
    /// @param number its value
    /// @param series the series named before it
    /// @param start of its digits
    /// @param end of its digits
    public record Plain(int number, Optional<String> series, int start, int end) {}

    /// The fiches that a text names which is no Markdown: a summary, an entry of data.
    public static List<Plain> inPlain(String text) {
        return ReferenceScanner.scan(text).stream()
                .map(found -> new Plain(found.number(), found.series(), found.start(), found.end()))
                .toList();
    }
}
