package io.slipway.exchange.write;

import io.slipway.exchange.write.body.Template;
import io.slipway.exchange.write.shell.Cmd;
import io.slipway.exchange.write.shell.Posix;
import io.slipway.exchange.write.shell.PowerShell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A launch as a curl command. The token and secrets reach curl through files and pipes, never as arguments. */
final class Curl {
    private static final String JSON_HEADER = "Content-Type: application/json";
    private static final String TOKEN_HEADER = "Authorization: Bearer ";

    private Curl() {
    }

    static Export of(Request request, Shell shell) {
        List<Note> notes = request.notes();
        notes.add(request.variables(true));
        return switch (shell) {
            case POSIX -> new Export(notes, "", posix(request));
            case CMD -> cmd(request, notes);
            case POWERSHELL -> {
                notes.add(Note.of(Note.Kind.CURL_VERSION));
                yield new Export(notes, "# ", powerShell(request));
            }
        };
    }

    /** {@code --data} takes the line break at the end of a here-document away, so that the body is that of Slipway. */
    private static String posix(Request request) {
        Template body = request.body();
        boolean argument = Posix.isArgument(body);
        List<String> lines = new ArrayList<>(List.of(
                Posix.prelude(body) + "curl --request POST \\",
                "  --header " + Posix.quoted(JSON_HEADER) + " \\",
                "  --header " + (argument ? "@-" : "@/dev/fd/3") + " \\",
                "  --data " + (argument ? Posix.quoted(Posix.json(body)) : "@-") + " \\",
                "  " + Posix.quoted(request.url())
                        + (argument ? " <<HEADER" : " 3<<HEADER " + Posix.hereOperator(body)),
                TOKEN_HEADER + "$" + Template.TOKEN,
                "HEADER"));
        if (!argument) {
            lines.addAll(Posix.hereLines(body));
        }
        return String.join("\n", lines);
    }

    private static Export cmd(Request request, List<Note> notes) {
        List<String> lines = Cmd.writtenBody(request.body());
        lines.addAll(List.of(
                ">" + Cmd.file(".txt") + " echo " + TOKEN_HEADER + "%" + Template.TOKEN + "%",
                "curl --request POST --header " + Cmd.quoted(JSON_HEADER) + " --header \"@%SLIPWAY_RUN%.txt\""
                        + " --data \"@%SLIPWAY_RUN%.json\" " + Cmd.quoted(request.url()),
                "del " + Cmd.file(".json") + " " + Cmd.file(".txt")));
        notes.addAll(CmdNotes.of(request.body(), lines, List.of(request.url())));
        return new Export(notes, "rem ", String.join("\n", lines));
    }

    private static String powerShell(Request request) {
        List<String> variables = new ArrayList<>(List.of(Template.TOKEN));
        variables.addAll(request.body().variables());
        return PowerShell.block(Stream.concat(
                Stream.concat(
                        Stream.of("$OutputEncoding = [Text.UTF8Encoding]::new($false)"), PowerShell.required(variables)),
                Stream.of(
                        "$body = " + PowerShell.body(request.body()),
                        "$body | curl.exe --request POST `",
                        "  --header " + PowerShell.quoted(JSON_HEADER) + " `",
                        "  --variable '%" + Template.TOKEN + "' `",
                        "  --expand-header '" + TOKEN_HEADER + "{{" + Template.TOKEN + "}}' `",
                        "  --data '@-' " + PowerShell.quoted(request.url()))));
    }
}
