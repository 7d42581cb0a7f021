package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The directory of organisations.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param introductionHtml the text of the author's, where there is one
/// @param filters how readers narrow the list, where there are several families
/// @param families groups of organisations, in the order of their file
public record DirectoryView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        Optional<String> introductionHtml,
        Optional<FiltersView> filters,
        List<Family> families) {

    /// A group of organisations.
    ///
    /// @param name of the group
    /// @param id of its heading
    /// @param value what the filter finds it by
    /// @param organisations in the order of their file
    public record Family(
            Optional<String> name, String id, String value, List<OrganisationView> organisations) {}

    /// One organisation.
    ///
    /// @param id for links to it
    /// @param name as it is printed
    /// @param acronym its acronym
    /// @param href its web address
    /// @param summary what it is
    /// @param logo relative address of its logo
    /// @param width of the logo in pixels, where its file tells it
    /// @param height in pixels
    /// @param isCited whether any document does
    /// @param citedBy documents that name it
    /// @param dossier a link to its own page, «Ce que dit la publication (3 documents)», where a document names it
    public record OrganisationView(
            String id,
            String name,
            Optional<String> acronym,
            Optional<String> href,
            Optional<String> summary,
            Optional<String> logo,
            Optional<Integer> width,
            Optional<Integer> height,
            boolean isCited,
            List<LinkView> citedBy,
            Optional<LinkView> dossier) {

        /// The same with other links to the documents.
        OrganisationView citedBy(List<LinkView> others) {
            return new OrganisationView(
                    id, name, acronym, href, summary, logo, width, height, isCited, others,
                    dossier);
        }
    }
}
