package fr.balise.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceTreeTest {

    private static final SourceTree TREE =
            SourceTree.of(
                    List.of(
                            text("themes/b/x.mustache"),
                            text("themes/a/x.mustache"),
                            text("themes/a.md")));

    @Test
    void files_stand_in_the_order_of_their_paths_whatever_order_they_came_in() {
        assertThat(TREE.files().keySet())
                .containsExactly("themes/a.md", "themes/a/x.mustache", "themes/b/x.mustache");
    }

    @Test
    void the_files_below_a_folder_keep_their_paths() {
        assertThat(TREE.under("themes/a/").files().keySet()).containsExactly("themes/a/x.mustache");
    }

    @Test
    void a_tree_cannot_be_changed() {
        assertThatThrownBy(() -> TREE.files().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static SourceFile text(String path) {
        return new SourceFile.Text(path, path, "");
    }
}
