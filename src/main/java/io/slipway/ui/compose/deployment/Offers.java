package io.slipway.ui.compose.deployment;

import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Registry;
import io.slipway.run.Source;
import io.slipway.text.Messages;
import io.slipway.ui.kit.suggest.Suggestion;
import io.slipway.ui.kit.suggest.SuggestionField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;

/** What the fields of the source suggest, kept up to date with what the service lists. */
record Offers(
        ObservableList<BuildService> services,
        ObservableList<Branch> branches,
        ObservableList<Build> builds,
        ObservableList<Registry> registries) {
    private static final String SUCCESS = "SUCCESS";
    private static final int SHORT_SHA = 8;

    void services(SuggestionField field) {
        keep(field, services, all -> each(all, one -> new Suggestion(one.id(), one.id(), other(one.name(), one.id()))));
    }

    void branches(SuggestionField field) {
        keep(field, branches, all -> each(all, one -> new Suggestion(one.name(), one.name(), one.message())));
    }

    /** The word for the newest commit, then the heads of the branches. */
    void commits(SuggestionField field, Messages messages) {
        Suggestion latest = new Suggestion(
                Source.Build.LATEST, Source.Build.LATEST, messages.text("compose.source.commit.latest"));
        keep(field, branches, all -> {
            List<Suggestion> offered = new ArrayList<>(List.of(latest));
            all.stream().filter(one -> !one.sha().isEmpty()).map(Offers::head).forEach(offered::add);
            return offered;
        });
    }

    private static Suggestion head(Branch branch) {
        return new Suggestion(branch.sha(), shortSha(branch.sha()), words(branch.name(), branch.message()));
    }

    /** Builds that succeeded first: only those can be run. */
    void builds(SuggestionField field) {
        Comparator<Build> runnable = Comparator.comparing(build -> !build.status().equals(SUCCESS));
        keep(field, builds, all -> each(all.stream().sorted(runnable).toList(), Offers::build));
    }

    private static Suggestion build(Build build) {
        String status = build.status().equals(SUCCESS) ? "" : build.status();
        return new Suggestion(
                build.id(), build.id(), words(status, shortSha(build.sha()), build.branch(), build.message()));
    }

    void registries(SuggestionField field) {
        keep(field, registries, all ->
                each(all, one -> new Suggestion(one.id(), one.id(), words(other(one.name(), one.id()), one.provider()))));
    }

    private static <T> void keep(
            SuggestionField field, ObservableList<T> listed, Function<List<T>, List<Suggestion>> words) {
        field.suggestions().setAll(words.apply(listed));
        listed.subscribe(() -> field.suggestions().setAll(words.apply(listed)));
    }

    private static <T> List<Suggestion> each(List<T> all, Function<T, Suggestion> words) {
        return all.stream().map(words).toList();
    }

    private static String other(String name, String id) {
        return name.equals(id) ? "" : name;
    }

    private static String shortSha(String sha) {
        return sha.substring(0, Math.min(sha.length(), SHORT_SHA));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00B7 "));
    }
}
