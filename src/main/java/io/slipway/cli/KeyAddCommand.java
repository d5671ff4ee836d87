package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Member;
import java.util.List;

/** {@code slipway keys add}: whoever has this key can open the secrets of the presets from now on. */
final class KeyAddCommand implements Command {
    private final Terminal terminal;

    private final Value<String> key = Operand.one("KEY");
    private final Value<String> name = Option.named("-n", "--name").or("NAME", "");

    KeyAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(key, name);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        PublicKey parsed = PublicKey.parse(key.get())
                .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "keys.key.wrong"));
        TeamChange change = new TeamChange(terminal);
        change.make(team -> team.add(new Member(name.get(), parsed)));
        terminal.say("cli.keys.added", parsed.text());
        return change.sealAnew();
    }
}
