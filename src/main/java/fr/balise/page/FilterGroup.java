package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// The options of one kind: several chosen ones widen the list.
///
/// @param name as it is read: «Mots-clés»
/// @param key in the address of the page: `mot-cle`
/// @param options all of them, in the order of the parts
/// @param parts the same by family; one without name where they have none
public record FilterGroup(String name, String key, List<FilterOption> options, List<Part> parts) {

    public FilterGroup {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    /// The options of one family.
    ///
    /// @param name of the family
    /// @param hasName whether the parts of the group have names, in which case this one without reads «Autres»
    /// @param id for the list to be named by
    /// @param colour of the family, 1 to 8; 0 without
    /// @param options in alphabetical order
    public record Part(
            Optional<String> name,
            boolean hasName,
            String id,
            int colour,
            List<FilterOption> options) {

        public Part {
            options = List.copyOf(options);
        }
    }
}
