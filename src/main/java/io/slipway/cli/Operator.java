package io.slipway.cli;

import java.io.Console;
import java.util.Optional;

/** The person at the terminal, who may not be there; what is asked never gets into the results. */
public interface Operator {
    /** Nobody: a script, a pipe, a service. */
    Operator NOBODY = new Operator() {
        @Override
        public Optional<char[]> passphrase(String prompt) {
            return Optional.empty();
        }

        @Override
        public Optional<String> answer(String prompt) {
            return Optional.empty();
        }
    };

    /** A passphrase, typed unseen; nothing when nobody is there. The caller wipes it. */
    Optional<char[]> passphrase(String prompt);

    /** A line; nothing when nobody is there. */
    Optional<String> answer(String prompt);

    /** Whoever sits at the console of this process: input and output both have to be a terminal. */
    static Operator ofProcess() {
        return new Operator() {
            @Override
            public Optional<char[]> passphrase(String prompt) {
                return console().flatMap(console -> Optional.ofNullable(console.readPassword("%s", prompt)));
            }

            @Override
            public Optional<String> answer(String prompt) {
                return console().flatMap(console -> Optional.ofNullable(console.readLine("%s", prompt)));
            }

            private static Optional<Console> console() {
                return Optional.ofNullable(System.console()).filter(Console::isTerminal);
            }
        };
    }
}
