package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/// What the file says of itself, written last: dates, metadata, identifier, outline, attachment.
///
/// The engine writes the time of day and a random identifier, so that no two files were equal; here the date is that of
/// the edition and the identifier follows from the input.
final class Finish {

    private final PDDocument document;
    private final PdfInput input;

    private Finish(PDDocument document, PdfInput input) {
        this.document = document;
        this.input = input;
    }

    static void apply(PDDocument document, PdfInput input) throws IOException {
        Finish finish = new Finish(document, input);
        finish.describe();
        finish.attach();
        document.setDocumentId(Fingerprint.of(input));
    }

    private void describe() throws IOException {
        Calendar date = calendar(input.metadata().date());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = catalog.getMetadata();
        metadata.importXMPMetadata(XmpPacket.of(input.metadata()));
        if (catalog.getDocumentOutline() != null) {
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private void attach() throws IOException {
        if (input.attachment().isEmpty()) {
            return;
        }
        Attachment attachment = input.attachment().get();
        byte[] bytes = attachment.bytes().toArray();
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(bytes.length);
        file.setModDate(calendar(input.metadata().date()));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.fileName());
        specification.setFileUnicode(attachment.fileName());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.setFileDescription(attachment.description());
        specification.getCOSObject().setName("AFRelationship", "Source");

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(attachment.fileName(), specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /// Midnight in Greenwich on a day.
    private static Calendar calendar(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
