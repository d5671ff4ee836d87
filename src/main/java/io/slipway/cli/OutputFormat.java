package io.slipway.cli;

import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;

/** How results are printed. */
enum OutputFormat {
    /** For people. */
    text,
    /** For scripts; it carries no locale. */
    json;

    /** The option that names one. */
    static Value<OutputFormat> option() {
        return Option.named("-o", "--output").or("text|json", text);
    }
}
