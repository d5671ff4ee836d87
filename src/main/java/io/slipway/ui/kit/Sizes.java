package io.slipway.ui.kit;

/** Sizes of disks and memory as a person reads them. */
public final class Sizes {
    private static final long GB = 1024;

    private Sizes() {
    }

    /** Whole gigabytes as such, all else in megabytes. */
    public static String ofMb(long mb) {
        return mb >= GB && mb % GB == 0 ? mb / GB + " GB" : mb + " MB";
    }
}
