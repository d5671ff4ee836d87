package io.slipway.changes;

import io.slipway.changes.job.Gap;
import io.slipway.changes.job.Part;
import io.slipway.run.Field;
import io.slipway.run.Source;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a source, field by field, and how those of a run stand to a source of another kind. */
final class Sources {
    private Sources() {
    }

    /** What a source says in a field; empty when it says nothing there. */
    static String text(Source source, Field field) {
        return switch (source) {
            case Source.JobDefault() -> "";
            case Source.Build build -> switch (field) {
                case SERVICE_ID -> build.id();
                case BRANCH -> build.branch();
                case BUILD_SHA -> build.buildSHA();
                case BUILD_ID -> build.buildId();
                default -> "";
            };
            case Source.Image image -> switch (field) {
                case IMAGE_PATH -> image.imagePath();
                case CREDENTIALS -> image.credentials();
                default -> "";
            };
        };
    }

    /**
     * What the job has where a run says something.
     *
     * <p>A source of another kind is replaced as a whole, which the first field of the run's source stands for. Which
     * credentials an image of the job is fetched with the service does not tell.
     */
    static Part<Optional<String>> before(Optional<Source> has, Source run, Field field) {
        if (has.isEmpty()) {
            return Part.of(Optional.empty());
        }
        Source source = has.get();
        if (source.getClass() != run.getClass()) {
            return Part.of(Optional.of(whole(source)).filter(text -> field == first(run)));
        }
        String text = text(source, field);
        return field == Field.CREDENTIALS && text.isEmpty()
                ? new Part.Unread<>(new Gap.NotTold())
                : Part.of(Optional.of(text).filter(said -> !said.isEmpty()));
    }

    /** All that a source says, in one line of ids. */
    static String whole(Source source) {
        return said(source).map(field -> text(source, field)).collect(Collectors.joining(", "));
    }

    private static Field first(Source run) {
        return said(run).findFirst().orElse(Field.DEPLOYMENT_OBJECT);
    }

    private static Stream<Field> said(Source source) {
        return Stream.of(
                        Field.SERVICE_ID, Field.BRANCH, Field.BUILD_SHA, Field.BUILD_ID, Field.IMAGE_PATH, Field.CREDENTIALS)
                .filter(field -> !text(source, field).isEmpty());
    }
}
