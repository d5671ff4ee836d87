package io.slipway.ui.compose;

import io.slipway.draft.RunDraft;
import io.slipway.run.Place;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something is, in the words of the window. */
public final class PlaceWords {
    private static final String ARROW = " \u203A ";

    private final RunDraft draft;
    private final Messages messages;

    /** Words for the places of this draft. */
    public PlaceWords(RunDraft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
    }

    /** Where it is, such as {@code Environment › DATE › Value}. */
    public String of(Place place) {
        Section section = place.field().section();
        return Stream.of(
                        messages.text("compose.section." + Messages.key(section)),
                        row(place),
                        messages.text("compose.field." + Messages.key(place.field())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(ARROW));
    }

    private String row(Place place) {
        String name = switch (place.field()) {
            case ENV_NAME, ENV_VALUE -> at(place) ? draft.environment().get(place.row()).nameProperty().get() : "";
            case FILE_PATH, FILE_DATA, FILE_ENCODING -> at(place) ? draft.files().get(place.row()).pathProperty().get() : "";
            default -> "";
        };
        return !name.isEmpty() || place.row() < 0 ? name : messages.text("compose.row", place.row() + 1);
    }

    private boolean at(Place place) {
        int rows = place.field().section() == Section.FILES ? draft.files().size() : draft.environment().size();
        return place.row() >= 0 && place.row() < rows;
    }
}
