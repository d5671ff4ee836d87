package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.scripted.LostAnswer;
import io.slipway.northflank.scripted.ScriptedServer;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code launch --resolve} after an unknown outcome: one run, several and none are different answers, all of them 5. */
class CandidatesTest {
    @TempDir
    Path home;

    /** The runs before the launch, those after it, what is said, and the candidates; ! is a list that fails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "old | new old       | This is probably the run: new     | new",
        "old | new newer old | Several new runs of the job       | new newer",
        "old | old           | No new run of the job showed up   | ''",
        "old | !             | could not be read, so it is not known which | ''",
        "!   | new old       | that were there before could not be read    | ''"
    })
    void whatTheRunListSaysIsWhatIsTold(String before, String after, String words, String candidates) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(new LostAnswer(before, after))) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", server.address().toString())
                    .with("SLIPWAY_TOKEN", "t")
                    .input("{}")
                    .run("launch", "-", "-p", "p", "-j", "j", "--resolve", "2s", "-o", "json");

            assertThat(result.exitCode()).isEqualTo(5);
            assertThat(result.err()).contains("It is not known whether a run was started", words);
            JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(result.out());
            assertThat(json.text("outcome")).contains("unknown");
            assertThat(json.objects("candidates").stream().map(run -> run.text("id").orElseThrow()).collect(Collectors.joining(" ")))
                    .isEqualTo(candidates);
            assertThat(server.posts()).hasSize(1);
        }
    }
}
