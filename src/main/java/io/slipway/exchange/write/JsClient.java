package io.slipway.exchange.write;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.Target;
import java.util.List;

/** A launch as a module for the vendor's JavaScript client; JSON is JavaScript but for one name. */
final class JsClient {
    private static final String HEAD = """
            import { ApiClient, ApiClientInMemoryContextProvider } from '@northflank/js-client';

            function environment(name) {
              if (!Object.hasOwn(process.env, name)) throw new Error(`${name} is not set`);
              return process.env[name];
            }

            """;

    private JsClient() {
    }

    static Export of(Request request) {
        List<Note> notes = request.notes();
        notes.add(Note.of(Note.Kind.MODULE));
        notes.add(request.variables(true));
        notes.add(Note.of(Note.Kind.REPEATS));
        return new Export(notes, "// ", HEAD + launch(
                text(request.address().toString()), inside(parameters(request)), inside(body(request.body()))));
    }

    private static String launch(String host, String parameters, String body) {
        return """
                const contexts = new ApiClientInMemoryContextProvider();
                await contexts.addContext({
                  name: 'slipway',
                  host: %s,
                  token: environment('NORTHFLANK_API_TOKEN'),
                });
                const api = new ApiClient(contexts, { throwErrorOnHttpErrorCode: true });
                const { data } = await api.start.job.run({
                  parameters: %s,
                  data: %s,
                });
                console.log(data);""".formatted(host, parameters, body);
    }

    private static String parameters(Request request) {
        Target target = request.target();
        return JsonChars.visible(JsonWriter.indented(JsonValue.Obj.with()
                .addUnlessEmpty("teamId", target.team())
                .add("projectId", request.project())
                .add("jobId", request.job())
                .build()));
    }

    private static String body(Template body) {
        String written = Template.joined(
                body.indented(), JsonChars::visible, gap -> "environment('" + gap.name() + "')");
        // As a key in brackets it is a name like any other.
        return written.replaceAll("(?m)^( +)\"__proto__\":", "$1[\"__proto__\"]:");
    }

    private static String inside(String lines) {
        return lines.replace("\n", "\n  ");
    }

    private static String text(String text) {
        return JsonChars.visible(JsonWriter.compact(new JsonValue.Text(text)));
    }
}
