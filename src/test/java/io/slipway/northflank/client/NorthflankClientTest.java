package io.slipway.northflank.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.northflank.JobDetails;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import io.slipway.northflank.Run;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.SecretFile;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each call asks, and what it makes of the answer. */
class NorthflankClientTest {
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final String JOB_PATH = "/v1/projects/default-project/jobs/example-job";

    private ScriptedServer server;

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void tokenCheck() throws Exception {
        answering("{}").checkToken();
        Received request = server.received().getFirst();
        assertThat(request.path()).isEqualTo("/v1/login");
        assertThat(request.header("authorization")).contains("Bearer " + TestClients.TOKEN);
        assertThat(request.header("accept")).contains("application/json");
        assertThat(request.header("user-agent")).contains("slipway/test");
    }

    @Test
    void projects() throws Exception {
        assertThat(answering("{'data':{'projects':[{'id':'p','name':'P'},{'id':'q'}]}}").projects(""))
                .containsExactly(new Project("p", "P"), new Project("q", ""));
        assertAsked("/v1/projects?per_page=100");
    }

    @Test
    void jobsOfATeam() throws Exception {
        assertThat(answering("{'data':{'jobs':[{'id':'j','name':'J','jobType':'cron','suspended':true}]}}")
                        .jobs("my team", "p 1/x"))
                .containsExactly(new Job("j", "J", "cron", true));
        assertAsked("/v1/teams/my%20team/projects/p%201%2Fx/jobs?per_page=100");
    }

    @Test
    void job() throws Exception {
        JobDetails details = answering("{'data':{'id':'j','name':'J','jobType':'manual','billing':{'deploymentPlan':"
                        + "'nf-compute-20'},'deployment':{'region':'europe-west'},'settings':{'backoffLimit':0}}}")
                .job(JOB);
        assertThat(details.job()).isEqualTo(new Job("j", "J", "manual", false));
        assertThat(details.deploymentPlan()).isEqualTo("nf-compute-20");
        assertThat(details.deployment().text("region")).contains("europe-west");
        assertAsked(JOB_PATH);
    }

    @Test
    void whetherThereIsAnImage() throws Exception {
        assertThat(answering("{'data':{'external':{'imagePath':'nginx:1'}}}").hasDeployment(JOB)).contains(true);
        assertThat(answering("{'data':{}}").hasDeployment(JOB)).contains(false);
        assertAsked(JOB_PATH + "/deployment");
        assertThat(answering(404, "").hasDeployment(JOB)).isEmpty();
        assertThatThrownBy(() -> answering(401, "").hasDeployment(JOB)).isInstanceOf(ApiException.Rejected.class);
    }

    @Test
    void whichImageTheJobRuns() throws Exception {
        assertThat(answering("{'data':{'internal':{'nfObjectId':'s','nfObjectType':'service','branch':'master',"
                                + "'buildId':'b-1','buildSHA':'latest','deployedSHA':'abc'}}}")
                        .source(JOB))
                .contains(new Source.Build("s", "master", "latest", "b-1"));
        assertAsked(JOB_PATH + "/deployment");
        assertThat(answering("{'data':{'external':{'imagePath':'nginx:1','registryProvider':'dockerhub'}}}").source(JOB))
                .contains(new Source.Image("nginx:1", ""));
        assertThat(answering("{'data':{'region':'europe-west'}}").source(JOB)).isEmpty();
        assertThat(answering(409, "{'error':{'message':'No deployment configured'}}").source(JOB)).isEmpty();
        assertThatThrownBy(() -> answering(404, "").source(JOB)).isInstanceOf(ApiException.Rejected.class);
    }

    @Test
    void whatTheJobGivesToItsRuns() throws Exception {
        RuntimeEnvironment environment = answering("{'data':{'runtimeEnvironment':{'A':'one','B':2,'C':true,'D':null},"
                        + "'runtimeFiles':{'/a':{'data':'b25l','encoding':'utf-8'},'/b':'?'}}}")
                .runtimeEnvironment(JOB);
        assertThat(environment.variables())
                .containsExactly(
                        EnvVar.secret("A", "one"),
                        EnvVar.secret("B", "2"),
                        EnvVar.secret("C", "true"),
                        new EnvVar("D", new EnvValue.Missing()));
        assertThat(environment.files())
                .containsExactly(
                        new SecretFile("/a", FileData.ofText("one"), "utf-8"),
                        new SecretFile("/b", new FileContent.Missing(), ""));
        assertThat(environment.toString()).doesNotContain("one", "b25l");
        assertAsked(JOB_PATH + "/runtime-environment?show=all");
    }

    @Test
    void runs() throws Exception {
        String run = "{'id':'r','runName':'n','status':'RUNNING','concluded':false,'active':1,"
                + "'startedAt':'2026-11-24T15:00:00.000Z','concludedAt':''}";
        assertThat(answering("{'data':{'runs':[" + run + "," + run + "]}}").runs(JOB, 1))
                .containsExactly(new Run(
                        "r", "n", "RUNNING", false, Optional.of(Instant.parse("2026-11-24T15:00:00Z")), Optional.empty()));
        assertAsked(JOB_PATH + "/runs?per_page=1");
    }

    @Test
    void run() throws Exception {
        Run run = answering("{'data':{'id':'r','status':'SUCCESS','concluded':true,'concludedAt':'2026-11-24T15:00:09Z'}}")
                .run(JOB, "r 1");
        assertThat(run.state()).isEqualTo(Run.State.SUCCEEDED);
        assertThat(run.concludedAt()).contains(Instant.parse("2026-11-24T15:00:09Z"));
        assertAsked(JOB_PATH + "/runs/r%201");
    }

