package fr.balise.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.FrontCoding;
import fr.balise.search.codec.Postings;
import fr.balise.search.codec.TermShardReader;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is read out of the files is what Lucene's index holds.
class ExportTest {

    private static final List<SearchField> FIELDS = List.of(SearchField.values());

    @Test
    void terms_postings_and_positions_are_those_of_lucene() throws IOException {
        assertThat(termsAsLuceneHasThem(Library.random(150, 1))).contains("ess");
    }

    @Test
    void so_they_are_for_texts_that_nobody_should_write() throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (String text :
                List.of(
                        "",
                        " \u00ad\u200b \ufeff",
                        "co\u00adopé\u00adra\u00adtive e\u0301lu É́́ a\u0300\u0301 1\u0301",
                        "1ª 2º nº 44 m² ½ Ⅳ ﬁn ﬂeur Œuvre ß İstanbul ΟΔΥΣΣΕΎΣ",
                        "中文分词 漢字かな混じり文 カタカナ ﾊﾝｶｸ 한국어 ไทย abc中文abc",
                        "👩‍👩‍👧‍👦 1️⃣ 🇫🇷 a👍b 𝐁𝐨𝐥𝐝 𐐀𐐨",
                        "السلام צה\"ל ג'ורג' नमस्ते",
                        "x".repeat(255) + " " + "x".repeat(256) + " " + "é".repeat(1000),
                        "ESS économie sociale et solidaire de l’économie, sociale : solidaire ESS",
                        "élu·e·s élu(e)s élu-e-s tous·tes E.S.S. aujourd’hui qu’il l’été",
                        "les de la et un en")) {
            documents.add(
                    Library.document(documents.size() + ".html", text, text + "\n" + text, text));
            documents.add(Library.document("b" + documents.size() + ".html", "", "", text, text));
        }
        assertThat(termsAsLuceneHasThem(documents)).contains("ess", "coperatif");
    }

    /// Holds what is read out of the files against Lucene's index; the result is its terms.
    private static List<String> termsAsLuceneHasThem(List<SearchDocument> documents)
            throws IOException {
        try (SearchIndex index = Library.index(documents)) {
            Files files = new Files(Library.export(documents));
            Boot boot = files.boot();
            assertThat(boot.norms()).isEqualTo(norms(index, documents.size()));
            TermShardReader reader = new TermShardReader(documents.size(), FIELDS.size());
            List<String> terms = new ArrayList<>();
            for (int shard = 0; shard < boot.terms().size(); shard++) {
                List<Json> data = items(files.data("s" + boot.terms().get(shard).name()));
                List<TermShardReader.Term> read =
                        reader.read(
                                        text(data.get(0)),
                                        bytes(data.get(1)),
                                        bytes(files.data(text(data.get(2)))))
                                .orElseThrow();
                String bound = boot.terms().get(shard).bound();
                assertThat(read.getFirst().text()).startsWith(bound);
                if (shard > 0) {
                    assertThat(terms.getLast()).isLessThan(bound);
                }
                for (TermShardReader.Term term : read) {
                    terms.add(term.text());
                    for (int i = 0; i < FIELDS.size(); i++) {
                        SearchField field = FIELDS.get(i);
                        assertThat(term.fields().get(i))
                                .as(field + " " + term.text())
                                .isEqualTo(lucene(index, field, term.text()));
                    }
                }
            }
            assertThat(terms).isSorted().doesNotHaveDuplicates().hasSize(terms(index));
            return terms;
        }
    }

    /// How many terms Lucene's index has.
    private static int terms(SearchIndex index) throws IOException {
        Set<String> terms = new HashSet<>();
        for (SearchField field : FIELDS) {
            Terms all = index.searcher().getLeafContexts().getFirst().reader().terms(field.key());
            TermsEnum walk = all == null ? TermsEnum.EMPTY : all.iterator();
            for (BytesRef term = walk.next(); term != null; term = walk.next()) {
                terms.add(term.utf8ToString());
            }
        }
        return terms.size();
    }

    /// The lengths of documents as Lucene's `CombinedFieldQuery` makes them from those of its fields.
    private static String norms(SearchIndex index, int documents) throws IOException {
        long[] lengths = new long[documents];
        for (SearchField field : FIELDS) {
            NumericDocValues norms =
                    index.searcher()
                            .getLeafContexts()
                            .getFirst()
                            .reader()
                            .getNormValues(field.key());
            while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                lengths[norms.docID()] +=
                        (long) index.weights().of(field)
                                * SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
        StringBuilder text = new StringBuilder();
        for (long length : lengths) {
            text.append((char) Byte.toUnsignedInt(SmallFloat.intToByte4((int) length)));
        }
        return text.toString();
    }

    private static Postings lucene(SearchIndex index, SearchField field, String term)
            throws IOException {
        LeafReader leaf = index.searcher().getLeafContexts().getFirst().reader();
        // A field that no document has is not there.
        Terms all = leaf.terms(field.key());
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        if (!terms.seekExact(new BytesRef(term))) {
            return Postings.NONE;
        }
        PostingsEnum found = terms.postings(null, PostingsEnum.POSITIONS);
        List<Integer> documents = new ArrayList<>();
        List<Integer> frequencies = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        while (found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            documents.add(found.docID());
            frequencies.add(found.freq());
            for (int i = 0; i < found.freq(); i++) {
                positions.add(found.nextPosition());
            }
        }
        return Postings.of(documents.size(), ints(documents), ints(frequencies), ints(positions));
    }

    @Test
    void forms_facets_and_texts_are_those_of_the_index() {
        List<SearchDocument> documents = Library.random(130, 2);
        try (SearchIndex index = Library.index(documents)) {
            Files files = new Files(Library.export(documents));
            Boot boot = files.boot();
            List<String> forms = new ArrayList<>();
            for (int shard = 0; shard < boot.forms().size(); shard++) {
                List<Json> data = items(files.data("f" + boot.forms().get(shard).name()));
                String classes = text(data.get(1));
                List<String> words = FrontCoding.read(text(data.get(0))).orElseThrow();
                assertThat(classes).hasSameSizeAs(words);
                for (int i = 0; i < words.size(); i++) {
                    forms.add(words.get(i) + " " + (classes.charAt(i) - '0'));
                }
            }
            assertThat(forms)
                    .containsExactlyElementsOf(
                            index.forms().all().stream()
                                    .map(form -> form.text() + " " + form.frequencyClass())
                                    .toList())
                    .anyMatch(form -> form.startsWith("élues "));
            List<Json> facets = items(files.data("x-" + boot.facets()));
            assertThat(items(facets.get(0)).stream().map(JsonText::compact).toList())
                    .contains("[\"France\"]", "[\"fiche\"]");
            assertThat(boot.texts()).hasSize(2);
            Json.Obj text = (Json.Obj) files.data("t/129-" + boot.texts().get(1));
            assertThat(text.get("u")).contains(Json.of("fiches/129.html"));
            assertThat(text.get("s").map(JsonText::compact).orElse(""))
                    .contains("\"Suite-1\",\"Suite 1\",\"");
        }
    }

    @Test
    void the_boot_file_tells_weights_synonyms_and_roots() {
        Boot boot = new Files(Library.export(Library.random(3, 3))).boot();
        assertThat(boot.documents()).isEqualTo(3);
        assertThat(boot.weights()).isEqualTo("[30,8,4,1]");
        assertThat(boot.synonyms()).contains("[\"ess\",[\"econom\"");
        assertThat(boot.roots()).isEqualTo("[[\"copier\",\"copie\"]]");
        assertThat(boot.stopWords()).contains("même", "meme");
        assertThat(boot.norms()).hasSize(3);
    }

    @Test
    void an_index_of_nothing_has_valid_files() {
        Files files = new Files(Library.export(List.of()));
        Boot boot = files.boot();
        assertThat(boot.documents()).isZero();
        assertThat(boot.terms()).isEmpty();
        assertThat(boot.forms()).isEmpty();
        assertThat(JsonText.compact(files.data("x-" + boot.facets())))
                .isEqualTo("[[[],[],[],[],[]],\"\"]");
    }

    @Test
    void the_same_documents_give_the_same_bytes() {
        assertThat(Library.export(Library.random(40, 4)))
                .isEqualTo(Library.export(Library.random(40, 4)));
        assertThat(Library.export(Library.random(40, 4)))
                .isNotEqualTo(Library.export(Library.random(40, 5)));
    }

    @Test
    void no_phrase_runs_from_one_key_word_into_the_next() throws IOException {
        SearchDocument document = Library.document("a.html", "Titre", "jardin\nquartier", "");
        try (SearchIndex index = Library.index(List.of(document))) {
            assertThat(lucene(index, SearchField.TAGS, "jardin").position(0)).isZero();
            assertThat(lucene(index, SearchField.TAGS, "quarti").position(0)).isGreaterThan(5);
        }
    }

    @Test
    void a_bound_is_the_shortest_text_between_two_shards() {
        assertThat(Bounds.between("maison", "marche")).isEqualTo("mar");
        assertThat(Bounds.between("mar", "marche")).isEqualTo("marc");
        assertThat(Bounds.between("a", "\uD83C\uDF31")).isEqualTo("\uD83C\uDF31");
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The files as a browser gets them.
    private static final class Files {
        private final Map<String, Json> data = new HashMap<>();

        Files(List<ScriptFile> files) {
            for (ScriptFile file : files) {
                String script = file.script();
                assertThat(script).startsWith("balise(").endsWith(")");
                String list = "[" + script.substring(7, script.length() - 1) + "]";
                Json.Arr call = (Json.Arr) JsonText.read(list).orElseThrow();
                assertThat(call.items().getFirst()).isEqualTo(Json.of(file.id()));
                data.put(file.id(), call.items().get(1));
            }
        }

        Json data(String id) {
            return Optional.ofNullable(data.get(id)).orElseThrow(() -> new AssertionError(id));
        }

        Boot boot() {
            List<Json> boot = items(data("boot"));
            assertThat(boot.getFirst()).isEqualTo(Json.of(1));
            assertThat(boot.get(1)).isEqualTo(Json.of(ScriptFile.hash(boot.get(2)).hex()));
            List<Json> about = items(boot.get(2));
            return new Boot(
                    ((Json.Num) about.get(0)).value().intValueExact(),
                    JsonText.compact(about.get(2)),
                    text(about.get(4)),
                    shards(about.get(5)),
                    shards(about.get(6)),
                    text(about.get(7)),
                    items(about.get(8)).stream().map(ExportTest::text).toList(),
                    JsonText.compact(about.get(9)),
                    JsonText.compact(about.get(10)),
                    List.of(text(about.get(11)).split(" ", -1)));
        }
    }

    private record Named(String bound, String name) {}

    private record Boot(
            int documents,
            String weights,
            String norms,
            List<Named> terms,
            List<Named> forms,
            String facets,
            List<String> texts,
            String synonyms,
            String roots,
            List<String> stopWords) {}

    private static List<Named> shards(Json list) {
        List<Named> shards = new ArrayList<>();
        for (Json shard : items(list)) {
            List<Json> pair = items(shard);
            shards.add(new Named(text(pair.get(0)), shards.size() + "-" + text(pair.get(1))));
        }
        return shards;
    }

    private static List<Json> items(Json list) {
        return ((Json.Arr) list).items();
    }

    private static String text(Json text) {
        return ((Json.Str) text).value();
    }

    private static byte[] bytes(Json base64) {
        return Base64.getDecoder().decode(text(base64));
    }

    @Test
    void a_name_tells_the_content() {
        List<ScriptFile> files = Library.export(Library.random(5, 6));
        Files read = new Files(files);
        assertThat(files)
                .filteredOn(file -> file.id().matches("[spfx].*"))
                .hasSizeGreaterThan(3)
                .allMatch(
                        file ->
                                file.id()
                                        .endsWith(
                                                "-" + ScriptFile.hash(read.data(file.id())).hex()));
        // As JavaScript's String([["a", 1], [], "b"]).
        Json nested = JsonText.read("[[\"a\",1],[],\"b\"]").orElseThrow();
        assertThat(ScriptFile.hash(nested)).isEqualTo(ContentHash.of("a,1,,b"));
    }
}
