package io.slipway.exchange;

import io.slipway.json.JsonWriter;
import io.slipway.northflank.RunPaths;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.RunSpec;
import java.net.URI;

/** A launch as a curl command for a POSIX shell; the token is named, never written. */
public final class Curl {
    private Curl() {
    }

    /**
     * The command that sends what Slipway would send.
     *
     * @param spec the launch
     * @param address the base address of the service
     * @param secrets whether values are written; with {@link Secrets#CLEAR} the body goes through standard input, so
     *     that it is in no list of processes
     */
    public static String posix(RunSpec spec, URI address, Secrets secrets) {
        String body = JsonWriter.compact(RunBodies.value(spec, secrets));
        String head = """
                curl --header 'Content-Type: application/json' \\
                  --header "Authorization: Bearer $NORTHFLANK_API_TOKEN" \\
                  --request POST \\
                """;
        String url = quoted(address + RunPaths.shown(spec.target()));
        return secrets == Secrets.CLEAR && spec.holdsSecrets()
                ? head + "  --data-binary @- \\\n  " + url + " <<'SLIPWAY_BODY'\n" + body + "\nSLIPWAY_BODY"
                : head + "  --data " + quoted(body) + " \\\n  " + url;
    }

    /** Single quotes keep everything but themselves. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
