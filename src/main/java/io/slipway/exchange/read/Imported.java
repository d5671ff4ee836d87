package io.slipway.exchange.read;

import io.slipway.exchange.shell.Shell;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;

/** What became of a text that may hold a launch. */
public sealed interface Imported {

    /**
     * A launch.
     *
     * @param format what the text was recognised as
     * @param shell whose quotes were read, where there were any to read
     * @param reading the launch at its target, and what it cannot hold
     * @param remarks all the rest of the text
     * @param stored the text of a stored launch, which may say more than a launch; nothing for any other text
     */
    record Launch(
            Format format,
            Optional<Shell> shell,
            RunReading reading,
            List<Remark> remarks,
            Optional<JsonValue.Obj> stored)
            implements Imported {
        public Launch {
            remarks = List.copyOf(remarks);
        }

        /** A launch of another tool. */
        Launch(Format format, Optional<Shell> shell, RunReading reading, List<Remark> remarks) {
            this(format, shell, reading, remarks, Optional.empty());
        }

        /** Whether every part of the text that matters is part of the launch. */
        public boolean isWhole() {
            return remarks.stream().allMatch(remark -> remark.kind().isHarmless());
        }
    }

    /**
     * A launch whose body lies in a file; it is read only when the operator chooses it.
     *
     * @param file the file as the text names it
     * @param target where it is launched, as far as the text says
     */
    record InFile(Format format, Optional<Shell> shell, String file, Target target, List<Remark> remarks)
            implements Imported {
        public InFile {
            remarks = List.copyOf(remarks);
        }

        /** The launch with what the file holds. */
        public Launch with(byte[] bytes) {
            RunReading body = RunBodies.read(bytes);
            return new Launch(format, shell, new RunReading(body.spec().at(target), body.problems()), remarks);
        }
    }

    /** No launch. */
    record Unknown(Why why) implements Imported {}

    /** Why a text is no launch. */
    enum Why {
        /** There is nothing in it. */
        EMPTY,
        /** It is longer than is read. */
        LARGE,
        /** It is none of the formats. */
        FORMAT
    }
}
