package fr.balise.site;

import fr.balise.address.SitePath;

/// One file that the site is to hold.
///
/// Example: `OutputFile.text(new SitePath("robots.txt"), "User-agent: *\n", Origin.stage("robots", "robots"))`.
///
/// @param path where it stands in the site
/// @param content what is in it
/// @param origin who made it, for messages
public record OutputFile(SitePath path, Content content, Origin origin) {

    /// A file of text.
    public static OutputFile text(SitePath path, String text, Origin origin) {
        return new OutputFile(path, new Content.Text(text), origin);
    }

    /// The same file with its content kept elsewhere.
    OutputFile with(Content same) {
        return new OutputFile(path, same, origin);
    }
}
