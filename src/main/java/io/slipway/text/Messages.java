package io.slipway.text;

import io.slipway.run.Problem;
import io.slipway.storage.Damage;
import io.slipway.storage.DamagedFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The texts of the program, found by key. */
public final class Messages {
    private static final String BUNDLE = "io.slipway.text.messages";
    /** An argument is often somebody's paste; a message names it and does not repeat it. */
    private static final int LONGEST_ARGUMENT = 200;

    private final ResourceBundle bundle;
    private final Locale formats;

    /** The texts in English. */
    public Messages() {
        this(Locale.ENGLISH);
    }

    /** The texts in a language; in English where there are none in it, whatever language the machine speaks. */
    public Messages(Locale language) {
        this(ResourceBundle.getBundle(BUNDLE, language, new Languages()), language);
    }

    /**
     * Texts from elsewhere.
     *
     * @param formats how numbers in them are written
     */
    public Messages(ResourceBundle bundle, Locale formats) {
        this.bundle = bundle;
        this.formats = formats;
    }

    /** The bundle itself, for views that name their keys. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The language of the texts, with the region whose numbers and times are meant. */
    public Locale locale() {
        return formats;
    }

    /** The text of a key, with its places filled in order. */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, formats).format(args);
    }

    /** What a constant is called in the keys of its texts, such as {@code env.value}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Most texts have no place to fill, and a format costs more than all else that a row of a table asks for. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Why something failed, in whole sentences where the program knows the reason itself; else what the system says. */
    public String failure(Throwable failure) {
        return switch (failure) {
            case InWords known -> known.in(this);
            case DamagedFile damaged -> damage(damaged.damage());
            case AccessDeniedException denied -> text("unkept.denied", String.valueOf(denied.getFile()));
            case NoSuchFileException absent -> text("unkept.absent", String.valueOf(absent.getFile()));
            default -> sentence(Objects.requireNonNullElse(
                    failure.getMessage(), failure.getClass().getSimpleName()));
        };
    }

    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    /** What is wrong with a file, in one sentence. */
    public String damage(Damage damage) {
        return text(
                "damage." + damage.kind(),
                damage.file(),
                shortened(damage.name()),
                String.valueOf(damage.line()),
                String.valueOf(damage.column()));
    }

    /** What is wrong, in one sentence, and what to do about it. */
    public String problem(Problem problem) {
        Object[] args = problem.args().stream()
                .map(this::characterInWords)
                .map(Messages::shortened)
                .toArray();
        return text("problem." + problem.code().key(), args).strip();
    }

    /** Characters that cannot be seen are named by number; the common ones have a word. */
    private String characterInWords(String arg) {
        String key = "character." + arg;
        return arg.startsWith("U+") && bundle.containsKey(key) ? bundle.getString(key) : arg;
    }

    private static String shortened(String arg) {
        return arg.length() > LONGEST_ARGUMENT
                ? arg.substring(0, arg.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "\u2026"
                : arg;
    }
}
