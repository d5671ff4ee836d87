package io.slipway.northflank.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Run;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.run.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that no service should give: what cannot be used is left out, and no list is not taken for an empty one. */
class OddListsTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    private ScriptedServer server;

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Two rows for one run would make "probably this one" a choice between the same run twice. */
    @Test
    void aRunIsThereOnce() throws Exception {
        assertThat(answering("{'data':{'runs':[{'id':'r','status':'RUNNING'},{'id':'r','status':'RUNNING'},{'id':'s'}]}}")
                        .runs(JOB, 100))
                .extracting(Run::id)
                .containsExactly("r", "s");
    }

    @Test
    void whatHasNoIdIsNone() throws Exception {
        assertThat(answering("{'data':{'runs':[null,1,'a',[],{},{'id':null},{'id':5},{'id':' '},{'id':'r','status':null,"
                                + "'runName':7,'concluded':'yes','startedAt':{}}]}}")
                        .runs(JOB, 100))
                .containsExactly(new Run("r", "", "", false, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u202eb", "a\\nb", "a\\u0000", "a\\u009b1mb", "\\ud800", "a\\u200bb"})
    void idsThatLookLikeOthersAreNone(String id) throws Exception {
        assertThat(answering("{'data':{'projects':[{'id':'" + id + "'},{'id':'ok'}]}}").projects(""))
                .containsExactly(new Project("ok", ""));
        server.close();
        assertThat(answering("{'data':{'branches':[{'name':'" + id + "'},{'name':'feature/\u00fc'}]}}")
                        .branches("", "p", "s"))
                .containsExactly(new Branch("feature/\u00fc", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            safe\\u202egnp.exe  | safe gnp.exe
            two\\nlines\\u2028of | two lines of
            red \\u001b[31m\\u009b | red  [31m
            \\u2066isolated      |  isolated
            \\ud83d\\ude80 \\u00e9 | \ud83d\ude80 \u00e9
            \u0645\u0644\u0641        | \u0645\u0644\u0641
            """, ignoreLeadingAndTrailingWhitespace = true)
    void namesAreOneLineInTheOrderInWhichTheyAreWritten(String sent, String shown) throws Exception {
        assertThat(answering("{'data':{'projects':[{'id':'p','name':'" + sent + "'}]}}").projects(""))
                .singleElement()
                .satisfies(project -> assertThat(project.name().strip()).isEqualTo(shown));
    }

    @Test
    void messagesKeepTheirLines() throws Exception {
        assertThat(answering("{'data':{'builds':[{'id':'b','message':'Mend\\n\\nthe\\u0007 door'}]}}").builds("", "p", "s"))
                .extracting(Build::message)
                .containsExactly("Mend\n\nthe  door");
    }

    @Test
    void textsWithoutEndAreCut() throws Exception {
        Northflank service = answering("{'data':{'runs':[{'id':'r','status':'" + "S".repeat(1_000_000) + "'},{'id':'"
                + "i".repeat(1_000_000) + "'}]}}");
        assertThat(service.runs(JOB, 100))
                .singleElement()
                .satisfies(run -> assertThat(run.status()).hasSizeLessThan(600).endsWith("\u2026"));
    }

    /** A program that reckons in binary writes up to 17 digits behind the zeros. */
    @ParameterizedTest
    @ValueSource(strings = {"0.016666666666666666", "0.00033333333333333335", "3.3333333333333335e-5", "12345678.123456789"})
    void anAmountOfManyDigitsIsKept(String amount) throws Exception {
        assertThat(answering("{'data':{'plans':[{'id':'p','amountPerHour':" + amount + "}]}}").plans().getFirst().amountPerHour())
                .isEqualByComparingTo(amount);
    }

    /** Written out, the first would have a billion digits; the last is more than Java counts in an exponent. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "9e2147483647", "1e99999999999", "null", "true", "'NaN'"})
    void amountsOfNoSizeAreNone(String amount) throws Exception {
        assertThat(answering("{'data':{'plans':[{'id':'p','amountPerHour':" + amount + ",'cpuResource':" + amount
                                + ",'ramResource':" + amount + "}]}}")
                        .plans())
                .containsExactly(new Plan("p", "", "", BigDecimal.ZERO, BigDecimal.ZERO, 0));
    }

    @Test
    void amountsMayBeTexts() throws Exception {
        assertThat(answering("{'data':{'plans':[{'id':'p','amountPerHour':'0.0125','cpuResource':'1e1','ramResource':512}]}}")
                        .plans())
                .containsExactly(new Plan("p", "", "", new BigDecimal("0.0125"), new BigDecimal("1e1"), 512));
    }

    /** A time that cannot be told in milliseconds breaks whoever sorts by it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "31556889864403199", "9223372036854775807", "-9223372036854775808", "1764240000123", "1.5", "1e3",
        "'+999999999-12-31T23:59:59-18:00'", "'-999999999-01-01T00:00:00+18:00'", "'+10000-01-01T00:00:00Z'",
        "'2026-02-30T15:00:00Z'", "'2025-02-29T15:00:00Z'", "'2026-12-31T23:59:60Z'", "'2026-11-24T15:00:00'", "'2026'"
    })
    void timesOutOfReachAreNone(String time) throws Exception {
        assertThat(answering("{'data':{'builds':[{'id':'b','createdAt':" + time + "}]}}").builds("", "p", "s"))
                .containsExactly(new Build("b", "", "", "", "", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'2024-02-29T23:59:59.999999999Z', 2024-02-29T23:59:59.999999999Z",
        "'9999-12-31T23:59:59Z', 9999-12-31T23:59:59Z",
        "'2026-11-24T15:00:00.5+05:45', 2026-11-24T09:15:00.500Z",
        "'2026-11-24T15:00-03:30', 2026-11-24T18:30:00Z",
    })
    void timesWithOffsetsAndDays(String time, Instant read) throws Exception {
        assertThat(answering("{'data':{'builds':[{'id':'b','createdAt':'" + time + "'}]}}").builds("", "p", "s"))
                .containsExactly(new Build("b", "", "", "", "", Optional.of(read)));
    }

    /** "No active runs" would be said on the strength of it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "{'data':{}}", "{'data':{'runs':null}}", "{'data':{'runs':{}}}", "{'data':{'runs':'none'}}", "{'data':[]}", "{}",
        "{'runs':[]}", "[]", "<html>Sign in</html>"
    })
    void noListIsNoEmptyList(String body) throws Exception {
        Northflank service = answering(body);
        assertThatThrownBy(() -> service.runs(JOB, 100)).isInstanceOf(ApiException.NoAnswer.class);
        assertThatThrownBy(() -> service.projects("")).isInstanceOf(ApiException.NoAnswer.class);
        assertThatThrownBy(service::plans).isInstanceOf(ApiException.NoAnswer.class);
    }

    @Test
    void aPageOfAllIsCut() throws Exception {
        String items = IntStream.range(0, 20_000).mapToObj(i -> "{'id':'i" + i + "'}").collect(Collectors.joining(","));
        assertThat(answering("{'data':{'projects':[" + items + "]},'pagination':{'hasNextPage':true,'cursor':'c'}}").projects(""))
                .hasSize(Northflank.MOST_LISTED);
        assertThat(server.received()).hasSize(1);
    }

    private Northflank answering(String body) throws IOException {
        server = ScriptedServer.start(call -> call.answer(200, body.replace('\'', '"')));
        return TestClients.of(server.address(), Limits.STANDARD);
    }
}
