package io.slipway.cli;

/** How results are printed. */
enum OutputFormat {
    /** For people. */
    text,
    /** For scripts; it carries no locale. */
    json
}
