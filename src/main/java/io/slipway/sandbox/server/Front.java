package io.slipway.sandbox.server;

import io.slipway.sandbox.fault.Fault;
import io.slipway.sandbox.fault.FaultKind;
import io.slipway.sandbox.log.Logs;
import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Call;
import io.slipway.sandbox.wire.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Where every request comes in: counted, delayed, hit by a fault if one is due, else carried out. */
final class Front extends Handler.Abstract {
    private final Service service;
    private final TailUpgrade tails;

    Front(Service service, TailUpgrade tails) {
        this.service = service;
        this.tails = tails;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Arrival arrival = new Arrival(request);
        Delivery delivery = new Delivery(request, response, callback, service.patience());
        service.tally().count(arrival.method());
        service.patience().holdOut(service.latency());
        Optional<Fault> fault = service.faults().next(arrival.method(), arrival.path());
        if (fault.filter(due -> due.kind() == FaultKind.DROP_BEFORE).isPresent()) {
            service.recorder().accept(arrival.received(new byte[0]));
            delivery.drop();
            return true;
        }
        fault.filter(due -> due.kind() != FaultKind.TRICKLE).ifPresent(due -> service.patience().holdOut(due.delay()));
        if (arrival.isUpgrade() && fault.filter(due -> due.kind() != FaultKind.LATENCY).isEmpty()) {
            return tails.upgrade(request, response, callback);
        }
        delivery.send(answer(arrival, fault), fault);
        return true;
    }

    private Answer answer(Arrival arrival, Optional<Fault> fault) throws IOException {
        byte[] body;
        try {
            body = arrival.body();
        } catch (Refusal refusal) {
            return service.api().instead(arrival.call(() -> new byte[0]), () -> {
                throw refusal;
            });
        }
        service.recorder().accept(arrival.received(body));
        Optional<FaultKind> kind = fault.map(Fault::kind);
        Call asked = arrival.call(() -> body);
        Call call = kind.equals(Optional.of(FaultKind.BURSTS)) ? asked.with(Logs.IN_BURSTS, "true") : asked;
        return kind.filter(due -> !due.accepts())
            .map(due -> service.api().instead(call, () -> FaultAnswers.instead(due, arrival.path())))
            .orElseGet(() -> spoiled(kind, service.api().answer(call)));
    }

    private static Answer spoiled(Optional<FaultKind> kind, Answer real) {
        return kind.map(due -> FaultAnswers.spoiled(due, real)).orElse(real);
    }
}
