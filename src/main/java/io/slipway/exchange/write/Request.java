package io.slipway.exchange.write;

import io.slipway.exchange.write.body.Template;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.RunPaths;
import io.slipway.run.Target;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be sent, and where.
 *
 * @param body the body
 * @param target the job
 * @param address the base address of the service
 */
record Request(Template body, Target target, URI address) {
    String url() {
        return address + RunPaths.shown(target);
    }

    boolean isOfficial() {
        return address.equals(Credentials.OFFICIAL);
    }

    /** What every text has to say. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (!target.isComplete()) {
            notes.add(Note.of(Note.Kind.NO_TARGET));
        }
        if (body.holdsSecrets()) {
            notes.add(Note.of(Note.Kind.SECRETS));
        }
        return notes;
    }

    /** The variables that have to be set, the token's among them where the text reads it. */
    Note variables(boolean token) {
        List<String> names = new ArrayList<>(token ? List.of(Template.TOKEN) : List.of());
        names.addAll(body.variables());
        return Note.about(Note.Kind.FILL_IN, names);
    }

    /** The vendor's command line has options for these two only. */
    String project() {
        return target.project().isEmpty() ? "PROJECT" : target.project();
    }

    String job() {
        return target.job().isEmpty() ? "JOB" : target.job();
    }
}
