package io.slipway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts answer, and which of two answers better. */
class QueryTest {
    private static final List<String> ACTIONS = List.of(
            "Save preset", "Save as preset…", "Show the presets folder", "Copy the id of the run", "Copy as curl",
            "Compare two launches", "Review and launch", "Launch again exactly…", "Abort run…", "Environment");

    private static List<String> found(String text) {
        Query query = Query.of(text);
        return ACTIONS.stream()
                .filter(action -> score(query, action) > Integer.MIN_VALUE)
                .sorted(Comparator.comparingInt((String action) -> score(query, action)).reversed())
                .toList();
    }

    private static int score(Query query, String title) {
        return query.score(Phrase.of(title), Phrase.EMPTY).orElse(Integer.MIN_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "save, Save preset",
        "sp, Save preset",
        "launch, Launch again exactly…",
        "review, Review and launch",
        "curl, Copy as curl",
        "copy id, Copy the id of the run",
        "id copy, Copy the id of the run",
        "ctl, Compare two launches",
        "ABORT, Abort run…",
        "env, Environment",
        "envmt, Environment",
        "presets fold, Show the presets folder",
    })
    void theBestAnswerIsFirst(String text, String best) {
        assertThat(found(text)).first().isEqualTo(best);
    }

    @Test
    void eachWordHasToBeAnswered() {
        assertThat(found("save curl")).isEmpty();
        assertThat(found("zzz")).isEmpty();
        assertThat(found("")).hasSameSizeAs(ACTIONS);
    }

    @Test
    void whatIsKnownBesidesCountsLess() {
        Query query = Query.of("nightly");
        int title = query.score(Phrase.of("nightly import"), Phrase.EMPTY).orElseThrow();
        int besides = query.score(Phrase.of("import"), Phrase.of("nightly")).orElseThrow();

        assertThat(title).isGreaterThan(besides);
    }

    @Property
    void everyTextAnswersItselfBetterThanAnotherDoes(
            @ForAll @AlphaChars @StringLength(min = 2, max = 20) String text,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String other) {
        Query query = Query.of(text);
        int own = query.score(Phrase.of(text), Phrase.EMPTY).orElseThrow();

        assertThat(own).isGreaterThanOrEqualTo(score(query, other + " " + other));
    }

    @Property
    void moreLettersFindNothingNew(@ForAll @AlphaChars @StringLength(min = 1, max = 4) String beginning) {
        Stream<String> more = found(beginning + "x").stream();

        assertThat(found(beginning)).containsAll(more.toList());
    }
}
