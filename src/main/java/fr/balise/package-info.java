/// Balise: a folder of Markdown fiches into a publication.
///
/// The build is a list of functions, [fr.balise.build.SiteBuild]; this is where its stages live, in the order in which
/// they run. A package uses only those above it in the table of `src/site/markdown/architecture.md`.
///
/// - read: [fr.balise.source] (folders), [fr.balise.yaml] (values with their places), [fr.balise.config]
///   (`publication.yaml`), [fr.balise.catalog] (`donnees/`)
/// - parse: [fr.balise.document] (front matter, types), on [fr.balise.markdown] (the text), [fr.balise.html] (HTML
///   written by hand) and [fr.balise.typography]
/// - link: [fr.balise.publication] (addresses, references, backlinks, terms, order)
/// - sections: [fr.balise.schema] (what texts must have, beside *link*)
/// - load: [fr.balise.theme] (templates held to their views)
/// - picture: [fr.balise.picture] (photos in the widths of pages), on [fr.balise.image] (files made to fit) and
///   [fr.balise.cache] (made files from one build to the next)
/// - page and data: [fr.balise.page] (HTML), [fr.balise.data] (JSON, CSV, feed, site map)
/// - pictures and tools of pages: [fr.balise.chart] (figures), [fr.balise.atlas] (places), [fr.balise.graph] (who cites
///   whom), drawn by [fr.balise.svg], and [fr.balise.citation] (how to cite)
/// - search: [fr.balise.search] (documents to search, files for browsers), on [fr.balise.search.analysis] (words),
///   [fr.balise.search.index] (Lucene's index), [fr.balise.search.codec] (bytes) and [fr.balise.search.query]
///   (Lucene's own answers)
/// - print: [fr.balise.print] (PDFs and the book), by [fr.balise.print.pdf] (HTML into PDF) and
///   [fr.balise.print.epub] (books for reading devices), on [fr.balise.print.font] (fonts) and
///   [fr.balise.image] (pictures made to fit)
/// - assemble, check, write: [fr.balise.site], [fr.balise.check], and for `balise check` only [fr.balise.editorial]
///   (style) and [fr.balise.weblink] (pages of other sites, when asked for)
/// - in place of all of them, or of most of their work: [fr.balise.increment] (the last build, and what of it still holds), on
///   [fr.balise.note] (its bytes)
/// - history: [fr.balise.git] (the repository in which a publication is kept)
/// - again and again: [fr.balise.serve] (the site while it is being written)
/// - review: [fr.balise.compare] (what readers see change between two states), [fr.balise.compare.report] (the same as a page
///   and as a comment)
/// - beside the build: [fr.balise.create] (new documents), [fr.balise.listing] (lists), [fr.balise.jsonschema]
///   (schemas for text editors), [fr.balise.decap] (forms in a browser), [fr.balise.kit] (files for a repository),
///   [fr.balise.format] (the author's files in their normal form) and [fr.balise.rename] (another number for a fiche), on
///   [fr.balise.edit] (files changed)
/// - around them: [fr.balise.diagnostic] (what is wrong, where), [fr.balise.report] (how it is told),
///   [fr.balise.guide] (what each rule means, with examples), [fr.balise.address], [fr.balise.date], [fr.balise.json], [fr.balise.cli] (the command line)
@NullMarked
package fr.balise;

import org.jspecify.annotations.NullMarked;
