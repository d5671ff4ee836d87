package io.slipway.vault;

/** What came of something that may be refused: there is never an empty value in place of one that cannot be had. */
public sealed interface Attempt<T> {
    /** It was done. */
    record Done<T>(T value) implements Attempt<T> {
        @Override
        public String toString() {
            return "Done[********]";
        }
    }

    /** It was not done, and nothing was changed. */
    record Refused<T>(Trouble reason) implements Attempt<T> {}
}
