package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.publication.CountryNames;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.RichText;
import fr.balise.testing.SiteFixture;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class MentionsTest {

    private static final Strings TEXTS =
            Strings.of(
                    Language.FR,
                    Map.of(
                            "numero", "n° {n}",
                            "numero.serie", "{serie}, n° {n}",
                            "apercu.lieux", ", "));

    @TempDir private Path folder;
    private Publication publication;
    private Mentions mentions;

    @BeforeEach
    void read() {
        publication = SiteFixture.copyOf("series", folder).publication();
        mentions =
                new Mentions(
                        publication,
                        TEXTS,
                        publication.documents().stream()
                                .collect(Collectors.toMap(LinkedDocument::address, one -> one)));
    }

    @Test
    void what_is_said_of_a_document_is_the_same_at_every_mention() {
        for (LinkedDocument document : publication.documents()) {
            DocumentCard card = document.card();
            Typography typography = Typography.forLanguage(card.language());
            for (int mention = 0; mention < 2; mention++) {
                CardTexts texts = mentions.of(card);
                assertThat(texts.titleHtml()).isEqualTo(RichText.html(card.title(), typography));
                assertThat(texts.subtitleHtml())
                        .isEqualTo(card.subtitle().map(text -> RichText.html(text, typography)));
                assertThat(texts.family()).isEqualTo(Families.of(document.keywords()));
                assertThat(texts.badge()).isEqualTo(card.number().map(String::valueOf));
                assertThat(texts.dateIso()).isEqualTo(card.date().map(date -> date.iso()));
                assertThat(texts.date()).isEqualTo(card.date().map(date -> date.in(Language.FR)));
            }
        }
    }

    @Test
    void cards_of_one_document_that_say_other_things_are_kept_apart() {
        DocumentCard full = publication.documents().getFirst().card();
        DocumentCard other =
                new DocumentCard(
                        full.address(),
                        full.type(),
                        Optional.of(7),
                        Optional.of("Ailleurs"),
                        "en",
                        "Le 1er",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        CardTexts before = mentions.of(full);
        assertThat(mentions.of(other).titleHtml()).isEqualTo("Le 1er");
        assertThat(mentions.of(other).number()).contains("Ailleurs, n° 7");
        assertThat(mentions.of(other).date()).isEmpty();
        assertThat(mentions.of(full)).isEqualTo(before);
    }

    @Test
    void a_series_is_named_unless_it_is_the_own_one_in_any_spelling() {
        String own = publication.config().ownSeries();
        for (int mention = 0; mention < 2; mention++) {
            assertThat(mentions.number(3, Optional.empty())).isEqualTo("n° 3");
            assertThat(mentions.number(3, Optional.of(own))).isEqualTo("n° 3");
            assertThat(mentions.number(3, Optional.of(" " + own + " !"))).isEqualTo("n° 3");
            assertThat(mentions.number(3, Optional.of("Autre"))).isEqualTo("Autre, n° 3");
        }
    }

    @Test
    void a_country_has_the_name_of_its_code() {
        for (String code : new String[] {"FR", "CA", "FR", "Nulle part", "CA"}) {
            assertThat(mentions.country(code)).isEqualTo(CountryNames.of(code, Language.FR));
        }
    }
}
