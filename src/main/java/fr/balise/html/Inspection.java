package fr.balise.html;

import java.util.List;

/// What there is to know about one raw HTML piece of a document.
///
/// @param findings what cleaning will remove of it, in the order of the text
/// @param urls the addresses that stay, in the order of the text
/// @param ids the ids that stay, in the order of the text
public record Inspection(List<Finding> findings, List<RawUrl> urls, List<String> ids) {

    public Inspection {
        findings = List.copyOf(findings);
        urls = List.copyOf(urls);
        ids = List.copyOf(ids);
    }
}
