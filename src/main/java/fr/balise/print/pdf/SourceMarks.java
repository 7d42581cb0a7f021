package fr.balise.print.pdf;

import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;

import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows of which element of the HTML a tag was made.
///
/// The engine tells nobody. But it copies the language of each element into its tag: so each element gets a mark of its
/// own as language before, and from the tags the marks are read and taken away after, leaving the real languages.
/// Style sheets see the real ones too.
final class SourceMarks {

    /// Attribute of a span that has the language of the element around it, for tags alone and not for style sheets.
    static final String CARRIED = "data-balise-lang";

    private static final String MARK = "x-balise-";

    private final List<Element> elements;
    private final Map<Integer, String> languages = new HashMap<>();
    private final Map<Integer, String> carried = new HashMap<>();
    private final Map<Tag, Element> sources = new HashMap<>();

    /// Marks elements.
    SourceMarks(List<Element> elements) {
        this.elements = elements;
        for (int i = 0; i < elements.size(); i++) {
            String language = elements.get(i).getAttribute("lang");
            if (!language.isEmpty()) {
                languages.put(i, language);
            }
            String outer = elements.get(i).getAttribute(CARRIED);
            if (!outer.isEmpty()) {
                carried.put(i, outer);
            }
            elements.get(i).setAttribute("lang", MARK + i);
        }
    }

    /// The marked elements, in the order of the document.
    List<Element> elements() {
        return elements;
    }

    /// Shows the real languages to the style sheet: `[lang=en]`, `:lang(en)`.
    XhtmlNamespaceHandler languages() {
        return new XhtmlNamespaceHandler() {
            @Override
            public String getAttributeValue(Element element, String name) {
                return name.equals("lang")
                        ? language(element)
                        : super.getAttributeValue(element, name);
            }

            @Override
            public String getAttributeValue(Element element, String space, String name) {
                return name.equals("lang")
                        ? language(element)
                        : super.getAttributeValue(element, space, name);
            }

            @Override
            public String getLang(Element element) {
                for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
                    if (!language(e).isEmpty()) {
                        return language(e);
                    }
                }
                return "";
            }
        };
    }

    private String language(Element element) {
        String written = element.getAttribute("lang");
        return written.startsWith(MARK) ? languages.getOrDefault(number(written), "") : written;
    }

    /// Reads the marks of a tree and takes them away.
    void read(TagTree tree) {
        tree.forEach(
                tag -> {
                    String language = tag.text(COSName.LANG);
                    if (language.startsWith(MARK)) {
                        int number = number(language);
                        sources.put(tag, elements.get(number));
                        String real = languages.getOrDefault(number, carried.get(number));
                        if (real == null) {
                            tag.element().removeItem(COSName.LANG);
                        } else {
                            tag.element().setString(COSName.LANG, real);
                        }
                    }
                });
    }

    /// The element of which a tag was made; none for those that the engine adds of its own.
    Optional<Element> source(Tag tag) {
        return Optional.ofNullable(sources.get(tag));
    }

    /// Whether a tag is of a box that the engine put between an element and its text, so that it says nothing new.
    boolean isAnonymous(Tag tag) {
        Optional<Element> source = source(tag);
        return source.isEmpty() || source.equals(tag.parent().flatMap(this::source));
    }

    /// Whether a tag was made of an element of that name.
    boolean isOf(Tag tag, String name) {
        return source(tag).filter(element -> element.getTagName().equals(name)).isPresent();
    }

    /// An attribute of the element of which a tag was made; empty when it has none.
    String attribute(Tag tag, String name) {
        return source(tag).map(element -> element.getAttribute(name)).orElse("");
    }

    private static int number(String mark) {
        return Integer.parseInt(mark.substring(MARK.length()));
    }
}
