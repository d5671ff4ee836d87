package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Value;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.text.Printable;
import io.slipway.vault.VaultState;
import io.slipway.vault.team.Member;
import io.slipway.vault.team.Team;
import java.util.ArrayList;
import java.util.List;

/** {@code slipway keys show}: who can open the secrets of the presets. */
final class KeyShowCommand implements Command {
    private final Terminal terminal;

    private final Value<OutputFormat> output = OutputFormat.option();

    KeyShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(output);
    }

    @Override
    public ExitCode run() {
        Team.Standing now = terminal.team().standing();
        warn(now);
        switch (output.get()) {
            case json -> terminal.out().println(JsonChars.visible(JsonWriter.indented(json(now))));
            case text -> {
                now.own().ifPresent(own -> line(own, "cli.keys.own"));
                now.approved().forEach(member -> line(member, "cli.keys.approved"));
                now.unapproved().forEach(member -> line(member, "cli.keys.unapproved"));
            }
        }
        return ExitCode.OK;
    }

    private void warn(Team.Standing now) {
        if (now.own().isEmpty()) {
            boolean none = terminal.ownVault().state() instanceof VaultState.Absent;
            terminal.say(none ? "cli.keys.none" : "vault.trouble.UNREADABLE");
        }
        now.damage().ifPresent(damage -> terminal.say("keys.damaged", terminal.messages().damage(damage)));
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
}
