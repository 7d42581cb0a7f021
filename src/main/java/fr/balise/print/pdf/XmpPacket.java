package fr.balise.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The metadata of a PDF as XMP (ISO 16684-1), which PDF/A and PDF/UA ask for beside PDF's own.
///
/// The engine's packet has the time of day, no modification date and neither language nor list of key words.
final class XmpPacket {

    private final Metadata metadata;
    private final StringBuilder out = new StringBuilder(3000);

    private XmpPacket(Metadata metadata) {
        this.metadata = metadata;
    }

    /// The packet, in UTF-8. Texts equal those of the document information dictionary, as PDF/A asks.
    static byte[] of(Metadata metadata) {
        XmpPacket packet = new XmpPacket(metadata);
        packet.write();
        return packet.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        out.append(
                """
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:format>application/pdf</dc:format>
                """);
        container("dc:title", "Alt", " xml:lang=\"x-default\"", List.of(metadata.title()));
        container("dc:creator", "Seq", "", present(metadata.author()));
        container("dc:description", "Alt", " xml:lang=\"x-default\"", present(metadata.subject()));
        container("dc:subject", "Bag", "", metadata.keywords());
        container("dc:language", "Bag", "", List.of(metadata.language()));
        simple("pdf:Keywords", metadata.keywordLine());
        simple("pdf:Producer", metadata.producer());
        String date = metadata.date() + "T00:00:00Z";
        simple("xmp:CreateDate", date);
        simple("xmp:ModifyDate", date);
        simple("xmp:MetadataDate", date);
        out.append(
                """
                <pdfaid:part>3</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                <rdf:Description rdf:about=""
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>\
                """);
    }

    private static List<String> present(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private void container(String name, String kind, String attributes, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        out.append('<').append(name).append("><rdf:").append(kind).append('>');
        for (String value : values) {
            out.append("<rdf:li").append(attributes).append('>');
            escape(value);
            out.append("</rdf:li>");
        }
        out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }

    private void simple(String name, String value) {
        if (!value.isEmpty()) {
            out.append('<').append(name).append('>');
            escape(value);
            out.append("</").append(name).append(">\n");
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}
