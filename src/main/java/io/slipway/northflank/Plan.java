package io.slipway.northflank;

import java.math.BigDecimal;

/**
 * A plan with its price.
 *
 * @param amountPerHour the price of an hour in {@code currency}
 * @param cpu virtual CPUs
 * @param ramMb memory in MB
 */
public record Plan(String id, String name, String currency, BigDecimal amountPerHour, BigDecimal cpu, long ramMb) {}
