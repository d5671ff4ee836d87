/**
 * Who else can open what is sealed: the keys that a shared folder names, and which of them the operator has approved. It
 * must not know what is sealed, and no text for people.
 */
@NullMarked
package io.slipway.vault.team;

import org.jspecify.annotations.NullMarked;
