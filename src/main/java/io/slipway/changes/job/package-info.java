/**
 * The configuration that a job has now, read from the service part by part, each with the reason why it could not be
 * read. It must not know runs, nor where any of it is shown.
 */
@NullMarked
package io.slipway.changes.job;

import org.jspecify.annotations.NullMarked;
