package io.slipway.ui.compose.changes;

import io.slipway.changes.Cost;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Money;
import io.slipway.ui.kit.Times;

/** What a run may cost, in one line; never more precise than what is known. */
public final class CostWords {
    private final Messages messages;
    private final Money money;
    private final LimitWords limits;

    /** Words of these texts and times. */
    public CostWords(Messages messages, Times times) {
        this.messages = messages;
        this.money = new Money(messages.locale());
        this.limits = new LimitWords(messages, times);
    }

    /** The line. */
    public String of(Cost cost) {
        return switch (cost) {
            case Cost.Ceiling it -> messages.text(
                    "cost.ceiling",
                    money.upTo(it.amount(), it.hourly().currency()),
                    it.hourly().plan(),
                    price(it.hourly()),
                    limits.of(it.limit()));
            case Cost.Unbounded it -> messages.text("cost.unbounded", it.hourly().plan(), price(it.hourly()));
            case Cost.LimitUnknown it -> messages.text("cost.limit.unknown", it.hourly().plan(), price(it.hourly()));
            case Cost.PlanUnknown it -> messages.text("cost.plan.unknown");
            case Cost.PriceUnknown it -> messages.text("cost.price.unknown", it.plan());
        };
    }

    private String price(Cost.Hourly hourly) {
        return money.price(hourly.amount(), hourly.currency());
    }
}
