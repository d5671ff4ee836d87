package io.slipway.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.shell.Shell;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written by the rules of a shell comes back the same; whatever else is pasted does no harm. */
class LaunchTextsPropertyTest {
    private static final String URL = "https://api.northflank.com/v1/projects/p/jobs/j/runs";

    @Provide
    Arbitrary<RunSpec> sendable() {
        return RunSpecs.sendable();
    }

    private static String body(RunSpec spec) {
        return new String(RunBodies.write(spec), StandardCharsets.UTF_8);
    }

    private static void assertSame(String text, RunSpec spec) {
        Imported.Launch launch = LaunchTextsTest.launch(text);

        assertThat(body(launch.reading().spec())).isEqualTo(body(spec));
        assertThat(launch.reading().problems()).isEqualTo(RunBodies.read(RunBodies.write(spec)).problems());
        assertThat(launch.isWhole()).as(launch.remarks() + " of " + text).isTrue();
    }

    @Property(tries = 2_000)
    void everyBodyComesBackOutOfEachQuoting(@ForAll("sendable") RunSpec spec, @ForAll Quoting quoting) {
        // At its prompt cmd has no way to write a percent sign within quotes.
        Assume.that(quoting != Quoting.CMD || !body(spec).contains("%"));
        assertSame("curl -X POST" + quoting.lineEnd() + URL + quoting.lineEnd() + "--data-raw " + quoting.word(body(spec)), spec);
    }

    @Property
    void everyBodyComesBackOutOfAHereDocument(@ForAll("sendable") RunSpec spec) {
        assertSame("curl -d @- " + URL + " <<'END'\n" + body(spec) + "\nEND", spec);
        assertSame("curl -d @- " + URL + " <<END\n" + body(spec).replaceAll("([\\\\$`])", "\\\\$1") + "\nEND", spec);
    }

    @Property
    void everyBodyComesBackOutOfTheVendorsCommand(@ForAll("sendable") RunSpec spec) {
        assertSame("northflank start job run --project p --job j -i " + Quoting.POSIX_SINGLE.word(body(spec)), spec);
    }

    @Property
    void everyBodyComesBackOutOfJavaScript(@ForAll("sendable") RunSpec spec) {
        String data = javaScript(RunBodies.value(spec, io.slipway.northflank.body.Secrets.CLEAR));

        assertSame("await api.start.job.run({parameters: {projectId: 'p', jobId: 'j'}, data: " + data + "});", spec);
    }

    /** The same value as a person would write it. */
    private static String javaScript(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj(List<JsonValue.Member> members) -> members.stream()
                    .map(member -> key(member.name()) + ": " + javaScript(member.value()) + ",\n")
                    .collect(Collectors.joining("", "{ // c\n", "}"));
            case JsonValue.Text(String text) -> text.length() % 2 == 0 ? quoted(text, '\'') : quoted(text, '`');
            case JsonValue.Num(String digits) -> digits;
            case JsonValue.Bool(boolean truth) -> String.valueOf(truth);
            case JsonValue.Arr ignored -> "[]";
            case JsonValue.Null ignored -> "null";
        };
    }

    private static String key(String name) {
        return name.matches("[A-Za-z_$][\\w$]*") ? name : quoted(name, '"');
    }

    private static String quoted(String text, char quote) {
        String escaped = text.replace("\\", "\\\\").replace(String.valueOf(quote), "\\" + quote).replace("${", "\\${")
                .replace("\n", "\\n").replace("\r", "\\r");
        return quote + escaped + quote;
    }

    @Property(tries = 2_000)
    void anyTextIsTaken(@ForAll("pieces") String text) {
        assertThat(LaunchTextsTest.TEXTS.read(text)).isNotNull();
        for (Shell shell : Shell.values()) {
            assertThat(shell.read(text)).isNotNull();
        }
    }

    @Property
    void anyRandomTextIsTaken(@ForAll String text) {
        assertThat(LaunchTextsTest.TEXTS.read(text)).isNotNull();
        assertThat(LaunchTextsTest.TEXTS.read("curl -d " + text)).isNotNull();
        assertThat(LaunchTextsTest.TEXTS.read("start.job.run(" + text)).isNotNull();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "curl", " ", "-d", "--data", "=", "'", "\"", "`", "$", "$'", "${", "}", "{", "(", ")", "<<", "EOF", "\n",
                        "\\", "^", "%", "%A%", "|", ";", "&", ">", "<", "@", "@'", "'@", "@-", URL, "northflank", "start job run",
                        "start.job.run(", "parameters", ":", ",", "[", "]", "//", "/*", "*/", "\\u{", "\\x", "-", "1", "data", "#",
                        "const data = ", "...")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    /** Each of these took minutes if the rest of the text were searched for every piece. */
    @ParameterizedTest
    @ValueSource(strings = {
        "$(", "${", "`", "'", "\"", "\\", "^\"", "%A", "@'\n", "<<E\n", "<<E ", "a|", "curl -d @- |", "/*", "\\u{", "[", "{a:", "(",
        "`${", "'\\", "x,", "-d ", "$a = 'b'\n", "start.job.run", "const a=", "//", "start ", "a=b "
    })
    void longTextsAreReadInOneGo(String piece) {
        String many = piece.repeat(300_000 / piece.length());

        for (String before : List.of("", "curl ", "curl -d '{\"a\":1}' ", "start.job.run(", "start.job.run({data: `", "{a: ")) {
            assertThat(LaunchTextsTest.TEXTS.read(before + many)).isNotNull();
        }
    }
}
