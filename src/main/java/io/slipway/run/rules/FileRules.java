package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.SecretFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** {@code runtimeFiles}: absolute paths, each once, with base64 content. */
final class FileRules {
    private FileRules() {
    }

    static void check(List<SecretFile> files, Consumer<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < files.size(); row++) {
            SecretFile file = files.get(row);
            checkPath(file.path(), at(Field.FILE_PATH, row, file), seen, problems);
            checkContent(file.content(), at(Field.FILE_DATA, row, file), problems);
            TextRules.check(file.encoding(), at(Field.FILE_ENCODING, row, file), problems);
        }
    }

    private static Supplier<Place> at(Field field, int row, SecretFile file) {
        return () -> Place.inRow(field, row, file.path());
    }

    private static void checkPath(String path, Supplier<Place> place, Set<String> seen, Consumer<Problem> problems) {
        if (path.isEmpty()) {
            problems.accept(Problem.error(place.get(), Code.FILE_PATH_EMPTY));
            return;
        }
        if (!path.startsWith("/")) {
            problems.accept(Problem.error(place.get(), Code.FILE_PATH_RELATIVE, path));
        } else if (path.endsWith("/")) {
            problems.accept(Problem.warning(place.get(), Code.FILE_PATH_FOLDER, path));
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            problems.accept(Problem.warning(place.get(), Code.FILE_PATH_CONTROL));
        }
        if (!seen.add(path)) {
            problems.accept(Problem.error(place.get(), Code.FILE_PATH_DUPLICATE, path));
        }
        TextRules.check(path, place, problems);
    }

    static void checkContent(FileContent content, Supplier<Place> place, Consumer<Problem> problems) {
        switch (content) {
            case FileContent.Missing() -> problems.accept(Problem.error(place.get(), Code.FILE_DATA_MISSING));
            case FileContent.Locked locked -> problems.accept(Problem.error(place.get(), Code.FILE_DATA_LOCKED));
            case FileData data -> {
                if (!data.isValid()) {
                    problems.accept(Problem.error(place.get(), Code.FILE_DATA_BASE64));
                }
            }
        }
    }
}
