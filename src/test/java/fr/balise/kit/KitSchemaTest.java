package fr.balise.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.balise.json.Json;
import fr.balise.json.JsonText;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the kit writes, judged by the schemas that the forges' users publish.
class KitSchemaTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/kit/schemas");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private static List<String> faults(String schema, Json value) throws IOException {
        Schema judge =
                REGISTRY.getSchema(
                        Files.readString(SCHEMAS.resolve(schema + ".json")), InputFormat.JSON);
        return judge.validate(JsonText.compact(value), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "github-workflow, .github/workflows/verifier.yml",
        "github-workflow, .github/workflows/publier.yml",
        "github-issue-forms, .github/ISSUE_TEMPLATE/1-erreur.yml",
        "github-issue-forms, .github/ISSUE_TEMPLATE/2-fiche.yml",
        "github-issue-forms, .github/ISSUE_TEMPLATE/3-accessibilite.yml",
        "github-issue-config, .github/ISSUE_TEMPLATE/config.yml",
        "gitlab-ci, .gitlab-ci.yml"
    })
    void every_file_is_valid_by_its_published_schema(String schema, String path)
            throws IOException {
        assertThat(faults(schema, KitFiles.yaml(path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "github-workflow, .github/workflows/verifier.yml, jobs",
        "github-issue-forms, .github/ISSUE_TEMPLATE/1-erreur.yml, body",
        "gitlab-ci, .gitlab-ci.yml, stages"
    })
    void the_schemas_do_refuse(String schema, String path, String key) throws IOException {
        Json.Builder spoilt = Json.object();
        KitFiles.yaml(path).members().forEach(spoilt::put);
        spoilt.put(key, Json.of(12));

        assertThat(faults(schema, spoilt.build())).isNotEmpty();
    }
}
