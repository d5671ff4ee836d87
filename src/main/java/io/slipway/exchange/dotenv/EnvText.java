package io.slipway.exchange.dotenv;

import io.slipway.run.EnvVar;
import java.util.List;

/**
 * Variables that were read from a text in which an operator has edited them, and what is to be said about its lines.
 *
 * <p>The text is that of an {@code .env} file with two things more. What must not stand there in clear, or cannot, is a
 * reference to the variable that it was written from, such as {@code TOKEN=<secret 3>}: left as it is, it keeps the
 * value. And {@code # NAME=value} is a variable that is not sent.
 *
 * @param variables all of them, in the order of the lines
 * @param remarks what an operator should know, in the order of the lines
 */
public record EnvText(List<EnvVar> variables, List<Remark> remarks) {
    public EnvText {
        variables = List.copyOf(variables);
        remarks = List.copyOf(remarks);
    }

    /** What there is to say about a line. */
    public enum Kind {
        /** It has no sign: the whole line is taken as a name with an empty value. */
        NO_SIGN,
        /** It refers to a variable that is not there: its value counts as missing. */
        NO_SUCH_REFERENCE,
        /** A comment, which has no place among variables: it is dropped. */
        COMMENT,
        /** A quote is opened and never closed: it is part of the value. */
        UNCLOSED,
        /** A {@code #} without a space before it cut the value off. */
        CUT
    }

    /**
     * Something about one line.
     *
     * @param line its number, from 1
     * @param kind what it is
     */
    public record Remark(int line, Kind kind) {}

    /** The variables as a text without any secret; reading it again gives the same variables. */
    public static String write(List<EnvVar> variables) {
        return new EnvTextWriter(variables).write();
    }

    /**
     * Reads a text of any quality; never throws, and in a time that grows with the length of the text.
     *
     * @param before the variables that the text was written from; marks of what is secret are taken over by name
     */
    public static EnvText read(String text, List<EnvVar> before) {
        return new EnvTextReader(text, before).read();
    }
}
