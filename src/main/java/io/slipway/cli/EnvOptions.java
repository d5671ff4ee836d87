package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.exchange.dotenv.DotEnv;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Environment variables as flags and files; they come on top of what the launch has, and are secret. */
final class EnvOptions implements Arguments {
    private static final char UNREADABLE = '\uFFFD';

    private final Value<List<String>> variables = Option.named("-e", "--env").each("KEY[=VALUE]");
    private final Value<List<String>> files = Option.named("--env-file").each("FILE");

    @Override
    public List<Argument> arguments() {
        return Arguments.of(variables, files);
    }

    boolean readStandardInput() {
        return files.get().contains("-");
    }

    /** What the flags and files say, in this order. */
    List<EnvVar> read(Terminal terminal) throws CommandFailure {
        List<EnvVar> added = new ArrayList<>();
        for (String file : files.get()) {
            added.addAll(fromFile(file, terminal));
        }
        for (String variable : variables.get()) {
            added.add(fromFlag(variable, terminal));
        }
        return added;
    }

    /** The launch with these variables in place of its own, or besides them; one that is not sent has no place. */
    static RunSpec over(RunSpec spec, List<EnvVar> added) {
        return added.isEmpty() ? spec : spec.withEnvironment(onTop(spec.sent().environment(), added));
    }

    /** A later value takes the place of an earlier one, and keeps its rank. */
    private static List<EnvVar> onTop(List<EnvVar> variables, List<EnvVar> added) {
        List<EnvVar> result = new ArrayList<>(variables);
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < result.size(); i++) {
            ranks.putIfAbsent(result.get(i).name(), i);
        }
        for (EnvVar variable : added) {
            Integer rank = ranks.putIfAbsent(variable.name(), result.size());
            if (rank == null) {
                result.add(variable);
            } else {
                result.set(rank, variable);
            }
        }
        return result;
    }

    private static EnvVar fromFlag(String flag, Terminal terminal) throws CommandFailure {
        int equals = flag.indexOf('=');
        if (equals >= 0) {
            String name = flag.substring(0, equals);
            String value = flag.substring(equals + 1);
            if (SecretLooks.like(name, value)) {
                terminal.say("cli.env.secret", name);
            }
            return readable(name, value, terminal);
        }
        String value = Optional.ofNullable(terminal.environment().get(flag))
                .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.env.absent", flag));
        return readable(flag, value, terminal);
    }

    /** Java puts this character where bytes are none of the locale's; what was meant is lost, so nothing is sent. */
    private static EnvVar readable(String name, String value, Terminal terminal) throws CommandFailure {
        if (value.indexOf(UNREADABLE) >= 0 || name.indexOf(UNREADABLE) >= 0) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.env.unreadable", name);
        }
        return EnvVar.secret(name, value);
    }

    private static List<EnvVar> fromFile(String file, Terminal terminal) throws CommandFailure {
        try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(JsonReader.MOST_BYTES + 1);
            if (bytes.length > JsonReader.MOST_BYTES) {
                throw terminal.failure(ExitCode.WRONG_INPUT, "cli.env.file.large", file);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            DotEnv parsed = DotEnv.parse(text);
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
