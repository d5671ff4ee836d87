package io.slipway.cli;

import io.slipway.cli.doc.Manual;
import io.slipway.cli.doc.Manual.Section;
import java.util.Arrays;
import java.util.List;

/** {@code slipway manual}: the manual page, as {@code man} reads it. */
final class ManualCommand implements Command {
    private static final List<String> VARIABLES = List.of(
            "SLIPWAY_TOKEN", "NORTHFLANK_API_TOKEN", "SLIPWAY_HOST", "SLIPWAY_PASSPHRASE_FILE", "SLIPWAY_HOME",
            "SLIPWAY_JAVA_OPTIONS", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE");
    private static final List<String> FILES = List.of("settings", "data", "state", "cache", "portable");

    private final Terminal terminal;

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode run() {
        List<String> codes =
                Arrays.stream(ExitCode.values()).map(code -> String.valueOf(code.code())).toList();
        terminal.out().print(Manual.of(Commands.told(terminal).getCommandSpec(), List.of(
                new Section("manual.environment.", VARIABLES),
                new Section("manual.files.", FILES),
                new Section("manual.exit.", codes))));
        return ExitCode.OK;
    }
}
