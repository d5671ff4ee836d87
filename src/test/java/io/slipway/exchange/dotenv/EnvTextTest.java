package io.slipway.exchange.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.dotenv.EnvText.Kind;
import io.slipway.exchange.dotenv.EnvText.Remark;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Variables as a text and back: nothing changes, nothing secret stands in it, and nothing that is typed is lost. */
class EnvTextTest {
    private static final List<EnvVar> BEFORE = List.of(
            EnvVar.plain("MODE", "full"),
            EnvVar.secret("TOKEN", "canary-6c1f"),
            new EnvVar("KEY", new EnvValue.Missing()),
            EnvVar.plain("DEBUG", "1 # not a comment").enabled(false));

    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of("'", "\"", "`", "#", "\\", "\n", "\r", " ", "=", "a", "<secret 1>", "\\n", "\u2028", "$", "export ")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void writtenAndReadAgainTheyAreTheSame(@ForAll("specs") RunSpec spec) {
        List<EnvVar> variables = spec.environment();

        EnvText read = EnvText.read(EnvText.write(variables), variables);

        assertThat(read.variables()).isEqualTo(variables);
        assertThat(read.remarks()).isEmpty();
    }

    @Property(tries = 5000)
    void everyNameAndValueIsKept(@ForAll("nasty") String name, @ForAll("nasty") String value) {
        List<EnvVar> variables = List.of(
                EnvVar.plain(name, value), EnvVar.plain("B", value).enabled(false), EnvVar.plain("C", "1"));

        assertThat(EnvText.read(EnvText.write(variables), variables).variables()).isEqualTo(variables);
    }

    @Property(tries = 3000)
    void whatIsTypedNeverFails(@ForAll("nasty") String text, @ForAll("specs") RunSpec spec) {
        assertThat(EnvText.read(text, spec.environment())).isNotNull();
    }

    @Property(tries = 1000)
    void noSecretStandsInTheText(@ForAll("specs") RunSpec spec) {
        List<EnvVar> secret = spec.environment().stream()
                .map(variable -> variable.with(new EnvValue.Secret("canary-6c1f")))
                .toList();

        assertThat(EnvText.write(secret)).doesNotContain("canary");
    }

    @Test
    void looksLikeAnEnvFile() {
        assertThat(EnvText.write(BEFORE)).isEqualTo("""
                MODE=full
                TOKEN=<secret 2>
                KEY=<not kept 3>
                # DEBUG='1 # not a comment'
                """);
    }

    @Test
    void aReferenceKeepsItsValueWhereverItStands() {
        assertThat(EnvText.read("OTHER=<secret 2>\nMODE=half\n# TOKEN=<secret 2>", BEFORE).variables())
                .containsExactly(
                        EnvVar.secret("OTHER", "canary-6c1f"),
                        EnvVar.plain("MODE", "half"),
                        EnvVar.secret("TOKEN", "canary-6c1f").enabled(false));
    }

    @Test
    void marksGoByTheName() {
        assertThat(EnvText.read("TOKEN=typed\nKEY=typed\nMODE=typed\nNEW=1\nDB_PASSWORD=x", BEFORE).variables())
                .extracting(variable -> variable.value().isSecret())
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void whatIsNoVariableIsSaidWithItsLine() {
        EnvText read = EnvText.read("# a note\nA=1\n\nB C\nD=<secret 99>\nE='x\nF=a#b\nexport G=\"1\" # why", BEFORE);

        assertThat(read.remarks()).containsExactly(
                new Remark(1, Kind.COMMENT),
                new Remark(4, Kind.NO_SIGN),
                new Remark(5, Kind.NO_SUCH_REFERENCE),
                new Remark(6, Kind.UNCLOSED),
                new Remark(7, Kind.CUT),
                new Remark(8, Kind.COMMENT));
        assertThat(read.variables()).containsExactly(
                EnvVar.plain("A", "1"),
                EnvVar.plain("B C", ""),
                new EnvVar("D", new EnvValue.Missing()),
                EnvVar.plain("E", "'x"),
                EnvVar.plain("F", "a"),
                EnvVar.plain("G", "1"));
    }

    @Test
    void theTimeGrowsWithTheLength() {
        List<EnvVar> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(EnvVar.plain("NAME_" + i, i % 3 == 0 ? "it's " + i : "v" + i));
        }
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();

        assertThat(EnvText.read(EnvText.write(many), many).variables()).isEqualTo(many);
        assertThat(EnvText.read("A='".repeat(20_000), many).variables()).isNotEmpty();

        assertThat((processor.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(20);
    }
}
