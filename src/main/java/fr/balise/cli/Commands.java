package fr.balise.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// The commands of `balise`, in the order of its help.
///
/// Only the one that is called is made: picocli reads the annotations of a command when it is told of it, and all twelve
/// cost 24 ms of every start.
final class Commands {

    private static final SequencedMap<String, Function<Console, Object>> ALL = all();

    private Commands() {}

    private static SequencedMap<String, Function<Console, Object>> all() {
        SequencedMap<String, Function<Console, Object>> all = new LinkedHashMap<>();
        all.put("build", BuildCommand::new);
        all.put("serve", ServeCommand::new);
        all.put("check", CheckCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("new", NewCommand::new);
        all.put("list", ListCommand::new);
        all.put("fmt", FmtCommand::new);
        all.put("rename", RenameCommand::new);
        all.put("search", SearchCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("kit", KitCommand::new);
        return all;
    }

    /// The command that a command line begins with, or all where it begins with anything else.
    static Collection<Function<Console, Object>> asked(String... args) {
        Function<Console, Object> one = args.length == 0 ? null : ALL.get(args[0]);
        return one == null ? ALL.sequencedValues() : List.of(one);
    }
}
