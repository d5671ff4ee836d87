package io.slipway.cli;

/** How launches on record are printed. */
enum RecordFormat {
    /** For people. */
    text,
    /** For scripts; it carries no locale. */
    json,
    /** For spreadsheets. */
    csv
}
