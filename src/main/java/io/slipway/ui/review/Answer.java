package io.slipway.ui.review;

/** What is known of something that is asked of the service while the review stands. */
sealed interface Answer<T> {
    /** It is being asked. */
    record Awaited<T>() implements Answer<T> {}

    /** What came. */
    record Given<T>(T value) implements Answer<T> {}

    /**
     * Nothing came that can be used.
     *
     * @param why the failure in words
     */
    record Missing<T>(String why) implements Answer<T> {}
}
