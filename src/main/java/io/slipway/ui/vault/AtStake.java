package io.slipway.ui.vault;

import java.util.List;

/** What a vault that is deleted takes with it, in words. */
public interface AtStake {
    /** The names of what has to be saved or given up first. */
    List<String> unsaved();

    /** What opens for nobody any more, a sentence for each kind. It reads files, and blocks as long. */
    List<String> losses();
}
