package io.slipway.shortcut;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of keys, as the toolkit spells them, sorted by what fields and tables do with them. */
public final class KeyNames {
    /** They go somewhere, or change what stands there. */
    static final Set<String> MOVING = Set.of(
            "ENTER", "ESCAPE", "TAB", "SPACE", "BACK_SPACE", "DELETE", "INSERT", "HOME", "END", "PAGE_UP", "PAGE_DOWN",
            "UP", "DOWN", "LEFT", "RIGHT");

    private static final Set<String> SIGNS = Set.of(
            "COMMA", "PERIOD", "SLASH", "BACK_SLASH", "SEMICOLON", "QUOTE", "OPEN_BRACKET", "CLOSE_BRACKET", "BACK_QUOTE",
            "MINUS", "EQUALS", "PLUS", "NUMBER_SIGN", "LESS");

    private static final Map<String, String> ALSO = Map.of(
            "ESC", "ESCAPE", "DEL", "DELETE", "BACKSPACE", "BACK_SPACE", ",", "COMMA", ".", "PERIOD", "/", "SLASH", "-",
            "MINUS", "=", "EQUALS");

    private static final Set<String> ALL = all();

    private KeyNames() {
    }

    private static Set<String> all() {
        Set<String> names = new LinkedHashSet<>(SIGNS);
        names.addAll(MOVING);
        IntStream.rangeClosed('A', 'Z').forEach(letter -> names.add(String.valueOf((char) letter)));
        IntStream.rangeClosed(0, 9).forEach(digit -> names.add("DIGIT" + digit));
        IntStream.rangeClosed(1, 12).forEach(number -> names.add("F" + number));
        return names;
    }

    /** All of them. */
    public static Stream<String> names() {
        return ALL.stream();
    }

    /** The name that is meant by this text, whatever its case. */
    static Optional<String> of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String name = upper.matches("\\d") ? "DIGIT" + upper : ALSO.getOrDefault(upper, upper);
        return Optional.of(name).filter(ALL::contains);
    }

    static boolean isLetter(String name) {
        return name.length() == 1;
    }

    /** Whether it writes a character where text is typed. */
    static boolean isTyped(String name) {
        return isLetter(name) || name.startsWith("DIGIT") || SIGNS.contains(name);
    }
}
