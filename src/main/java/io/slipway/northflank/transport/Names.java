package io.slipway.northflank.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * The addresses of a host. A name is looked up by a thread of its own: the system cannot be stopped when it is at it, so
 * the caller leaves it behind.
 */
final class Names {
    private static final Pattern IPV4 = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");

    private Names() {
    }

    /**
     * All addresses of a host, in the system's order.
     *
     * @param host a name or an address, IPv6 with its brackets
     */
    static List<InetAddress> of(String host, Deadline deadline) throws IOException {
        return of(host, () -> List.of(InetAddress.getAllByName(host)), deadline);
    }

    static List<InetAddress> of(String host, Callable<List<InetAddress>> system, Deadline deadline) throws IOException {
        return isLiteral(host) ? List.of(InetAddress.ofLiteral(bare(host))) : lookedUp(host, system, deadline);
    }

    /** A host without the brackets that an address of IPv6 has in a URI. */
    static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || IPV4.matcher(host).matches();
    }

    private static List<InetAddress> lookedUp(String host, Callable<List<InetAddress>> system, Deadline deadline)
            throws IOException {
        FutureTask<List<InetAddress>> lookup = new FutureTask<>(system);
        Thread.ofPlatform().daemon().name("slipway-names").start(lookup);
        try {
            return lookup.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException unknown) {
            throw unknown.getCause() instanceof UnknownHostException
                    ? new UnknownHostException() // what it says is the name once more
                    : new IOException(unknown.getCause());
        } catch (TimeoutException late) {
            throw new SocketTimeoutException("the name " + host + " was not resolved in time");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
