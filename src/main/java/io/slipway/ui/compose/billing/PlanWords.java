package io.slipway.ui.compose.billing;

import io.slipway.northflank.Plan;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Money;
import java.math.BigDecimal;
import java.util.Locale;

/** What is said about a plan. */
final class PlanWords {
    private static final long GB = 1024;

    private final Messages messages;
    private final Money money;

    PlanWords(Messages messages, Money money) {
        this.messages = messages;
        this.money = money;
    }

    String cpu(Plan plan) {
        return money.number(plan.cpu());
    }

    String memory(Plan plan) {
        boolean even = plan.ramMb() >= GB && plan.ramMb() % (GB / 2) == 0;
        BigDecimal amount = BigDecimal.valueOf(plan.ramMb());
        return even
                ? messages.text("compose.plan.gb", money.number(amount.divide(BigDecimal.valueOf(GB))))
                : messages.text("compose.plan.mb", money.number(amount));
    }

    String price(Plan plan) {
        return money.price(plan.amountPerHour(), plan.currency());
    }

    /** What a run on it has and costs, in one sentence. */
    String sentence(Plan plan) {
        return messages.text(
                "compose.plan.words", cpu(plan), memory(plan), money.amount(plan.amountPerHour(), plan.currency()));
    }

    /** Whether anything that is shown of the plan holds what was typed. */
    boolean fits(Plan plan, String sought) {
        String lowerCase = sought.toLowerCase(Locale.ROOT);
        return holds(plan.id(), lowerCase) || holds(plan.name(), lowerCase) || holds(sentence(plan), lowerCase);
    }

    private static boolean holds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
