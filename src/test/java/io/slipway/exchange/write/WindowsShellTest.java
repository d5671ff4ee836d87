package io.slipway.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written for cmd and PowerShell means, by their documented rules, what Slipway sends. */
class WindowsShellTest {
    @Provide
    Arbitrary<RunSpec> launches() {
        return NastyLaunches.any()
                .map(spec -> spec.at(new Target(spec.target().team().replace(" ", "-"), "default-project", "example-job")));
    }

    @Property(tries = 300)
    void cmdSendsTheBody(@ForAll("launches") RunSpec spec, @ForAll boolean withSecrets, @ForAll boolean curl) {
        RunSpec launch = withSecrets ? spec : tame(spec);
        Secrets secrets = withSecrets ? Secrets.CLEAR : Secrets.MASKED;
        Export export = write(launch, curl ? Form.CURL : Form.CLI, Shell.CMD, secrets);
        CmdReader cmd = new CmdReader();
        cmd.variables.put("NORTHFLANK_API_TOKEN", "token-1");
        cmd.variables.putAll(filled(launch));
        cmd.read(export.text(note -> "100% & more\n" + note.args()));

        List<String> program = cmd.programs.getFirst();
        String body = curl ? after(program, "--data") : after(program, "--file");
        assertThat(json(cmd.file(body).replaceAll("[\r\n]", ""))).isEqualTo(RunBodies.value(launch, Secrets.CLEAR));
        if (curl) {
            assertThat(cmd.file(program.get(program.lastIndexOf("--header") + 1)).strip())
                    .isEqualTo("Authorization: Bearer token-1");
            assertThat(program.getLast()).isEqualTo(url(launch));
        }
        assertThat(cmd.programs.getLast()).startsWith("del").hasSize(curl ? 3 : 2);
        assertThat(program.toString()).doesNotContain("token-1", "{\"");
    }

    /** The shell puts these in as they stand, which the text says. */
    private static RunSpec tame(RunSpec spec) {
        return changed(spec, text -> text.replaceAll("[^ -~]|[\"\\\\!?]", ""));
    }

    @Property(tries = 300)
    void powerShellSendsTheBody(@ForAll("launches") RunSpec spec, @ForAll boolean withSecrets, @ForAll boolean curl) {
        Export export = write(
                spec, curl ? Form.CURL : Form.CLI, Shell.POWERSHELL, withSecrets ? Secrets.CLEAR : Secrets.MASKED);
        String start = curl ? "$body = " : "WriteAllText($file, (";
        String sum = export.code().substring(export.code().indexOf(start) + start.length());

        assertThat(json(PowerShellReader.sum(sum, filled(spec)))).isEqualTo(RunBodies.value(spec, Secrets.CLEAR));
        if (!withSecrets) {
            filled(spec).keySet().forEach(name -> assertThat(export.code()).contains("'" + name + "'"));
        }
    }

    @Example
    void whatAShellCannotDoIsSaid() {
        RunSpec spec = RunSpec.EMPTY
                .at(new Target("team", "100%", "a\"b"))
                .withEnvironment(List.of(EnvVar.plain("LONG", "x".repeat(9000)), EnvVar.secret("A", "1")));

        assertThat(kinds(spec, Form.CLI, Shell.CMD)).containsExactly(
                Note.Kind.FILL_IN, Note.Kind.TEAM, Note.Kind.REPEATS, Note.Kind.CMD_FILE, Note.Kind.CMD_RAW,
                Note.Kind.CMD_LONG, Note.Kind.UNQUOTABLE, Note.Kind.UNQUOTABLE);
        assertThat(kinds(spec, Form.CLI, Shell.POWERSHELL))
                .containsExactly(Note.Kind.FILL_IN, Note.Kind.TEAM, Note.Kind.REPEATS, Note.Kind.UNQUOTABLE);
        assertThat(kinds(RunSpec.EMPTY, Form.CURL, Shell.POSIX)).containsExactly(Note.Kind.NO_TARGET, Note.Kind.FILL_IN);
        assertThat(write(spec, Form.CLI, Shell.CMD, Secrets.CLEAR).notes())
                .extracting(Note::kind)
                .contains(Note.Kind.SECRETS)
                .doesNotContain(Note.Kind.FILL_IN);
    }

    private static List<Note.Kind> kinds(RunSpec spec, Form form, Shell shell) {
        return write(spec, form, shell, Secrets.MASKED).notes().stream().map(Note::kind).toList();
    }

    private static Export write(RunSpec spec, Form form, Shell shell, Secrets secrets) {
        return Exports.write(spec, form, shell, Credentials.OFFICIAL, secrets);
    }

    private static String url(RunSpec spec) {
        String team = spec.target().team().isEmpty() ? "" : "/teams/a-team";
        return Credentials.OFFICIAL + "/v1" + team + "/projects/default-project/jobs/example-job/runs";
    }

    private static String after(List<String> arguments, String option) {
        return arguments.get(arguments.indexOf(option) + 1);
    }

    private static Map<String, String> filled(RunSpec spec) {
        List<String> values = new ArrayList<>();
        spec.environment().stream()
                .filter(variable -> variable.value().isSecret())
                .forEach(variable -> values.add(variable.value().text()));
        spec.files().forEach(file -> values.add(((FileData) file.content()).base64()));
        spec.dockerSecretMounts().forEach(mount -> values.add(((FileData) mount.content()).base64()));
        List<String> names = Template.of(spec, Secrets.MASKED).variables();
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            filled.put(names.get(i), values.get(i));
        }
        return filled;
    }

    private static RunSpec changed(RunSpec spec, UnaryOperator<String> secret) {
        return spec.withEnvironment(spec.environment().stream()
                .map(variable -> variable.value() instanceof EnvValue.Secret(String text)
                        ? EnvVar.secret(variable.name(), secret.apply(text))
                        : variable)
                .toList());
    }

    private static JsonValue json(String text) {
        try {
            return JsonReader.read(text);
        } catch (JsonException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
