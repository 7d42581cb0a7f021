package fr.balise.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.json.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a stranger's proposal can reach: nothing that is not on this list.
class KitSafetyTest {

    private static final String CHECK = ".github/workflows/verifier.yml";
    private static final String PUBLISH = ".github/workflows/publier.yml";
    private static final Pattern PINNED =
            Pattern.compile("actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?uses: (.*)$");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}");

    @ParameterizedTest
    @ValueSource(strings = {CHECK, PUBLISH})
    void every_action_is_of_github_itself_and_pinned_by_its_commit(String path) {
        List<String> used =
                USES.matcher(KitFiles.text(path)).results().map(use -> use.group(1)).toList();

        assertThat(used).isNotEmpty().allMatch(use -> PINNED.matcher(use).matches());
    }

    @Test
    void a_pull_request_is_checked_with_the_right_to_read_and_nothing_else() {
        Json.Obj check = KitFiles.yaml(CHECK);

        assertThat(check.get("permissions"))
                .contains(Json.object().put("contents", "read").build());
        assertThat(KitFiles.member(check, "on").members().keySet()).containsExactly("pull_request");
        KitFiles.member(check, "jobs")
                .members()
                .values()
                .forEach(job -> assertThat(((Json.Obj) job).get("permissions")).isEmpty());
    }

    @Test
    void who_builds_the_site_cannot_publish_and_who_publishes_does_not_see_the_repository() {
        Json.Obj publish = KitFiles.yaml(PUBLISH);

        assertThat(publish.get("permissions")).contains(Json.object().build());
        assertThat(KitFiles.member(publish, "on").members().keySet())
                .containsExactly("push", "workflow_dispatch");
        assertThat(KitFiles.member(publish, "jobs", "construire").get("permissions"))
                .contains(Json.object().put("contents", "read").build());
        Json.Obj deploy = KitFiles.member(publish, "jobs", "publier");
        assertThat(deploy.get("permissions"))
                .contains(Json.object().put("pages", "write").put("id-token", "write").build());
        assertThat(KitFiles.texts(deploy, "run")).isEmpty();
        assertThat(KitFiles.texts(deploy, "uses"))
                .singleElement()
                .asString()
                .startsWith("actions/deploy-pages@");
        assertThat(KitFiles.member(deploy, "environment").get("name"))
                .contains(Json.of("github-pages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECK, PUBLISH})
    void no_expression_stands_in_a_script_and_none_names_what_a_stranger_writes(String path) {
        assertThat(KitFiles.texts(KitFiles.yaml(path), "run"))
                .isNotEmpty()
                .noneMatch(script -> script.contains("${{"));
        Matcher expressions = EXPRESSION.matcher(KitFiles.text(path));
        assertThat(expressions.results().map(found -> found.group(1).strip()).toList())
                .isNotEmpty()
                .allMatch(
                        Set.of(
                                        "github.ref",
                                        "runner.temp",
                                        "!cancelled()",
                                        "steps.publication.outputs.page_url")
                                ::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECK, PUBLISH})
    void the_whole_history_is_taken_and_no_credentials_stay_on_the_disk(String path) {
        assertThat(KitFiles.text(path))
                .containsOnlyOnce("uses: actions/checkout@")
                .containsOnlyOnce("fetch-depth: 0\n          persist-credentials: false\n");
    }

    @Test
    void no_file_names_a_secret_or_the_dangerous_event() {
        KitFiles.all()
                .forEach(
                        (path, text) ->
                                assertThat(text.toLowerCase(Locale.ROOT))
                                        .as(path)
                                        .doesNotContain(
                                                "pull_request_target",
                                                "workflow_run",
                                                "secrets.",
                                                "github_token",
                                                "ci_job_token",
                                                "eval ",
                                                "@master",
                                                "@main"));
    }

    @Test
    void on_gitlab_only_the_default_branch_publishes_and_the_image_is_pinned() {
        Json.Obj ci = KitFiles.yaml(".gitlab-ci.yml");

        assertThat(KitFiles.texts(KitFiles.member(ci, "pages"), "if"))
                .containsExactly("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
        for (String job : List.of("verifier", "apercu", "comparaison")) {
            assertThat(KitFiles.texts(KitFiles.member(ci, job), "if"))
                    .containsExactly("$CI_PIPELINE_SOURCE == \"merge_request_event\"");
        }
        assertThat(KitFiles.texts(ci, "image"))
                .singleElement()
                .asString()
                .matches("debian@sha256:[0-9a-f]{64}");
        assertThat(KitFiles.member(ci, "variables").get("GIT_DEPTH")).contains(Json.of("0"));
    }

    @Test
    void templates_hold_no_address_of_a_person() {
        KitFiles.all()
                .forEach(
                        (path, text) ->
                                assertThat(text)
                                        .as(path)
                                        .doesNotContainPattern("[\\w.]+@[\\w-]+\\.[a-z]{2}"));
    }

    @Test
    void this_project_uses_its_own_issue_forms() {
        KitFiles.all()
                .forEach(
                        (path, text) -> {
                            if (path.startsWith(".github/ISSUE_TEMPLATE/")) {
                                assertThat(Path.of(path)).as(path).hasContent(text);
                            }
                        });
    }
}
