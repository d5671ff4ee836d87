package io.slipway.cli;

import io.slipway.exchange.DotEnv;
import io.slipway.json.JsonReader;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.SecretLooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Environment variables as flags and files; they come on top of what the launch has, and are secret. */
final class EnvOptions {
    @Option(names = {"-e", "--env"}, paramLabel = "KEY[=VALUE]")
    private List<String> variables = new ArrayList<>();

    @Option(names = "--env-file", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    boolean readStandardInput() {
        return files.contains("-");
    }

    RunSpec over(RunSpec spec, Terminal terminal) throws CommandFailure {
        List<EnvVar> result = new ArrayList<>(spec.environment());
        for (String file : files) {
            fromFile(file, terminal).forEach(variable -> put(result, variable));
        }
        for (String variable : variables) {
            put(result, fromFlag(variable, terminal));
        }
        return spec.withEnvironment(result);
    }

    /** A later value takes the place of an earlier one, and keeps its rank. */
    private static void put(List<EnvVar> variables, EnvVar variable) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).name().equals(variable.name())) {
                variables.set(i, variable);
                return;
            }
        }
        variables.add(variable);
    }

    private static EnvVar fromFlag(String flag, Terminal terminal) throws CommandFailure {
        int equals = flag.indexOf('=');
        if (equals >= 0) {
            String name = flag.substring(0, equals);
            String value = flag.substring(equals + 1);
            if (SecretLooks.like(name, value)) {
                terminal.say("cli.env.secret", name);
            }
            return EnvVar.secret(name, value);
        }
        return EnvVar.secret(
                flag,
                Optional.ofNullable(terminal.environment().get(flag))
                        .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.env.absent", flag)));
    }

    private static List<EnvVar> fromFile(String file, Terminal terminal) throws CommandFailure {
        try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(JsonReader.MOST_BYTES);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            DotEnv.Parsed parsed = DotEnv.parse(text);
            if (!parsed.strangeLines().isEmpty()) {
                throw terminal.failure(
                        ExitCode.WRONG_INPUT, "cli.env.file.line", file, parsed.strangeLines().getFirst().toString());
            }
            return parsed.variables();
        } catch (CharacterCodingException noText) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.env.file.utf8", file);
        } catch (IOException | InvalidPathException unreadable) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.env.file.unreadable", file);
        }
    }
}
