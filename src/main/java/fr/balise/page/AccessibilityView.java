package fr.balise.page;

import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;

/// The accessibility statement, in the order that the RGAA 4.1 gives it.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param commitment who undertakes to make the site accessible
/// @param scope what the statement is about
/// @param state sentence on the state of compliance
/// @param result sentence on the audit, or that there was none
/// @param audited whether somebody audited the site
/// @param hasNonCompliances whether there are any
/// @param nonCompliances what does not comply
/// @param hasExemptions whether there are any
/// @param exemptions what would be a disproportionate burden
/// @param hasOutOfScope whether there is any
/// @param outOfScope content that the law does not ask for
/// @param date sentence on the date of the statement
/// @param technologies those that the site relies on
/// @param contact whom to tell of what cannot be accessed
/// @param publisher sentence that leads to the publisher, where no contact is given
public record AccessibilityView(
        Strings t,
        SiteView site,
        HeadView head,
        String title,
        String commitment,
        String scope,
        String state,
        String result,
        boolean audited,
        boolean hasNonCompliances,
        List<String> nonCompliances,
        boolean hasExemptions,
        List<String> exemptions,
        boolean hasOutOfScope,
        List<String> outOfScope,
        Optional<String> date,
        List<String> technologies,
        Optional<ContactLine> contact,
        Optional<String> publisher) {}
