package io.slipway.exchange.dotenv;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text for a part of the variable in a row that is not written there. */
enum EnvReference {
    /** A name that no line can hold. */
    NAME("name"),
    /** A value in clear that no quotes can hold. */
    VALUE("value"),
    SECRET("secret"),
    LOCKED("locked"),
    MISSING("not kept");

    private static final Pattern FORM = Pattern.compile("<(name|value|secret|locked|not kept) ([0-9]{1,9})>");

    private final String word;

    EnvReference(String word) {
        this.word = word;
    }

    String written(int row) {
        return "<" + word + " " + (row + 1) + ">";
    }

    /** The row that a text refers to, from 0; nothing for any other text. */
    static OptionalInt row(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(2)) - 1) : OptionalInt.empty();
    }
}
