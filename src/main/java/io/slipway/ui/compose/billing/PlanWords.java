package io.slipway.ui.compose.billing;

import io.slipway.northflank.Plan;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** What is said about a plan. */
final class PlanWords {
    private static final long GB = 1024;
    private static final int DECIMALS = 4;

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

    /** The price of an hour; small ones need more than cents, and all have as many so that they can be compared. */
    static String price(Plan plan, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        try {
            format.setCurrency(Currency.getInstance(plan.currency().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return plain(plan.amountPerHour()) + " " + plan.currency();
        }
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(plan.amountPerHour());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
