/**
 * The parts that forms are made of: a row with its label and message, fields that mask, suggest or take lines, and the
 * line that offers an undo. It knows what a complaint is and never why there is one.
 */
@NullMarked
package io.slipway.ui.kit.form;

import org.jspecify.annotations.NullMarked;
