package io.slipway.exchange.write;

import io.slipway.exchange.write.body.Template;
import io.slipway.exchange.write.shell.Cmd;
import java.util.ArrayList;
import java.util.List;

/** What the command processor of Windows cannot do, which its reader has to know. */
final class CmdNotes {
    private CmdNotes() {
    }

    static List<Note> of(Template body, List<String> lines, List<String> quoted) {
        List<Note> notes = new ArrayList<>(List.of(Note.of(Note.Kind.CMD_FILE)));
        if (!body.gaps().isEmpty()) {
            notes.add(Note.about(Note.Kind.CMD_RAW, body.variables()));
        }
        if (Cmd.isTooLong(lines)) {
            notes.add(Note.of(Note.Kind.CMD_LONG));
        }
        quoted.stream()
                .filter(text -> !Cmd.canQuote(text))
                .forEach(text -> notes.add(Note.of(Note.Kind.UNQUOTABLE, text)));
        return notes;
    }
}
