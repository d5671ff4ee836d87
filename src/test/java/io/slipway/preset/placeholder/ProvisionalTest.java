package io.slipway.preset.placeholder;

import static io.slipway.preset.placeholder.Launches.declared;
import static io.slipway.preset.placeholder.Launches.withChoices;
import static io.slipway.preset.placeholder.Launches.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Placeholder;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvVar;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be said of a launch before its values are known. */
class ProvisionalTest {
    @Test
    void whatOnlyTheValueDecidesIsLeftOpen() {
        assertThat(codes(image("{{image}}"), declared("image"))).isEmpty();
        assertThat(codes(image("{{image}}"))).containsExactly("image.character");
    }

    @Test
    void theDefaultIsJudged() {
        assertThat(codes(image("nginx:{{tag}}"), withDefault("tag", "1.27"))).isEmpty();
        assertThat(codes(image("nginx{{tag}}"), withDefault("tag", "x"))).containsExactly("image.tag.missing");
    }

    @Test
    void elseTheFirstChoiceIsJudged() {
        assertThat(codes(image("nginx{{tag}}"), withChoices("tag", ":1", "2"))).isEmpty();
        assertThat(codes(image("nginx{{tag}}"), withChoices("tag", "2", ":1"))).containsExactly("image.tag.missing");
    }

    @Test
    void aDefaultThatIsWrongDoesNotStandIn() {
        Placeholder wrong = new Placeholder("tag", "", Optional.of("x"), Optional.of("[0-9]+"), List.of());

        assertThat(codes(image("nginx:{{tag}}"), wrong)).isEmpty();
    }

    @Test
    void whatIsWrongWhateverTheValueIsStaysSaid() {
        RunSpec spec = with(new Deployment(
                Optional.of(new Docker(Docker.ConfigType.DEFAULT, "", "run {{a}}")),
                Optional.empty(),
                Storage.JOB_DEFAULT,
                new Source.JobDefault()));

        assertThat(codes(spec, declared("a"))).containsExactly("runtime.field.unused");
    }

    @Test
    void otherFieldsAreJudgedAsEver() {
        RunSpec spec = image("{{image}}").withEnvironment(List.of(EnvVar.plain("a b", "{{image}}")));

        assertThat(codes(spec, declared("image"))).containsExactly("env.name.character");
    }

    @Test
    void saysWhichAreAskedFor() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "{{a}}{{b}}")));

        assertThat(Provisional.asked(spec, List.of(withDefault("b", "x"), declared("unused"), declared("a"))))
                .extracting(problem -> problem.place().pointer() + " " + problem.args())
                .containsExactly("/placeholders/2 [a]");
    }

    private static RunSpec image(String path) {
        return with(RunSpec.EMPTY.deployment().from(new Source.Image(path, "")));
    }

    private static RunSpec with(Deployment deployment) {
        return new RunSpec(RunSpec.EMPTY.target(), List.of(), List.of(), List.of(), "", deployment);
    }

    private static List<String> codes(RunSpec spec, Placeholder... declared) {
        List<Problem> problems = Provisional.of(spec, List.of(declared)).judge(all -> Rules.ofBody(all, Known.NOTHING));
        return problems.stream().map(problem -> problem.code().key()).toList();
    }
}
