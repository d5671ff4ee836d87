package seeded.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Is read by reflection on purpose. */
@Command(name = "annotated")
public class AnnotatedCommand {
    @Option(names = "--flag")
    boolean flag;
}
