package io.slipway.cli;

/** How the record of launches is written for other programs. */
enum ExportFormat {
    csv,
    json
}