    @Test
    void abort() throws Exception {
        answering("{'data':{}}").abort(JOB, "r");
        assertThat(server.received().getFirst().method()).isEqualTo("DELETE");
        assertAsked(JOB_PATH + "/runs/r");
    }

    @Test
    void plans() throws Exception {
        assertThat(answering("{'data':{'plans':[{'id':'nf-compute-20','name':'20','currency':'USD','amountPerHour':0.0167,"
                                + "'cpuResource':0.2,'ramResource':512}]}}")
                        .plans())
                .containsExactly(new Plan(
                        "nf-compute-20", "20", "USD", new BigDecimal("0.0167"), new BigDecimal("0.2"), 512));
        assertAsked("/v1/plans");
    }

    @Test
    void servicesThatBuild() throws Exception {
        assertThat(answering("{'data':{'services':[{'id':'b','name':'B','serviceType':'build'},"
                                + "{'id':'d','name':'D','serviceType':'deployment'},"
                                + "{'id':'c','name':'C','serviceType':'combined'}]}}")
                        .buildServices("", "p"))
                .containsExactly(new BuildService("b", "B"), new BuildService("c", "C"));
        assertAsked("/v1/projects/p/services?per_page=100");
    }

    @Test
    void buildsAndBranches() throws Exception {
        assertThat(answering("{'data':{'builds':[{'id':'b-1','branch':'master','sha':'abc','status':'SUCCESS',"
                                + "'createdAt':'2026-11-24T15:00:00Z'}]}}")
                        .builds("", "p", "s"))
                .containsExactly(new Build(
                        "b-1", "master", "abc", "SUCCESS", "", Optional.of(Instant.parse("2026-11-24T15:00:00Z"))));
        assertAsked("/v1/projects/p/services/s/build?per_page=100");
        assertThat(answering("{'data':{'branches':[{'name':'master','commit':{'sha':'abc','message':'m'}}]}}")
                        .branches("", "p", "s"))
                .containsExactly(new Branch("master", "abc", "m"));
        assertAsked("/v1/projects/p/services/s/branches?per_page=100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock = """
            {} | ""
            {'concluded':false} | ""
            {'concluded':true,'success':true} | SUCCESS
            {'concluded':true,'success':false} | FAILURE
            {'status':'BUILDING','concluded':false} | BUILDING
            {'status':'ABORTED','concluded':true,'success':false} | ABORTED
            """)
    void aBuildWithoutAStatusSaysByOtherMembersHowItEnded(String build, String status) throws Exception {
        String whole = build.replaceFirst("\\{", "{'id':'b'" + (build.equals("{}") ? "" : ","));
        assertThat(answering("{'data':{'builds':[" + whole + "]}}").builds("", "p", "s"))
                .extracting(Build::status)
                .containsExactly(status);
    }

    @Test
    void registries() throws Exception {
        assertThat(answering("{'data':{'credentials':[{'id':'example-credentials','name':'E','provider':'ecr'}]}}")
                        .registries("t"))
                .containsExactly(new Registry("example-credentials", "E", "ecr"));
        assertAsked("/v1/teams/t/integrations/registries?per_page=100");
    }

    @Test
    void logsOldestFirstWithoutThePrefixOfTheContainerRuntime() throws Exception {
        Run run = new Run(
                "r", "", "SUCCESS", true,
                Optional.of(Instant.parse("2026-11-24T15:00:00Z")), Optional.of(Instant.parse("2026-11-24T15:01:00Z")));
        assertThat(answering("{'data':[{'containerId':'c','ts':'2026-11-24T15:00:09Z','log':'stdout F two'},"
                                + "{'containerId':'c','ts':'2026-11-24T15:00:08.5Z',"
                                + "'log':'2026-11-24T15:00:08.123456789Z stderr P one'},"
                                + "{'containerId':'c','ts':'2026-11-24T15:00:08Z','log':'stdout is my word'}]}")
                        .logs(JOB, run, 50)
                        .lines())
                .extracting(LogLine::log)
                .containsExactly("stdout is my word", "one", "two");
        assertAsked(JOB_PATH + "/logs?queryType=range&runId=r&lineLimit=50&direction=backward"
                + "&startTime=2026-11-24T14%3A59%3A00Z&endTime=2026-11-24T15%3A06%3A00Z");
    }

    @Test
    void anIdThatLeadsElsewhereIsNotSent() throws Exception {
        Northflank northflank = answering("{}");
        for (String id : List.of("", " ", ".", "..")) {
            assertThatThrownBy(() -> northflank.run(JOB, id)).isInstanceOf(ApiException.NotSent.class);
            assertThatThrownBy(() -> northflank.jobs(id.isEmpty() ? "." : id, "p")).isInstanceOf(ApiException.NotSent.class);
        }
        assertThat(server.received()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotWhatTheApiPromises() throws Exception {
        for (String body : List.of("", "<html>", "[]", "null", "{'data':7}", "{'data':{'id':")) {
            assertThatThrownBy(() -> answering(body).run(JOB, "r"))
                    .isInstanceOfSatisfying(ApiException.NoAnswer.class, lost -> {
                        assertThat(lost.reason()).isEqualTo(ApiException.Reason.UNREADABLE);
                        assertThat(lost.status()).contains(200);
                    });
        }
    }

    private void assertAsked(String path) {
        assertThat(server.received().getLast().path()).isEqualTo(path);
    }

    private Northflank answering(String body) throws IOException {
        return answering(200, body);
    }

    /** Bodies are written with single quotes, so that they can be read. */
    private Northflank answering(int status, String body) throws IOException {
        if (server != null) {
            server.close();
        }
        server = ScriptedServer.start(call -> call.answer(status, body.replace('\'', '"')));
        return TestClients.of(server.address());
    }
}
