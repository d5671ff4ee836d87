package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are written as people of one place write them, small ones with what cents do not tell. */
class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "en-US, 0.0167, USD, $0.0167, $0.0167",
        "en-US, 0.4, usd, $0.4000, $0.40",
        "en-US, 20, USD, $20.0000, $20.00",
        "en-US, 1234.5, USD, '$1,234.5000', '$1,234.50'",
        "en-US, 0.5, GBP, £0.5000, £0.50",
        "de-DE, 0.0167, USD, '0,0167 $', '0,0167 $'",
        "en-US, 0.5, credits, 0.5 credits, 0.5 credits",
        "de-DE, 0.5, '', '0,5', '0,5'"
    })
    void amountsAreWrittenByPlaceAndCurrency(
            String place, BigDecimal amount, String currency, String price, String words) {
        Money money = new Money(Locale.forLanguageTag(place));

        assertThat(plain(money.price(amount, currency))).isEqualTo(price);
        assertThat(plain(money.amount(amount, currency))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"en-US, 0.10, 0.1", "en-US, 1024, '1,024'", "de-DE, 0.25, '0,25'", "en-US, 4, 4", "en-US, 100, 100"})
    void numbersHaveTheDecimalsThatTheyHave(String place, BigDecimal number, String words) {
        assertThat(new Money(Locale.forLanguageTag(place)).number(number)).isEqualTo(words);
    }

    /** Places that set a space before the currency set one that does not break. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
