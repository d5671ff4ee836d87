package io.slipway.history.export;

import io.slipway.history.LaunchRecord;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import java.io.IOException;

/** The forms that launches are written out in. */
public enum ExportForm {
    /** A line for each launch below one of names; a spreadsheet runs nothing that stands in it. */
    CSV {
        @Override
        void begin(Appendable out) throws IOException {
            out.append(Csv.line(LaunchFields.names())).append('\n');
        }

        @Override
        void launch(Appendable out, LaunchRecord launch, boolean first) throws IOException {
            out.append(Csv.line(LaunchFields.of(launch).values())).append('\n');
        }

        @Override
        void end(Appendable out, boolean none) {
            // Its last line is its end.
        }
    },
    /** One object with everything that is on record. */
    JSON {
        @Override
        void begin(Appendable out) throws IOException {
            out.append("{\n  \"launches\": [");
        }

        @Override
        void launch(Appendable out, LaunchRecord launch, boolean first) throws IOException {
            String indented = JsonChars.visible(JsonWriter.indented(RecordJson.whole(launch))).replace("\n", "\n    ");
            out.append(first ? "\n    " : ",\n    ").append(indented);
        }

        @Override
        void end(Appendable out, boolean none) throws IOException {
            out.append(none ? "]\n}\n" : "\n  ]\n}\n");
        }
    };

    abstract void begin(Appendable out) throws IOException;

    abstract void launch(Appendable out, LaunchRecord launch, boolean first) throws IOException;

    abstract void end(Appendable out, boolean none) throws IOException;
}
