package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.publication.Publication;
import fr.balise.publication.Redirect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the links of a state lead: redirects are followed, and a document that moved is the same document.
final class Targets {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private final Map<SitePath, SitePath> leads = new HashMap<>();

    /// The links of the later state.
    static Targets of(Publication publication) {
        Targets targets = new Targets();
        for (Redirect redirect : publication.redirects()) {
            targets.leads.put(redirect.from(), redirect.to().address());
        }
        return targets;
    }

    /// The links of the earlier state, with the addresses that its documents have in the later one.
    static Targets of(Publication publication, Matches matches) {
        Targets targets = of(publication);
        Map<SitePath, SitePath> moved = new HashMap<>();
        matches.pairs().forEach(pair -> moved.put(pair.before().address(), pair.after().address()));
        targets.leads.replaceAll((_, to) -> moved.getOrDefault(to, to));
        moved.forEach(targets.leads::put);
        return targets;
    }

    /// Where a link of a page leads: `fiches/056-x.html#financement`, or the address of another site as it is.
    String of(SitePath page, String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return href;
        }
        int end = href.indexOf('#');
        String fragment = end < 0 ? "" : href.substring(end);
        return file(page, href).map(to -> leads.getOrDefault(to, to) + fragment).orElse(href);
    }

    /// The file of the site that a relative address of a page names.
    static Optional<SitePath> file(SitePath page, String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return Optional.empty();
        }
        String path = href.replaceFirst("[?#].*$", "");
        try {
            return page.resolve(
                    URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
