package io.slipway.bench;

import io.slipway.cli.CommandLineProgram;
import io.slipway.cli.Terminal;
import io.slipway.history.History;
import io.slipway.history.SqliteHistory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** The command line, with a record that stops before or after one step, says so, and waits to be killed. */
public final class SteppedLaunch {
    /** What is printed once the step is reached. */
    static final String REACHED = "reached";

    private SteppedLaunch() {
    }

    /** The first argument is the step, such as {@code after sent}; the others are the command. */
    public static void main(String[] args) {
        Terminal process = Terminal.ofProcess();
        Terminal stepped = new Terminal(
                process.in(),
                process.out(),
                process.err(),
                process.environment(),
                process.clock(),
                process.ids(),
                process.messages(),
                process.limits(),
                (file, told) -> stopping(new SqliteHistory(file, told), args[0]));
        System.exit(CommandLineProgram.run(Arrays.copyOfRange(args, 1, args.length), stepped));
    }

    private static History stopping(History history, String step) {
        return (History) Proxy.newProxyInstance(
                SteppedLaunch.class.getClassLoader(), new Class<?>[] {History.class}, (proxy, method, values) -> {
                    stopAt("before " + method.getName(), step);
                    Object result = invoked(history, method, values);
                    stopAt("after " + method.getName(), step);
                    return result;
                });
    }

    private static Object invoked(History history, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(history, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static void stopAt(String here, String step) throws InterruptedException {
        if (here.equals(step)) {
            System.out.println(REACHED);
            System.out.flush();
            new CountDownLatch(1).await();
        }
    }
}
