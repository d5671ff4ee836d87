package io.slipway.sandbox.body;

import java.util.List;

/** A place in a body, and where what is wrong there is noted. */
record Place(String pointer, List<Finding> findings) {
    Place at(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), findings);
    }

    void note(String message) {
        findings.add(new Finding(pointer, message));
    }

    /** Notes the message unless all is well, and says whether it is. */
    boolean unless(boolean fine, String message) {
        if (!fine) {
            note(message);
        }
        return fine;
    }
}
