package io.slipway.sandbox;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox from the test classes until the process is ended: STATE-FOLDER [FAULT]... */
final class SandboxTrial {
    private SandboxTrial() {
    }

    public static void main(String[] args) throws Exception {
        String[] faults = java.util.Arrays.copyOfRange(args, 1, args.length);
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.in(Path.of(args[0])).withFaults(faults))) {
            System.out.println(sandbox.address());
            new CountDownLatch(1).await();
        }
    }
}
