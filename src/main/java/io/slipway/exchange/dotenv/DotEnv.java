package io.slipway.exchange.dotenv;

import io.slipway.run.EnvVar;
import java.util.List;

/**
 * What stands in an {@code .env} file.
 *
 * @param entries all variables in order; a name that stands twice is there twice, and dotenv keeps the last
 * @param strangeLines the numbers, from 1, of lines that are neither a variable nor a comment: dotenv drops them in
 *     silence
 * @param marked whether the file begins with a byte order mark, which is passed over
 * @param carriageReturns whether lines end in a carriage return, which is passed over
 */
public record DotEnv(List<Entry> entries, List<Integer> strangeLines, boolean marked, boolean carriageReturns) {
    public DotEnv {
        entries = List.copyOf(entries);
        strangeLines = List.copyOf(strangeLines);
    }

    /**
     * Reads the text of a file exactly as dotenv 17 does, in a time that grows with its length only; never throws.
     *
     * <p>Two things are said that dotenv does not say: which lines it drops, and which variables are doubtful.
     */
    public static DotEnv parse(String file) {
        boolean returns = file.indexOf('\r') >= 0;
        DotEnvReader reader = new DotEnvReader(returns ? file.replace("\r\n", "\n").replace('\r', '\n') : file);
        reader.read();
        return new DotEnv(reader.entries(), reader.strangeLines(), file.startsWith("\uFEFF"), returns);
    }

    /** All variables in order, each value secret. */
    public List<EnvVar> variables() {
        return entries.stream().map(Entry::variable).toList();
    }
}
