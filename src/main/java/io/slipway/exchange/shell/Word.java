package io.slipway.exchange.shell;

/**
 * One word of a command, its quotes taken away.
 *
 * @param text what the program gets, as far as it can be known
 * @param at where the word begins in the text that was read
 * @param open whether it holds something that only the shell could fill in, such as a variable; it stands there as it
 *     was written
 */
public record Word(String text, int at, boolean open) {
    /** Whether it is this text and nothing else. */
    public boolean is(String other) {
        return text.equals(other);
    }

    @Override
    public String toString() {
        return "Word[" + at + "]";
    }
}
