package io.slipway.catalogue;

import java.util.Optional;

/** Where one list is kept between two starts of the program; both calls block on the disk. */
public interface Shelf<T> {
    /** The list as it was kept last, or nothing when there is none that can be used. */
    Optional<KeptList<T>> find();

    /** Keeps this list in place of the last. That it cannot be kept is no failure: it can be read again. */
    void keep(KeptList<T> list);

    /** A shelf that keeps nothing. */
    static <T> Shelf<T> none() {
        return new Shelf<>() {
            @Override
            public Optional<KeptList<T>> find() {
                return Optional.empty();
            }

            @Override
            public void keep(KeptList<T> list) {
                // Nothing is kept here.
            }
        };
    }
}
