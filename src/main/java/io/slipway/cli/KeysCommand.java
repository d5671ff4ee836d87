package io.slipway.cli;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.FolderResealing;
import io.slipway.preset.store.PresetStore;
import io.slipway.text.Printable;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Member;
import io.slipway.vault.team.Team;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slipway keys}: who can open the secrets of the presets. */
@Command(name = "keys")
final class KeysCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    KeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.messages().text("cli.keys.no.command"));
    }

    @Command(name = "show")
    int show(@Option(names = {"-o", "--output"}, paramLabel = "text|json", defaultValue = "text") OutputFormat output) {
        Team.Standing now = terminal.team().standing();
        warn(now);
        switch (output) {
            case json -> terminal.out().println(JsonWriter.indented(json(now)));
            case text -> {
                now.own().ifPresent(own -> line(own, "cli.keys.own"));
                now.approved().forEach(member -> line(member, "cli.keys.approved"));
                now.unapproved().forEach(member -> line(member, "cli.keys.unapproved"));
            }
        }
        return ExitCode.OK.code();
    }

    private void warn(Team.Standing now) {
        if (now.own().isEmpty()) {
            terminal.say("cli.keys.none");
        }
        now.damage().ifPresent(reason -> terminal.say("keys.damaged", reason));
        if (!now.strangeLines().isEmpty()) {
            terminal.say("keys.strange", String.join(", ", now.strangeLines().stream().map(String::valueOf).toList()));
        }
    }

    /** The key first, so that it can be cut off. */
    private void line(Member member, String state) {
        String name = member.name().isEmpty() ? "-" : Printable.of(member.name());
        terminal.out().println(member.key().text() + "  " + terminal.messages().text(state) + "  " + name);
    }

    private static JsonValue.Obj json(Team.Standing now) {
        List<JsonValue> members = new ArrayList<>();
        now.approved().forEach(member -> members.add(json(member).add("approved", true).build()));
        now.unapproved().forEach(member -> members.add(json(member).add("approved", false).build()));
        return JsonValue.Obj.with()
                .addOrNull("key", now.own().map(own -> own.key().text()))
                .add("inFolder", now.ownShared())
                .add("team", new JsonValue.Arr(members))
                .build();
    }

    private static JsonValue.Builder json(Member member) {
        return JsonValue.Obj.with().add("key", member.key().text()).add("name", member.name());
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "KEY") String key,
            @Option(names = {"-n", "--name"}, paramLabel = "NAME", defaultValue = "") String name)
            throws CommandFailure {
        PublicKey parsed = PublicKey.parse(key)
                .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "keys.key.wrong"));
        change(team -> team.add(new Member(name, parsed)));
        terminal.say("cli.keys.added", parsed.text());
        return sealAnew().code();
    }

    @Command(name = "remove")
    int remove(@Parameters(paramLabel = "KEY|NAME") String which) throws CommandFailure {
        Member member = one(which);
        change(team -> team.remove(member.key()));
        terminal.say("cli.keys.removed", member.key().text());
        terminal.say("keys.remove.text", member.name().isEmpty() ? member.key().text() : Printable.of(member.name()));
        return sealAnew().code();
    }

    @Command(name = "seal")
    int seal() throws CommandFailure {
        return sealAnew().code();
    }

    /** What is done to a team. */
    @FunctionalInterface
    private interface Change {
        void to(Team team) throws IOException;
    }

    private void change(Change change) throws CommandFailure {
        try {
            change.to(terminal.team());
        } catch (IOException notDone) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "keys.failed", String.valueOf(notDone.getMessage()));
        }
    }

    private Member one(String which) throws CommandFailure {
        Team.Standing now = terminal.team().standing();
        List<Member> found = Stream.of(now.own().stream(), now.approved().stream(), now.unapproved().stream())
                .flatMap(members -> members)
                .filter(member -> member.key().text().equals(which) || member.name().equals(which))
                .toList();
        if (found.size() != 1) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT, found.isEmpty() ? "cli.keys.absent" : "cli.keys.ambiguous", which);
        }
        return found.getFirst();
    }

    /** The keys are changed by now, so a vault that cannot be opened is said and no failure of the change. */
    private ExitCode sealAnew() throws CommandFailure {
        PresetStore store = terminal.presets();
        boolean sealed = store.list().files().stream()
                .anyMatch(file -> file instanceof PresetFile.Usable usable
                        && usable.preset().spec().holdsLocked());
        if (!sealed) {
            return ExitCode.OK;
        }
        try {
            FolderResealing.Result result = new FolderResealing(store, terminal.vault().open(terminal))
                    .seal(terminal.team().recipients(), (done, all) -> {});
            return told(result);
        } catch (CommandFailure locked) {
            terminal.err().println(locked.getMessage());
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.keys.due");
        } catch (InterruptedException stopped) {
            throw terminal.failure(ExitCode.STOPPED_WAITING, "keys.sealing.stopped");
        }
    }

    private ExitCode told(FolderResealing.Result result) {
        terminal.say("keys.sealing.done", result.sealed());
        if (result.locked() > 0) {
            terminal.say("keys.sealing.locked", result.locked());
        }
        if (!result.failed().isEmpty()) {
            terminal.say("keys.sealing.unsaved", String.join(", ", result.failed()));
            return ExitCode.WRONG_INPUT;
        }
        return ExitCode.OK;
    }
}
