package io.slipway.exchange.dotenv;

import io.slipway.run.EnvVar;
import io.slipway.run.Mask;
import java.util.Set;

/**
 * One variable of a file; it prints without its value.
 *
 * @param name the name
 * @param value the value, without quotes
 * @param line the number of the line where the name stands, from 1
 * @param doubts why it may not be what was meant
 */
public record Entry(String name, String value, int line, Set<Doubt> doubts) {
    public Entry {
        doubts = Set.copyOf(doubts);
    }

    /** The variable; a file has no marks, so it is secret. */
    public EnvVar variable() {
        return EnvVar.secret(name, value);
    }

    @Override
    public String toString() {
        return line + ": " + name + "=" + Mask.TEXT + " " + doubts;
    }
}
