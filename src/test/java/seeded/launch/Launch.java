package seeded.launch;

import seeded.run.RunManager;
import seeded.sandbox.Server;

/** Closes a cycle on purpose, and knows the sandbox. */
public class Launch {
    RunManager manager;
    Server server;
}
