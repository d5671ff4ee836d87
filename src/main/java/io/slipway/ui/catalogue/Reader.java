package io.slipway.ui.catalogue;

import io.slipway.catalogue.ListCache;
import io.slipway.catalogue.ListKind;
import io.slipway.catalogue.ListPlace;
import io.slipway.catalogue.Shelf;
import io.slipway.connection.Connection;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.listed.Listed;
import io.slipway.ui.kit.listed.Listing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads lists from the connection that is chosen, and knows where they are kept and which are on their way. */
final class Reader {
    private final Background background;
    private final Clock clock;
    private final ListCache cache;
    private final Troubles troubles;
    private Optional<OpenConnection> from = Optional.empty();
    private Runnable allSettled = () -> {};

    Reader(Background background, Clock clock, ListCache cache, Troubles troubles) {
        this.background = background;
        this.clock = clock;
        this.cache = cache;
        this.troubles = troubles;
    }

    /** What is asked of the service. */
    @FunctionalInterface
    interface Question<T> {
        List<T> ask(Northflank service) throws ApiException;
    }

    void use(Optional<OpenConnection> other) {
        from = other;
    }

    /** Who is told when nothing is on its way any more. */
    void setAllSettled(Runnable told) {
        allSettled = told;
    }

    Optional<Northflank> service() {
        return from.map(OpenConnection::service);
    }

    <T> Listing<T> listing(Listed<T> shown) {
        troubles.about(shown);
        return new Listing<>(shown, background, clock, troubles);
    }

    /** Reads a list, when there is a connection to read it from. */
    <T> void read(Listing<T> listing, ListKind<T> kind, Where where, Question<T> question) {
        from.ifPresent(open -> {
            listing.read(() -> question.ask(open.service()), shelf(open.connection(), kind, where), this::settle);
        });
    }

    /**
     * What a list belongs to.
     *
     * @param project empty for what belongs to the team
     * @param service empty for what belongs to the project
     */
    record Where(String team, String project, String service) {}

    /** The embedded sandbox is another one at each start, and answers before a disk would. */
    private <T> Shelf<T> shelf(Connection connection, ListKind<T> kind, Where where) {
        if (connection.sandbox()) {
            return Shelf.none();
        }
        return cache.shelf(kind, new ListPlace(
                connection.id(), connection.profile().address(), where.team(), where.project(), where.service()));
    }

    /** Looks whether anything is on its way still. */
    void settle() {
        troubles.settle();
        if (!troubles.isSomethingUnderWay()) {
            allSettled.run();
        }
    }
}
