package io.slipway.ui.compose.deployment;

import io.slipway.northflank.Branch;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Registry;
import io.slipway.run.Source;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.suggest.Suggestion;
import java.util.List;
import java.util.stream.Stream;

/** What the service lists, as suggestions, and how those lists stand. */
record OfferWords(Messages messages, ListWords standing, BuildWords builds) {
    OfferWords(Views views, Times times) {
        this(
                views.messages(),
                new ListWords(views.messages(), times, views.keys()),
                new BuildWords(views.messages(), times));
    }

    List<Suggestion> services(List<BuildService> services) {
        return services.stream()
                .map(one -> new Suggestion(one.id(), one.id(), ShortWords.unlessSame(one.name(), one.id())))
                .toList();
    }

    List<Suggestion> branches(List<Branch> branches) {
        return branches.stream().map(one -> new Suggestion(one.name(), one.name(), one.message())).toList();
    }

    /** The word for the newest commit, then the heads of the branches. */
    List<Suggestion> commits(List<Branch> branches) {
        Suggestion latest = new Suggestion(
                Source.Build.LATEST, Source.Build.LATEST, messages.text("compose.source.commit.latest"));
        Stream<Suggestion> heads =
                branches.stream().filter(one -> !one.sha().isEmpty()).map(OfferWords::head);
        return Stream.concat(Stream.of(latest), heads).toList();
    }

    private static Suggestion head(Branch branch) {
        return new Suggestion(
                branch.sha(), ShortWords.sha(branch.sha()), ShortWords.joined(branch.name(), branch.message()));
    }

    List<Suggestion> registries(List<Registry> registries) {
        return registries.stream()
                .map(one -> new Suggestion(
                        one.id(),
                        one.id(),
                        ShortWords.joined(ShortWords.unlessSame(one.name(), one.id()), one.provider())))
                .toList();
    }
}
