package io.slipway.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.HistoryTrouble;
import io.slipway.northflank.ApiException;
import io.slipway.run.Code;
import io.slipway.sandbox.fault.WrongFault;
import io.slipway.sandbox.world.WorldException;
import io.slipway.storage.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is in the bundle and every text of the bundle is used; no text stands in the code. */
class BundleTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path VIEWS = Path.of("src/main/resources");
    /** A key that stands in the code, or the beginning or end of one that the code puts together. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9.]+)\"");
    private static final Pattern VIEW_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern LOGGED = Pattern.compile("(LOG|log\\(\\))\\.log\\(");
    private static final Pattern VIEW_TEXT = Pattern.compile(
            "\\b(?:text|promptText|accessibleText|accessibleHelp|title|headerText)=\"(?!POST\")([^\"%$][^\"]*)\"");
    /** Two words in a row: something for a person to read. */
    private static final Pattern SENTENCE = Pattern.compile("\"[^\"\\\\{]*\\p{Lu}?\\p{Ll}{2,} \\p{Ll}{2,}[^\"]*\"");

    private static final String BELOW = "json|storage|vault|settings|connection|history|preset|changes|catalogue|rights|exchange"
            + "|shortcut|sandbox/fault|sandbox/world";
    /** What is thrown, other than for a mistake of the program or inside of its database, or named as what is damaged. */
    private static final Pattern REASON = Pattern.compile(
            "(?:new (?!Illegal|SQL|Unchecked)\\w*(?:Exception|Damaged<>)|damaged)\\([^;]*\"[^\";]+\"[^;]*;|-> \"[^\"]+\"");

    private final Set<String> keys = new TreeSet<>(new Messages().bundle().keySet());

    @Test
    void everyKeyOfAViewIsThere() throws IOException {
        assertThat(keys).containsAll(found(VIEW_KEY, files(VIEWS, ".fxml")));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = found(LITERAL, files(CODE, ".java"));
        literals.addAll(found(VIEW_KEY, files(VIEWS, ".fxml")));
        literals.addAll(keysByValue());

        assertThat(keys.stream().filter(BundleTest::isLookedUpByName).filter(key -> !isUsed(key, literals)))
                .isEmpty();
    }

    @Test
    void anUnusedKeyIsFound() {
        Set<String> literals = Set.of("a.used", "begun.", "stem", ".end");

        assertThat(isUsed("a.used", literals)).isTrue();
        assertThat(isUsed("begun.here", literals)).isTrue();
        assertThat(isUsed("stem.end", literals)).isTrue();
        assertThat(isUsed("a.unused", literals)).isFalse();
        assertThat(isUsed("other.end", literals)).isFalse();
    }

    /** What the command line's library looks up by names of its own is tested by the help of every command. */
    private static boolean isLookedUpByName(String key) {
        return key.contains(".") && !key.startsWith("slipway.") && !key.startsWith("usage.");
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(part -> part.length() > 1 && part.endsWith(".") && key.startsWith(part))
                || literals.stream()
                        .filter(part -> part.length() > 1 && part.startsWith(".") && key.endsWith(part))
                        .anyMatch(part -> isUsed(key.substring(0, key.length() - part.length()), literals));
    }

    private static List<String> keysByValue() {
        return Stream.of(
                        Arrays.stream(Code.values()).map(code -> "problem." + code.key()),
                        Arrays.stream(ApiException.Reason.values()).map(reason -> "reason." + reason.name()),
                        Arrays.stream(HistoryTrouble.Kind.values()).map(kind -> "history.trouble." + kind),
                        Arrays.stream(Damage.Kind.values()).map(kind -> "damage." + kind),
                        Arrays.stream(WrongFault.Reason.values()).map(reason -> "cli.sandbox.fault." + reason),
                        Arrays.stream(WorldException.Reason.values()).map(reason -> "cli.sandbox.world." + reason))
                .flatMap(Function.identity())
                .toList();
    }

    @Test
    void everyProblemAndReasonHasAText() {
        assertThat(keys).containsAll(keysByValue());
    }

    @Test
    void noTextStandsInAView() throws IOException {
        assertThat(found(VIEW_TEXT, files(VIEWS, ".fxml"))).isEmpty();
    }

    @Test
    void aTextInAViewIsFound() {
        assertThat(VIEW_TEXT.matcher("<Label text=\"Hard coded\"/>").find()).isTrue();
        assertThat(VIEW_TEXT.matcher("<Label text=\"%key\"/>").find()).isFalse();
        assertThat(VIEW_TEXT.matcher("<Label text=\"${controller.x}\"/>").find()).isFalse();
    }

    @Test
    void noSentenceStandsInWhatPeopleSee() throws IOException {
        List<Path> seen = files(CODE, ".java").stream()
                .filter(file -> file.toString().matches(".*/slipway/(ui|cli|launch|text)/.*"))
                .toList();

        assertThat(sentences(seen)).isEmpty();
    }

    /** A reason that is thrown or kept below is shown above; only mistakes of the program itself are in words there. */
    @Test
    void noSentenceIsTheReasonOfAFailure() throws IOException {
        List<String> reasons = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            if (file.toString().matches(".*/slipway/(" + BELOW + ")/.*")) {
                REASON.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .filter(reason -> SENTENCE.matcher(reason).find())
                        .forEach(reason -> reasons.add(file.getFileName() + ": " + reason));
            }
        }

        assertThat(reasons).isEmpty();
    }

    @Test
    void aReasonInTheCodeIsFound() {
        assertThat(REASON.matcher("throw new IOException(own + \": there is no project in it\");").find()).isTrue();
        assertThat(REASON.matcher("return damaged(\"its connections are no list\");").find()).isTrue();
        assertThat(REASON.matcher("case EMPTY -> \"there is nothing in it\";").find()).isTrue();
        assertThat(REASON.matcher("throw new IllegalStateException(\"This Java lacks X25519\");").find()).isFalse();
        assertThat(REASON.matcher("throw new SQLException(\"stored in a way that cannot be read\");").find()).isFalse();
    }

    @Test
    void aSentenceInTheCodeIsFound() {
        assertThat(SENTENCE.matcher("label.setText(\"Nothing to see\");").find()).isTrue();
        assertThat(SENTENCE.matcher("messages.text(\"nothing.to.see\");").find()).isFalse();
    }

    private static Set<String> sentences(List<Path> files) throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (Path file : files) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                    .filter(line -> !line.contains("@SuppressWarnings") && !line.contains("Exception(") && !LOGGED.matcher(line).find())
                    .filter(line -> SENTENCE.matcher(line).find())
                    .forEach(line -> sentences.add(file.getFileName() + ": " + line.strip()));
        }
        return sentences;
    }

    private static Set<String> found(Pattern pattern, List<Path> files) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            found.addAll(pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet()));
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
