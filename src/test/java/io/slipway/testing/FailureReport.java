package io.slipway.testing;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says of each test that fails which one it is and why, at once with its stack, and at the end in a line. */
public final class FailureReport implements TestExecutionListener {
    /** What the build looks for. */
    static final String AT_ONCE = "FAILED ";

    static final String AT_THE_END = "FAILED TEST ";

    private static final int LONGEST = 400;

    private final PrintStream out;
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    /** As the platform makes it. */
    public FailureReport() {
        this(System.out);
    }

    FailureReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            String name = place(test) + " " + test.getDisplayName();
            Optional<Throwable> why = result.getThrowable();
            failed.add(name + ": " + line(why.map(Throwable::toString).orElse("no reason was given")));
            out.println(AT_ONCE + name + System.lineSeparator() + why.map(FailureReport::stack).orElse(""));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        failed.forEach(one -> out.println(AT_THE_END + one));
    }

    private static String place(TestIdentifier test) {
        return test.getSource()
                .map(source -> switch (source) {
                    case MethodSource method -> method.getClassName() + "." + method.getMethodName();
                    case ClassSource type -> type.getClassName();
                    default -> test.getUniqueId();
                })
                .orElseGet(test::getUniqueId);
    }

    private static String line(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
    }

    private static String stack(Throwable why) {
        StringWriter text = new StringWriter();
        why.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
