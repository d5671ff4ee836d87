package io.slipway.ui.follow.ansi;

/**
 * A part of a text that is written in one ink.
 *
 * @param from its first character
 * @param to the first character after it
 * @param ink how it is written
 */
public record Stretch(int from, int to, Ink ink) {}
