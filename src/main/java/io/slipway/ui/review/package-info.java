/**
 * The review before a launch: where it goes, what it changes, what speaks against it, and the question. It must not know
 * how a launch is composed, nor how it is made.
 */
@NullMarked
package io.slipway.ui.review;

import org.jspecify.annotations.NullMarked;
