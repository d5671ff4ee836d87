package io.slipway.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts of money and plain numbers as people of one place write them. */
public final class Money {
    private static final int CENTS = 2;
    private static final int DECIMALS = 4;

    private final Locale locale;

    /** Amounts as they are written there. */
    public Money(Locale locale) {
        this.locale = locale;
    }

    /**
     * A price of which there are many in a column: small ones need more than cents, and all have as many decimals, so
     * that they can be compared.
     *
     * @param currency an ISO code in any case; anything else is shown as it is
     */
    public String price(BigDecimal amount, String currency) {
        return format(amount, currency, DECIMALS, DECIMALS);
    }

    /** An amount with cents, or with up to four decimals when cents would not tell it. */
    public String amount(BigDecimal amount, String currency) {
        return format(amount, currency, CENTS, amount.abs().compareTo(BigDecimal.ONE) < 0 ? DECIMALS : CENTS);
    }

    /** A ceiling in whole cents, never below the amount. */
    public String upTo(BigDecimal amount, String currency) {
        return format(amount.setScale(CENTS, RoundingMode.CEILING), currency, CENTS, CENTS);
    }

    private String format(BigDecimal amount, String currency, int least, int most) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        try {
            format.setCurrency(Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return (number(amount) + " " + currency).strip();
        }
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(amount);
    }

    /** A number with the decimals that it has. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }
}
