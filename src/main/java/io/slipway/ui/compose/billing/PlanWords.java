package io.slipway.ui.compose.billing;

import io.slipway.northflank.Plan;
import io.slipway.ui.kit.Money;
import java.math.BigDecimal;

/** What is said about a plan. */
final class PlanWords {
    private static final long GB = 1024;

    private PlanWords() {
    }

    static String cpu(Plan plan) {
        return plain(plan.cpu());
    }

    static String memory(Plan plan) {
        return plan.ramMb() >= GB && plan.ramMb() % (GB / 2) == 0
                ? plain(BigDecimal.valueOf(plan.ramMb()).divide(BigDecimal.valueOf(GB))) + " GB"
                : plan.ramMb() + " MB";
    }

    /** The price of an hour. */
    static String price(Plan plan) {
        return Money.price(plan.amountPerHour(), plan.currency());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
