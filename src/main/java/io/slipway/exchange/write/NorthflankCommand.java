package io.slipway.exchange.write;

import io.slipway.exchange.write.body.Template;
import io.slipway.exchange.write.shell.Cmd;
import io.slipway.exchange.write.shell.Posix;
import io.slipway.exchange.write.shell.PowerShell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A launch as a command of the vendor's command line. It takes the body as an argument or from a file that ends in
 * {@code .json}, not from standard input: where there are secrets, from a file that is gone afterwards.
 */
final class NorthflankCommand {
    private static final String START = "northflank start job run";

    private NorthflankCommand() {
    }

    static Export of(Request request, Shell shell) {
        List<Note> notes = notes(request);
        List<String> ids = List.of(request.project(), request.job());
        return switch (shell) {
            case POSIX -> new Export(notes, "", posix(request));
            case CMD -> {
                List<String> lines = cmd(request);
                notes.addAll(CmdNotes.of(request.body(), lines, ids));
                yield new Export(notes, "rem ", String.join("\n", lines));
            }
            case POWERSHELL -> {
                ids.stream()
                        .filter(id -> !PowerShell.canQuote(id))
                        .forEach(id -> notes.add(Note.of(Note.Kind.UNQUOTABLE, id)));
                yield new Export(notes, "# ", powerShell(request));
            }
        };
    }

    private static List<Note> notes(Request request) {
        List<Note> notes = request.notes();
        if (!request.body().gaps().isEmpty()) {
            notes.add(request.variables(false));
        }
        if (!request.target().team().isEmpty()) {
            notes.add(Note.of(Note.Kind.TEAM, request.target().team()));
        }
        if (!request.isOfficial()) {
            notes.add(Note.of(Note.Kind.ADDRESS, request.address().toString()));
        }
        notes.add(Note.of(Note.Kind.REPEATS));
        return notes;
    }

    private static String posix(Request request) {
        String start = START + " --projectId " + Posix.word(request.project()) + " --jobId " + Posix.word(request.job());
        Template body = request.body();
        if (Posix.isArgument(body)) {
            return start + " \\\n  --input " + Posix.quoted(Posix.json(body));
        }
        List<String> lines = new ArrayList<>(List.of(
                Posix.prelude(body) + "(",
                "  umask 077",
                "  slipway_run=$(mktemp -d) || exit",
                "  trap 'rm -rf \"$slipway_run\"' EXIT",
                "  trap 'exit 1' HUP INT TERM",
                "  cat > \"$slipway_run/run.json\" " + Posix.hereOperator(body)));
        lines.addAll(Posix.hereLines(body));
        lines.addAll(List.of("  " + start + " --file \"$slipway_run/run.json\"", ")"));
        return String.join("\n", lines);
    }

    private static List<String> cmd(Request request) {
        List<String> lines = Cmd.writtenBody(request.body());
        lines.addAll(List.of(
                "call " + START + " --projectId " + Cmd.quoted(request.project()) + " --jobId " + Cmd.quoted(request.job())
                        + " --file " + Cmd.file(".json"),
                "del " + Cmd.file(".json")));
        return lines;
    }

    private static String powerShell(Request request) {
        return PowerShell.block(Stream.concat(
                PowerShell.required(request.body().variables()),
                Stream.of(
                        "$file = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName() + '.json')",
                        "try {",
                        "  [IO.File]::WriteAllText($file, (" + PowerShell.body(request.body()) + "))",
                        "  " + START + " --projectId " + PowerShell.quoted(request.project())
                                + " --jobId " + PowerShell.quoted(request.job()) + " --file $file",
                        "} finally {",
                        "  Remove-Item -LiteralPath $file -ErrorAction Ignore",
                        "}")));
    }
}
