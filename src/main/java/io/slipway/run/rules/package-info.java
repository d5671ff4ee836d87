/**
 * What the API page demands of a launch, as functions from a {@link io.slipway.run.RunSpec} to problems: form, review,
 * command line and launch service all ask {@link io.slipway.run.rules.Rules}. One file per part of the page; no text,
 * no toolkit, no JSON. Every check looks at a length before it looks at a pattern.
 */
@NullMarked
package io.slipway.run.rules;

import org.jspecify.annotations.NullMarked;
