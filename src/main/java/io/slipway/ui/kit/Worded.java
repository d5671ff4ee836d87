package io.slipway.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says a value in words, for controls in which it is chosen and never typed. */
public final class Worded<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** Says values so. */
    public Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
    }
}
