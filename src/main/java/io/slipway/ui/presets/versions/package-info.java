/** What the draft and the file of its preset differ in. It must not know what is done about it. */
@NullMarked
package io.slipway.ui.presets.versions;

import org.jspecify.annotations.NullMarked;
