package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Value;
import io.slipway.text.Printable;
import io.slipway.vault.team.Member;
import io.slipway.vault.team.Team;
import java.util.List;
import java.util.stream.Stream;

/** {@code slipway keys remove}: whoever has this key cannot open what is sealed from now on. */
final class KeyRemoveCommand implements Command {
    private final Terminal terminal;

    private final Value<String> which = Operand.one("KEY|NAME");

    KeyRemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(which);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        Member member = member();
        TeamChange change = new TeamChange(terminal);
        change.make(team -> team.remove(member.key()));
        terminal.say("cli.keys.removed", member.key().text());
        terminal.say("keys.remove.text", member.name().isEmpty() ? member.key().text() : Printable.of(member.name()));
        return change.sealAnew();
    }

    private Member member() throws CommandFailure {
        Team.Standing now = terminal.team().standing();
        List<Member> found = Stream.of(now.own().stream(), now.approved().stream(), now.unapproved().stream())
                .flatMap(members -> members)
                .filter(member -> member.key().text().equals(which.get()) || member.name().equals(which.get()))
                .toList();
        if (found.size() != 1) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT, found.isEmpty() ? "cli.keys.absent" : "cli.keys.ambiguous", which.get());
        }
        return found.getFirst();
    }
}
