package io.slipway.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts of money as a person reads them. */
public final class Money {
    private static final int PRECISE = 4;
    private static final int CENTS = 2;

    private Money() {
    }

    /** A price an hour: small ones need more than cents, and all have as many so that they can be compared. */
    public static String price(BigDecimal amount, String currency) {
        return format(amount, currency, PRECISE, RoundingMode.HALF_EVEN);
    }

    /** A ceiling in whole cents, never below the amount. */
    public static String upTo(BigDecimal amount, String currency) {
        return format(amount, currency, CENTS, RoundingMode.CEILING);
    }

    /** A currency that is not known stands as the service wrote it. */
    private static String format(BigDecimal amount, String currency, int decimals, RoundingMode rounding) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        try {
            format.setCurrency(Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return amount.setScale(decimals, rounding).stripTrailingZeros().toPlainString() + " " + currency;
        }
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(rounding);
        return format.format(amount);
    }
}
