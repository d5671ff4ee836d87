package io.slipway.preset.drafts;

/**
 * The stored preset that a draft changes.
 *
 * @param file its file, as it was opened
 * @param content what its bytes were known by then; it tells whether somebody else has changed it since
 */
public record Origin(String file, String content) {}
