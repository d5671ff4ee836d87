package io.slipway.ui.shortcuts;

/**
 * A row of the sheet of keys.
 *
 * @param id the id of the action, or empty when its key is fixed
 * @param action what it does
 * @param place the menu or the part of the window
 * @param keys the key as this system writes it, or empty
 * @param changed whether it is another one than by default
 */
record KeyRow(String id, String action, String place, String keys, boolean changed) {
    boolean isFixed() {
        return id.isEmpty();
    }
}
