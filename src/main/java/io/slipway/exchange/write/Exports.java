package io.slipway.exchange.write;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonChars;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;
import java.net.URI;
import java.util.List;

/** Writes launches in the formats of other tools. */
public final class Exports {
    private Exports() {
    }

    /**
     * The launch as a text that, run, sends the same JSON as Slipway; spelling and spaces may differ from its bytes.
     *
     * @param spec the launch, right or wrong
     * @param form what to write
     * @param shell for which shell, where that makes a difference
     * @param address the base address of the service, without a slash at its end
     * @param secrets whether secrets stand in the text; if not, or if one is missing, the text takes each from a variable
     *     of the environment, and JSON shows {@link Mask#TEXT}. Either way none is in an argument of a program. The token
     *     is never in the text.
     */
    public static Export write(RunSpec spec, Form form, Shell shell, URI address, Secrets secrets) {
        Request request = new Request(Template.of(spec, secrets), spec.target(), address);
        return switch (form) {
            case JSON -> json(request);
            case CURL -> Curl.of(request, shell);
            case CLI -> NorthflankCommand.of(request, shell);
            case JS -> JsClient.of(request);
        };
    }

    private static Export json(Request request) {
        Template body = request.body();
        String text = Template.joined(body.indented(), JsonChars::visible, gap -> '"' + Mask.TEXT + '"');
        List<String> masked = body.gaps().stream().map(Template.Gap::label).toList();
        return new Export(masked.isEmpty() ? List.of() : List.of(Note.about(Note.Kind.MASKED, masked)), "", text);
    }
}
