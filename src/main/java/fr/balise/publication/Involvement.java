package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An organisation that documents name, with these documents: what its page tells.
///
/// @param organisation of the directory
/// @param address of its page
/// @param documents that name it in any way, in reading order
/// @param byRole the same by what they name it for, each in reading order; a role that it never has is not there
public record Involvement(
        Organisation organisation,
        SitePath address,
        List<DocumentCard> documents,
        Map<Role, List<DocumentCard>> byRole) {

    /// What a document names an organisation for, in the order in which pages tell them.
    public enum Role {
        /// `soutiens:`
        SUPPORT,
        /// A line of `financement:` whose `financeur` is the organisation, see [Funders].
        FUNDING,
        /// The `organisation` of one of the `contacts:`.
        CONTACT,
        /// A link of the text, `[texte](structure:rtes)`.
        MENTION
    }

    public Involvement {
        documents = List.copyOf(documents);
        Map<Role, List<DocumentCard>> roles = new EnumMap<>(Role.class);
        byRole.forEach((role, cards) -> roles.put(role, List.copyOf(cards)));
        byRole = Collections.unmodifiableMap(roles);
    }

    /// The documents that name it for one thing.
    public List<DocumentCard> in(Role role) {
        return Optional.ofNullable(byRole.get(role)).orElse(List.of());
    }
}
