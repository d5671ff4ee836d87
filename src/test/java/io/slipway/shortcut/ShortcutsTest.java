package io.slipway.shortcut;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has which key, whatever is chosen, and what the settings keep of it. */
class ShortcutsTest {
    private static final List<String> ACTIONS = List.of("save", "find", "close", "keyless");
    private static final Shortcuts DEFAULTS = Shortcuts.of(defaults());

    @TempDir
    Path folder;

    private static Map<String, Optional<Shortcut>> defaults() {
        Map<String, Optional<Shortcut>> defaults = new LinkedHashMap<>();
        defaults.put("save", Shortcut.parse("Shortcut+S"));
        defaults.put("find", Shortcut.parse("Shortcut+F"));
        defaults.put("close", Shortcut.parse("Shortcut+Z"));
        defaults.put("keyless", Optional.empty());
        return defaults;
    }

    private static Shortcut key(String text) {
        return Shortcut.parse(text).orElseThrow();
    }

    @Test
    void aKeyThatIsGivenLeavesWhoHadIt() {
        Shortcuts given = DEFAULTS.give("keyless", key("Shortcut+F"));

        assertThat(DEFAULTS.other("keyless", key("Shortcut+F"))).contains("find");
        assertThat(given.of("keyless")).contains(key("Shortcut+F"));
        assertThat(given.of("find")).isEmpty();
        assertThat(given.isChanged("find")).isTrue();
        assertThat(given.give("find", key("Shortcut+F"))).isEqualTo(DEFAULTS);
        assertThat(given.resetAll()).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F5", "Shift+F5", "Shortcut+F5", "Shortcut+Alt+Shift+F5"})
    void theKeyThatRefreshesIsNeverGivenToALaunch(String refresh) {
        for (String launch : List.of("review-and-launch", "launch-again")) {
            Shortcuts keys = Shortcuts.of(Map.of(launch, Optional.empty()));
            assertThat(keys.refusal(launch, key(refresh))).contains(Refusal.REFRESHES);
            assertThat(keys.refusal(launch, key("F9"))).isEmpty();
        }
        assertThat(DEFAULTS.refusal("save", key(refresh))).isEmpty();
    }

    @Test
    void theDefaultIsNeverRefused() {
        assertThat(DEFAULTS.refusal("close", key("Shortcut+Z"))).isEmpty();
        assertThat(DEFAULTS.refusal("save", key("Shortcut+Z"))).contains(Refusal.EDITS);
    }

    /** A key for an action, or none. */
    record Choice(String action, Optional<Shortcut> key) {}

    @Provide
    Arbitrary<Choice> choices() {
        return Combinators.combine(
                        Arbitraries.of(ACTIONS),
                        Arbitraries.of("Shortcut+S", "Shortcut+F", "Shortcut+Z", "F9", "").map(Shortcut::parse))
                .as(Choice::new);
    }

    @Property
    void noKeyEverBelongsToTwo(@ForAll List<@From("choices") Choice> choices) {
        Shortcuts keys = DEFAULTS;
        for (Choice choice : choices) {
            Shortcuts before = keys;
            keys = choice.key()
                    .map(key -> before.give(choice.action(), key))
                    .orElseGet(() -> before.take(choice.action()));

            assertThat(keys.of(choice.action())).isEqualTo(choice.key());
            assertThat(keys.inForce().values()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsChosenIsKept() throws IOException {
        ShortcutSettings settings = settings("{\"theme\":\"DARK\"}");
        Shortcuts chosen = DEFAULTS.give("save", key("F9")).take("find").turned(false);

        settings.write(() -> chosen);
        assertThat(settings.read(DEFAULTS)).isEqualTo(chosen);
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"theme\"", "\"save\": \"F9\"", "\"find\": \"\"");

        settings.write(() -> DEFAULTS);
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"theme\"").doesNotContain("keys");
    }

    @Test
    void whatMeansNothingIsPassedOverAndKept() throws IOException {
        ShortcutSettings settings = settings(
                "{\"keys\":{\"save\":\"Hyper+S\",\"find\":7,\"unknown\":\"F2\",\"keyless\":\"A\",\"close\":\"F8\"}}");

        assertThat(settings.read(DEFAULTS).chosen()).containsOnlyKeys("close");

        Shortcuts reset = settings.read(DEFAULTS).give("close", key("Shortcut+Z"));
        settings.write(() -> reset);
        assertThat(Files.readString(folder.resolve("settings.json")))
                .contains("Hyper+S", "7", "unknown", "\"keyless\": \"A\"")
                .doesNotContain("F8");
    }

    @Test
    void twoChoicesOfOneKeyGiveItToTheFirst() throws IOException {
        Shortcuts read = settings("{\"keys\":{\"find\":\"F9\",\"save\":\"F9\"}}").read(DEFAULTS);

        assertThat(read.inForce()).containsEntry("save", key("F9")).doesNotContainKey("find");
    }

    private ShortcutSettings settings(String text) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, text);
        return new ShortcutSettings(new SettingsFile(file));
    }
}
