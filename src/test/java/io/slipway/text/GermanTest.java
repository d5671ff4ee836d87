package io.slipway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The German texts say as much as the English ones, with the same places, and none was forgotten. */
class GermanTest {
    private static final Path TEXTS = Path.of("src/main/resources/io/slipway/text");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    /** A letter after an underscore at the start of a word is the key of a label. */
    private static final Pattern MNEMONIC = Pattern.compile("(?<![\\w])_\\w|(?<=\\w)_(?=\\p{Ll})");
    private static final Pattern ESCAPE = Pattern.compile("%n|\\\\n|\\\\u0020");
    /** A view shows it as it stands. */
    private static final Set<String> UNFORMATTED = Set.of("placeholders.text");
    /** Words that German has from English, names, formats and examples. */
    private static final Set<String> SAME_WORDS = Set.of(
            "A\\u2013Z", "_Name", "_Passphrase", "_Tags", "_Token", "Body", "Branch", "Build", "Buildpack", "CLI", "Commit", "Deployment",
            "Deutsch", "Docker", "English", "Format", "Image", "JS", "JSON", "Java", "Job", "Live", "Log", "NAME", "Name", "Northflank",
            "Alt", "Esc", "JavaFX", "System", "Tab", "{0} ({1})", "Orange", "Plan", "PowerShell", "Proxy", "Sandbox", "Shell", "Slipway", "Status", "T_eam", "Team", "Team {0}", "Text", "Token",
            "Version", "bash", "cmd", "curl", "vCPU", "Logs: {0} / {1}", "Tags: {0}", "{0} UTC", "{0} ({1} UTC)");
    /** Places, units, addresses and commands, without a word of a language. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?:\\{\\d}|[\\W\\d_]|ms|min|s|h|MB|GB)*|\\\\ +slipway .*|/\\S+|[\\w.-]+(?:/\\S+)+");

    private final Map<String, String> english = read("messages.properties");
    private final Map<String, String> german = read("messages_de.properties");

    @Test
    void bothHaveTheSameKeysInTheSameOrder() {
        Set<String> missing = new TreeSet<>(english.keySet());
        missing.removeAll(german.keySet());
        assertThat(missing).as("texts without German").isEmpty();
        assertThat(german.keySet()).containsExactlyElementsOf(english.keySet());
    }

    @Test
    void placesEscapesAndMnemonicsAreTheSame() {
        assertThat(different(text -> Set.copyOf(found(PLACE, text)))).as("places").isEmpty();
        assertThat(different(text -> found(ESCAPE, text))).as("line breaks and kept spaces").isEmpty();
        assertThat(different(text -> found(MNEMONIC, text).size())).as("mnemonics").isEmpty();
    }

    @Test
    void noTextIsEmptyOrStillEnglish() {
        Map<String, String> untranslated = new TreeMap<>();
        german.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (text.equals(english.get(key)) && !SAME_WORDS.contains(text) && !NO_WORDS.matcher(text).matches()) {
                untranslated.put(key, text);
            }
        });

        assertThat(untranslated).isEmpty();
    }

    @Test
    void everyTextCanBeFormatted() {
        Messages messages = new Messages(Locale.GERMAN);
        german.keySet().stream().filter(key -> !UNFORMATTED.contains(key)).forEach(key -> {
            MessageFormat format = new MessageFormat(messages.bundle().getString(key), Locale.GERMAN);
            for (int many : new int[] {0, 1, 2, 5000}) {
                assertThat(format.format(numbers(format, many))).as(key).doesNotContain("{0", "{1", "choice");
            }
        });
    }

    /** Places with a format of their own take numbers, the others take texts. */
    private static Object[] numbers(MessageFormat format, int many) {
        Object[] args = new Object[10];
        for (int i = 0; i < args.length; i++) {
            boolean number = i < format.getFormatsByArgumentIndex().length && format.getFormatsByArgumentIndex()[i] != null;
            args[i] = number ? many : "text";
        }
        return args;
    }

    @Test
    void whatIsCountedInEnglishIsCountedInGerman() {
        assertThat(different(text -> text.contains(",choice,"))).isEmpty();
    }

    @Test
    void theMachinesOwnLanguageDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Messages().text("menu.quit")).isEqualTo("Quit");
            assertThat(new Messages(Locale.FRENCH).text("menu.quit")).isEqualTo("Quit");
            assertThat(new Messages(Locale.GERMANY).text("menu.quit")).isEqualTo("Beenden");
        } finally {
            Locale.setDefault(before);
        }
    }

    private Map<String, String> different(Function<String, Object> trait) {
        Map<String, String> different = new TreeMap<>();
        english.forEach((key, text) -> {
            String other = german.getOrDefault(key, "");
            if (!trait.apply(text).equals(trait.apply(other))) {
                different.put(key, trait.apply(text) + " and " + trait.apply(other));
            }
        });
        return different;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Read line by line, as a bundle would hide a key that stands twice. */
    private static Map<String, String> read(String file) {
        try {
            return Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(
                            line -> line[0], line -> line[1], (one, twice) -> one + twice, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
