/// The words of the diagnostics as text for people, editors and forges: [fr.balise.report.Report] writes one list in
/// six formats.
///
/// In: diagnostics, a language, and the lines of the sources for the excerpts. Out: one text, the same for the same
/// input. It knows nothing of stages, exit statuses or streams: its caller prints the text and counts the errors.
@NullMarked
package fr.balise.report;

import org.jspecify.annotations.NullMarked;
