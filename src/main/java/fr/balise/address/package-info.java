/// Addresses of what is published: [SitePath] (a file of the site) and [Slug] (a readable part of an address).
///
/// In: names and titles. Out: paths and links between them, always relative, so that a site works anywhere.
/// It does not know which document lives where: that is `publication.Permalinks`.
@NullMarked
package fr.balise.address;

import org.jspecify.annotations.NullMarked;
