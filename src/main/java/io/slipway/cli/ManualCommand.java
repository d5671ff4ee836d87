package io.slipway.cli;

import io.slipway.cli.doc.Manual;
import io.slipway.cli.doc.Manual.Section;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slipway manual}: the manual page, as {@code man} reads it. */
@Command(name = "manual")
final class ManualCommand implements Runnable {
    private static final List<String> VARIABLES = List.of(
            "SLIPWAY_TOKEN", "NORTHFLANK_API_TOKEN", "SLIPWAY_HOST", "SLIPWAY_PASSPHRASE_FILE", "SLIPWAY_HOME",
            "SLIPWAY_JAVA_OPTIONS", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE");
    private static final List<String> FILES = List.of("settings", "data", "state", "cache", "portable");

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<String> codes =
                Arrays.stream(ExitCode.values()).map(code -> String.valueOf(code.code())).toList();
        terminal.out().print(Manual.of(spec.root(), List.of(
                new Section("manual.environment.", VARIABLES),
                new Section("manual.files.", FILES),
                new Section("manual.exit.", codes))));
    }
}
