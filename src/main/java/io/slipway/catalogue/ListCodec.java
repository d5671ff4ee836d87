package io.slipway.catalogue;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Num;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kept list as the bytes of a file. Whatever is not exactly such a file of that place is no list. */
final class ListCodec {
    private static final String VERSION_MEMBER = "slipwayList";
    private static final long VERSION = 1;

    private ListCodec() {
    }

    static <T> byte[] write(ListKind<T> kind, ListPlace place, KeptList<T> list) {
        Stream<JsonValue> items = list.items().stream().map(kind.write());
        return JsonWriter.compactBytes(Obj.with()
                .add(VERSION_MEMBER, VERSION)
                .add("kind", kind.word())
                .add("place", place.json())
                .add("readAt", list.readAt().toString())
                .add("items", new Arr(items.toList()))
                .build());
    }

    static <T> Optional<KeptList<T>> read(ListKind<T> kind, ListPlace place, byte[] bytes) {
        try {
            return JsonReader.read(bytes) instanceof Obj file && isOf(kind, place, file)
                    ? list(kind, file)
                    : Optional.empty();
        } catch (JsonException damaged) {
            return Optional.empty();
        }
    }

    /** The id of the connection that a file says it was read on. */
    static Optional<String> connection(byte[] bytes) {
        try {
            return JsonReader.read(bytes) instanceof Obj file
                    ? file.object("place").text("connection")
                    : Optional.empty();
        } catch (JsonException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isOf(ListKind<?> kind, ListPlace place, Obj file) {
        return file.member(VERSION_MEMBER).equals(Optional.of(Num.of(VERSION)))
                && file.text("kind").equals(Optional.of(kind.word()))
                && file.member("place").filter(place::isSaidBy).isPresent()
                && file.member("items").filter(Arr.class::isInstance).isPresent();
    }

    private static <T> Optional<KeptList<T>> list(ListKind<T> kind, Obj file) {
        List<T> items = file.objects("items").stream().flatMap(item -> kind.read().apply(item).stream()).toList();
        return file.text("readAt").flatMap(ItemForms::instant).map(readAt -> new KeptList<>(readAt, items));
    }
}
