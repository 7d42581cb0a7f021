/// Themes: folders of Mustache templates, assets and interface texts, checked against the views they print.
///
/// In: a folder of themes, the name of one and the record classes of the views. Out: a [Theme], its [Templates], and
/// views as HTML text. The only home of Mustache.java. It does not know what a fiche or a page is: views are records.
@NullMarked
package fr.balise.theme;

import org.jspecify.annotations.NullMarked;
