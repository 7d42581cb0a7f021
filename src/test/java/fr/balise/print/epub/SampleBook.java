package fr.balise.print.epub;

import fr.balise.date.PartialDate;
import fr.balise.html.UrlRewriter;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.Mention;
import fr.balise.markdown.RenderContext;
import fr.balise.markdown.ResolvedLink;
import fr.balise.site.Bytes;
import fr.balise.testing.Folders;
import fr.balise.typography.Typography;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Books for the tests, from the smallest to one that has everything.
final class SampleBook {

    static final String HOSTILE = "<&\">' ]]> &amp; \u0001\uFFFE {{x}} %s";

    private static final MarkdownParser PARSER = MarkdownParser.create();

    private SampleBook() {}

    /// A book with these pages, all in its contents, and nothing else.
    static EpubBook of(EpubPage... pages) {
        return of(List.of(), List.of(pages));
    }

    static EpubBook of(List<EpubFile> images, List<EpubPage> pages) {
        return new EpubBook(
                metadata("Un livre"),
                EpubWords.french(),
                "",
                List.of(),
                images,
                new EpubCover.Typographic(),
                pages,
                pages.stream().map(page -> entry(page.title(), "page:" + page.id())).toList(),
                Optional.empty());
    }

    static EpubMetadata metadata(String title) {
        return new EpubMetadata(
                "https://exemple.org/repere/",
                title,
                Optional.empty(),
                Optional.empty(),
                "fr",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2019, 7, 3),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static EpubPage page(String id, String body) {
        return new EpubPage(
                id, "Page " + id, body, UrlRewriter.none(), Optional.empty(), EpubRole.CHAPTER);
    }

    static EpubEntry entry(String title, String target, EpubEntry... children) {
        return new EpubEntry(title, Optional.of(target), List.of(children));
    }

    static EpubFile png(String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new EpubFile(name, "image/png", Bytes.of(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EpubFile svg(String name) {
        return new EpubFile(
                name,
                "image/svg+xml",
                Bytes.of(Folders.bytes(Path.of("content/medias/couverture.svg"))));
    }

    /// Markdown as a page of the site shows it, with references to fiches as links to pages.
    static String html(String markdown) {
        RenderContext context =
                RenderContext.plain()
                        .withAbbreviations(Map.of("ESS", "économie sociale et solidaire"))
                        .withResolver(
                                mention ->
                                        switch (mention) {
                                            case Mention.FicheMention fiche ->
                                                    Optional.of(
                                                            ResolvedLink.to(
                                                                    "page:fiches/0"
                                                                            + fiche.number()));
                                            case Mention.ImageMention image ->
                                                    Optional.of(
                                                            ResolvedLink.to(
                                                                    "image:"
                                                                            + image.destination()));
                                            case Mention.LinkMention link ->
                                                    Optional.of(
                                                            ResolvedLink.to(link.destination()));
                                            case Mention.StructureMention structure ->
                                                    Optional.empty();
                                        });
        return PARSER.parse(markdown, new MarkdownSource("essai.md", 1), Typography.french())
                .value()
                .html(context);
    }

    /// Every block, table, note, drawing, picture and language that a publication may have.
    static EpubBook everything() {
        EpubMetadata about =
                new EpubMetadata(
                        "clef",
                        HOSTILE,
                        Optional.of("Sous-titre " + HOSTILE),
                        Optional.of("version provisoire de juillet 2019"),
                        "fr",
                        List.of("Équipe Balise", "A & B", ""),
                        Optional.of("Éditions <du> Pré"),
                        PartialDate.parse("2019-07"),
                        LocalDate.of(2019, 7, 3),
                        Optional.of("CC-BY-4.0 & autres"),
                        Optional.of("Douze fiches, des repères.\nEt sept leviers."),
                        List.of("coopération", "ESS", " "));
        String text = Folders.text(Path.of("src/test/resources/print/epub/everything.md"));
        List<EpubPage> pages =
                List.of(
                        page("titre", "<h1>Titre</h1>", "", EpubRole.TITLE_PAGE),
                        page("mentions", "<h1>Mentions</h1>", "", EpubRole.COPYRIGHT),
                        page("édito", "<h1>Édito</h1><p>Bonjour.</p>", "", EpubRole.FOREWORD),
                        page("intro", "<h1>Intro</h1>", "", EpubRole.INTRODUCTION),
                        page("repères", "<h1>Repères</h1>", "", EpubRole.PART),
                        page("fiches/044", "<h1>Tout</h1>" + html(text), "", EpubRole.CHAPTER),
                        page("fiches/045", RAW, "", EpubRole.CHAPTER),
                        page("القدس", ARABIC, "ar", EpubRole.CHAPTER),
                        page("fin", "<h1>Fin</h1>", "", EpubRole.CONCLUSION),
                        page("annexe", "<h1>Annexe</h1>", "", EpubRole.APPENDIX),
                        page("glossaire", GLOSSARY, "", EpubRole.GLOSSARY),
                        page("sources", "<h1>Sources</h1>", "", EpubRole.BIBLIOGRAPHY),
                        page("index", "<h1>Index</h1>", "", EpubRole.INDEX),
                        page("colophon", "<h1>Colophon</h1>", "", EpubRole.COLOPHON));
        List<EpubEntry> contents =
                List.of(
                        entry("Édito", "page:édito"),
                        new EpubEntry(
                                HOSTILE,
                                Optional.empty(),
                                List.of(
                                        entry(
                                                "Tout",
                                                "page:fiches/044",
                                                entry("2019", "page:fiches/044#bilan-2019"),
                                                entry("Été", "page:fiches/044#ete")),
                                        entry("مقدمة", "page:القدس"))),
                        entry("Colophon", "page:colophon"));
        return new EpubBook(
                about,
                EpubWords.french(),
                Folders.text(Path.of("themes/repere/print/epub.css")),
                List.of(
                        new EpubFont("Atkinson", 400, false, font()),
                        new EpubFont("Atkinson", 700, true, font())),
                List.of(png("photo é.png"), png("PHOTO-E.png"), svg("medias/couverture.svg")),
                new EpubCover.Illustrated("medias/couverture.svg"),
                pages,
                contents,
                Optional.of(
                        new EpubPageList(
                                "https://exemple.org/repere/pdf/publication.pdf",
                                List.of(
                                        new EpubPageList.Mark("1", "page:titre"),
                                        new EpubPageList.Mark("12", "page:fiches/044#p12")))));
    }

    private static EpubPage page(String id, String body, String language, EpubRole role) {
        return new EpubPage(
                id,
                role + " " + HOSTILE,
                body,
                UrlRewriter.none(),
                Optional.of(language).filter(tag -> !tag.isEmpty()),
                role);
    }

    /// A number of fiches with pictures, notes and links to each other.
    static EpubBook fiches(int count) {
        String text = Folders.text(Path.of("src/test/resources/print/epub/everything.md"));
        List<EpubPage> pages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pages.add(
                    page(
                            "fiches/0" + i,
                            "<h1>Fiche "
                                    + i
                                    + "</h1><p><a href=\"page:fiches/0"
                                    + (count - i + 1)
                                    + "#notes\">l’autre</a></p>"
                                    + html(text)));
        }
        return of(
                List.of(png("photo é.png"), png("PHOTO-E.png"), svg("medias/couverture.svg")),
                pages);
    }

    private static Bytes font() {
        return Bytes.of("\0\1\0\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final String ARABIC =
            """
            <h1>القدس</h1>
            <p>مقدمة <bdi lang="fr" dir="ltr">Grenoble</bdi>، <span dir="ltr" lang="he">ירושלים</span> &#x200F;2019.</p>
            <p><a href="page:fiches/044#bilan-2019">ملف</a></p>
            """;

    private static final String GLOSSARY =
            "<h1>Glossaire</h1><dl><div><dt id=ess><dfn>ESS</dfn><dd>Économie sociale</div></dl>";

    /// HTML as authors write it by hand, the careless way.
    private static final String RAW =
            """
            <h1>À la main</h1>
            <table width="100%" border=1 cellpadding=3 summary="x"><caption align=bottom>Légende</caption>
            <colgroup span=2><col width=30><col align=right></colgroup>
            <thead><tr><th scope=col align=left>A<th scope=col>B</thead>
            <tr valign=top><td align="CENTER" bgcolor=red nowrap>1 &nbsp; 2<td headers="nowhere">3
            <tr><td rowspan=2 colspan="zwei">4<td>5<tr><td>6</table>
            <center>au <font color=red>milieu</font> <big>gros</big> <tt>tt</tt> <strike>non</strike></center>
            <p lang="français" onclick="x()" style="color:red" data-sorte="a" aria-hidden=maybe aria-labelledby="rien">
            a&#1;b&#xFFFE;c\13 <kbd>Ctrl</kbd> <wbr> <q cite="http://exa mple.org/">q</q>
            <a name=vieux id="2019">ancre</a> <i id="été">i</i> <a href="#%C3%A9t%C3%A9">été</a> <a href="#été">été</a> <a href="#2019">là</a> <a href="#nulle-part">nulle part</a>
            <a href="http://[mal">mal</a> <a href="https://exemple.org/a b?c=d|e&f=é#g">bien</a>
            <a href="mailto:a@exemple.org?subject=a b">courriel</a> <a href="tel:+33 2 99">tél</a>
            <a href="javascript:alert(1)">js</a> <a href="//exemple.org">ailleurs</a> <a href="gopher://x">g</a>
            <a href="page:fiches/044#%nulle-part" hreflang="xx yy" rel=external download>44</a>
            <img src="image:photo%20%C3%A9.png" width="50%" height=30 loading=lazy alt="">
            <img src="image:PHOTO-E.png" alt="a &quot;b&quot; &lt;c&gt;" align=right hspace=3 usemap="#m">
            <img src="https://exemple.org/x.png" alt="lointaine"><img alt="sans source"></p>
            <ol type=a start=3 compact><li value=7>x<li id="2019">y</ol>
            <ul type=square><li>z</ul>
            <details open name=n><summary>Plus</summary><p>Caché</p></details>
            <blockquote cite="mal:x y"><p>c</p></blockquote>
            <p>Fin <time datetime="2019-07-03">3 juillet</time> <data value="3">trois</data> <ins datetime="2019-07-03">i</ins>
            <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <bdo dir=rtl>abc</bdo> <abbr title='a"b'>x</abbr></p>
            <script>alert("</p>")</script><style>p{}</style><form><input name=a><button>b</button></form>
            <!-- a -- b --><iframe src="x"></iframe><video src="x"></video>
            <h2>Un dessin</h2>
            <svg viewBox="0 0 100 50" alt="Répartition" onload="x()"><title>t</title><style>.a > .b { fill: red }</style>
            <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
            <rect id="r" width="40" height="20" fill="url(#g)"/><text x="3" y="9">50&nbsp;% &lt; 3</text><use xlink:href="#r"/>
            <foreignObject><p>x</p></foreignObject><script>x()</script><a xlink:href="javascript:x()"><path d="M0 0"/></a></svg>
            """;
}
