package io.slipway.exchange.write.shell;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonChars;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How Windows PowerShell 5 and PowerShell 7 take texts: single quotes keep everything but quotes, curly ones included. */
public final class PowerShell {
    /** The characters that end such a text. */
    private static final String QUOTES = "['\u2018\u2019\u201A\u201B]";

    private PowerShell() {
    }

    /** A text as one word; a double quote in it would be lost on its way to a program. */
    public static String quoted(String text) {
        return "'" + text.replaceAll(QUOTES, "$0$0") + "'";
    }

    /** The body as an expression: in ASCII, since what is handed on is in no certain encoding. */
    public static String body(Template body) {
        return body.compact().stream()
                .map(part -> switch (part) {
                    case Template.Json(String json) -> quoted(JsonChars.ascii(json, ""));
                    case Template.Gap gap -> "(ConvertTo-Json -InputObject $env:" + gap.name() + ")";
                })
                .collect(Collectors.joining(" + "));
    }

    /** A line that ends everything while one of these is not set. */
    public static Stream<String> required(List<String> variables) {
        String names = variables.stream().map(PowerShell::quoted).collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.of() : Stream.of(
                "foreach ($name in " + names + ") { if (-not (Test-Path \"env:$name\")) { throw \"$name is not set\" } }");
    }

    /** Lines in a scope of their own. */
    public static String block(Stream<String> lines) {
        return lines.map(line -> "  " + line).collect(Collectors.joining("\n", "& {\n", "\n}"));
    }

    /** Whether a text reaches a program as it is. */
    public static boolean canQuote(String text) {
        return text.indexOf('"') < 0;
    }
}
