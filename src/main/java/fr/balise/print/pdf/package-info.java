/// HTML with a style sheet into PDF files that everybody can read: PDF/UA-1 for screen readers and PDF/A-3a for
/// archives. The only home of openhtmltopdf, PDFBox and Batik.
///
/// In: [PdfInput], which holds everything that may be shown. Out: the bytes of a PDF.
/// It does not know what a publication is, and reads neither files nor the network.
@NullMarked
package fr.balise.print.pdf;

import org.jspecify.annotations.NullMarked;
