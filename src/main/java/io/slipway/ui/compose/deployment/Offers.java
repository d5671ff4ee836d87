package io.slipway.ui.compose.deployment;

import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Registry;
import io.slipway.ui.kit.listed.Listed;
import io.slipway.ui.kit.suggest.SuggestionField;

/**
 * What the fields of the source suggest, kept up to date with what the service lists.
 *
 * @param words the lists as suggestions
 */
record Offers(
        Listed<BuildService> services,
        Listed<Branch> branches,
        Listed<Build> builds,
        Listed<Registry> registries,
        OfferWords words) {

    void services(SuggestionField field) {
        field.follow(services, words.standing(), words::services);
    }

    void branches(SuggestionField field) {
        field.follow(branches, words.standing(), words::branches);
    }

    void commits(SuggestionField field) {
        field.follow(branches, words.standing(), words::commits);
    }

    void builds(SuggestionField field) {
        field.follow(builds, words.standing(), words.builds()::of);
    }

    void registries(SuggestionField field) {
        field.follow(registries, words.standing(), words::registries);
    }
}
