package io.slipway.ui.follow.lines;

import org.jspecify.annotations.Nullable;

/**
 * How a line stands in the view.
 *
 * @param showsContainer whether it says which container wrote it
 * @param isSelected whether it is among the selected lines
 * @param isCaret whether the cursor is in it, and the focus in the view
 * @param isCurrent whether the search stands at it
 * @param needle what is looked for, if anything
 * @param look the version of the fonts and colours
 */
record Standing(
        boolean showsContainer,
        boolean isSelected,
        boolean isCaret,
        boolean isCurrent,
        @Nullable Needle needle,
        int look) {

    /** That of what is said in place of lines. */
    static Standing ofNotice(int look) {
        return new Standing(false, false, false, false, null, look);
    }
}
