package io.slipway.exchange.shell;

import java.util.List;
import java.util.OptionalInt;

/**
 * The commands of a text in their order.
 *
 * @param commands the commands; one that is piped into another is the other's input
 * @param unclosed where a quote was opened that is never closed
 */
public record Script(List<Command> commands, OptionalInt unclosed) {
    public Script {
        commands = List.copyOf(commands);
    }
}
