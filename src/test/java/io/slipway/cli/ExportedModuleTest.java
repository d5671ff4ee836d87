package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.slipway.exchange.write.Exports;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.NastyLaunches;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The module for the vendor's JavaScript client hands the client, in Node, what Slipway sends. */
class ExportedModuleTest {
    private static final String CLIENT = """
            import { writeFileSync } from 'node:fs';
            export class ApiClientInMemoryContextProvider {
              async addContext(context) { this.context = context; }
            }
            export class ApiClient {
              constructor(provider) {
                this.start = { job: { run: async options => {
                  writeFileSync('sent', JSON.stringify({ ...options, token: provider.context.token }));
                  return { data: {} };
                } } };
              }
            }
            """;

    @BeforeContainer
    static void findNode() {
        assumeTrue(Programs.find("node").isPresent(), "node is not installed");
    }

    @Provide
    Arbitrary<RunSpec> launches() {
        return NastyLaunches.any();
    }

    @Property(tries = 15)
    void handsOverTheBody(@ForAll("launches") RunSpec spec, @ForAll boolean withSecrets) throws Exception {
        Path folder = Files.createTempDirectory("slipway-module");
        try {
            Path client = Files.createDirectories(folder.resolve("node_modules/@northflank/js-client"));
            Files.writeString(client.resolve("package.json"), "{\"type\":\"module\",\"main\":\"index.js\"}");
            Files.writeString(client.resolve("index.js"), CLIENT);
            String module = Exports.write(
                            spec, Form.JS, io.slipway.exchange.write.Shell.POSIX, Credentials.OFFICIAL, withSecrets ? Secrets.CLEAR : Secrets.MASKED)
                    .text(note -> "a note\n" + note.args());
            new Programs(folder).run("node", ".mjs", environment(spec, module));

            JsonValue.Obj sent = (JsonValue.Obj) JsonReader.read(Files.readString(folder.resolve("sent")));
            assertThat(sorted(sent.object("data"))).isEqualTo(sorted(RunBodies.value(spec, Secrets.CLEAR)));
            assertThat(sent.text("token")).contains("token-1");
            assertThat(sent.object("parameters").text("projectId")).contains(spec.target().project());
            assertThat(sent.object("parameters").text("teamId").orElse("")).isEqualTo(spec.target().team());
        } finally {
            Programs.delete(folder);
        }
    }

    /** Imports come first in a module, wherever they stand. */
    private static String environment(RunSpec spec, String module) {
        StringBuilder lines = new StringBuilder("process.env.NORTHFLANK_API_TOKEN = 'token-1';\n");
        List<String> names = Template.of(spec, Secrets.MASKED).variables();
        List<String> values = new ArrayList<>();
        spec.environment().stream()
                .filter(variable -> variable.value() instanceof EnvValue.Secret)
                .forEach(variable -> values.add(variable.value().text()));
        spec.files().forEach(file -> values.add(((FileData) file.content()).base64()));
        spec.dockerSecretMounts().forEach(mount -> values.add(((FileData) mount.content()).base64()));
        for (int i = 0; i < names.size(); i++) {
            lines.append("process.env.%s = %s;%n"
                    .formatted(names.get(i), JsonWriter.compact(new JsonValue.Text(values.get(i)))));
        }
        return lines + module;
    }

    /** JavaScript puts members that look like numbers first. */
    private static JsonValue sorted(JsonValue value) {
        return value instanceof JsonValue.Obj(List<JsonValue.Member> members)
                ? new JsonValue.Obj(members.stream()
                        .map(member -> new JsonValue.Member(member.name(), sorted(member.value())))
                        .sorted(Comparator.comparing(JsonValue.Member::name))
                        .toList())
                : value;
    }
}
