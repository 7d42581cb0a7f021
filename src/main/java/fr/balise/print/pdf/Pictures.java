package fr.balise.print.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Tells readers not to smooth pictures, which PDF/A-3 forbids (§6.2.8) and the engine asks for where a drawing has
/// parts that shine through.
final class Pictures {

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pictures() {}

    static void apply(PDDocument document) {
        Pictures pictures = new Pictures();
        for (PDPage page : document.getPages()) {
            pictures.visit(page.getCOSObject());
        }
    }

    /// A page, form or pattern, or the mask of one: whatever may have resources.
    private void visit(@Nullable COSBase holder) {
        if (!(holder instanceof COSDictionary dictionary) || !seen.add(holder)) {
            return;
        }
        if (dictionary.getBoolean(COSName.INTERPOLATE, false)) {
            dictionary.setBoolean(COSName.INTERPOLATE, false);
        }
        visit(dictionary.getDictionaryObject(COSName.SMASK));
        visit(dictionary.getDictionaryObject(COSName.G));
        if (dictionary.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary resources) {
            visitAll(resources.getDictionaryObject(COSName.XOBJECT));
            visitAll(resources.getDictionaryObject(COSName.PATTERN));
            visitAll(resources.getDictionaryObject(COSName.EXT_G_STATE));
        }
    }

    private void visitAll(@Nullable COSBase named) {
        if (named instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                visit(dictionary.getDictionaryObject(name));
            }
        }
    }
}
