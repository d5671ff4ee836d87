package io.slipway.northflank.transport;

import java.io.IOException;

/** An answer with a larger body than is taken in. */
final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    AnswerTooLarge(int most) {
        super("The answer is larger than " + most + " bytes.");
    }
}
