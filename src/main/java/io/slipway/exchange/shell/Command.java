package io.slipway.exchange.shell;

import java.util.List;
import java.util.Optional;

/**
 * One command.
 *
 * @param words its words, the program first
 * @param input what it gets as standard input
 */
public record Command(List<Word> words, Optional<Input> input) {
    public Command {
        words = List.copyOf(words);
    }

    /** Where standard input comes from. */
    public sealed interface Input {}

    /** A text that stands in the command line. */
    public record Given(Word text) implements Input {}

    /** A file. */
    public record FromFile(Word name) implements Input {}

    /** What another command writes. */
    public record Piped(Command from) implements Input {}

    /** The same command from a later word on. */
    public Command from(int word) {
        return new Command(words.subList(word, words.size()), input);
    }
}
