package io.slipway.history;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How many launches are kept. Whatever it says, a launch whose outcome nobody knows yet stays, and so does one whose run
 * may still go on: no end of it was seen, and it was prepared less than 30 days ago.
 */
public sealed interface Retention {
    /** All of them. */
    record Everything() implements Retention {}

    /** The newest. */
    record Newest(int launches) implements Retention {
        public Newest {
            atLeastOne(launches);
        }
    }

    /** Those of the last months, by the calendar of UTC. */
    record Months(int months) implements Retention {
        public Months {
            atLeastOne(months);
        }

        /** The moment before which launches go. */
        public Instant start(Instant now) {
            return now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        }
    }

    /** A limit of nothing would be a way to lose everything by a slip. */
    private static void atLeastOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(String.valueOf(limit));
        }
    }
}
