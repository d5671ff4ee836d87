package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code slipway check} judges every field of the API page as the table beside this test says. */
class CheckTableTest {
    private static final String ROOT = "()";

    @TempDir
    Path home;

    /** A body of the table with what is expected of it. */
    record Row(String field, String body, List<String> expected) {
        boolean refused() {
            return expected.stream().anyMatch(problem -> problem.contains(" error "));
        }

        @Override
        public String toString() {
            return field + ": " + body;
        }
    }

    static List<Row> rows() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CheckTableTest.class.getResourceAsStream("check-table.txt")),
                StandardCharsets.UTF_8))) {
            return rows(table.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Row> rows(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        String field = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                field = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" => ", 2);
                rows.add(new Row(field, parts[0], expected(parts[1])));
            }
        }
        return rows;
    }

    private static List<String> expected(String problems) {
        return problems.equals("-")
                ? List.of()
                : Arrays.stream(problems.split("; "))
                        .map(problem -> problem.replace(ROOT, "").replace("\\n", "\uFFFD"))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judgesAsTheTableSays(Row row) {
        Shell.Result result = new Shell(home).input(row.body()).run("check", "-");

        assertThat(problems(result)).containsExactlyInAnyOrderElementsOf(row.expected());
        assertThat(result.exitCode()).isEqualTo(row.refused() ? 2 : 0);
        assertThat(result.err()).isEmpty();
    }

    /** {@code FILE: POINTER: severity: message [code]} as {@code POINTER severity code}. */
    private static List<String> problems(Shell.Result result) {
        return result.out().lines().map(CheckTableTest::problem).toList();
    }

    private static String problem(String line) {
        assertThat(line).startsWith("-: ").endsWith("]");
        String severity = line.contains(": error: ") ? "error" : "warning";
        String pointer = line.substring(3, line.indexOf(": " + severity + ": "));
        return pointer + " " + severity + " " + line.substring(line.lastIndexOf('[') + 1, line.length() - 1);
    }

    @Test
    void messagesAreSentencesWithoutExpressions() {
        Stream<String> messages = rows().stream()
                .flatMap(row -> new Shell(home).input(row.body()).run("check", "-").out().lines())
                .map(line -> line.replaceFirst("^-: .*?: (error|warning): ", "").replaceFirst(" \\[[a-z.0-9]+]$", ""));

        assertThat(messages).allSatisfy(message -> assertThat(message)
                .matches("(?s)[\\p{Lu}“0-9-].* .*[.?]")
                .doesNotContain("[a-z", "[A-Z", "[0-9", "^[", "]+", "]*", ".*", "\\", "{0}", "{1}", "(?"));
    }

    @Test
    void everyFieldHasTwoAcceptedAndTwoRefusedValues() {
        var byField = rows().stream().collect(Collectors.groupingBy(Row::field));

        assertThat(byField).hasSizeGreaterThan(20).allSatisfy((field, rows) -> {
            assertThat(rows).as(field + " accepted").filteredOn(row -> !row.refused()).hasSizeGreaterThan(1);
            assertThat(rows).as(field + " refused").filteredOn(Row::refused).hasSizeGreaterThan(1);
        });
    }
}
