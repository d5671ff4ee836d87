package io.slipway.ui.follow;

import io.slipway.northflank.transport.Pause;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What every log is read and shown with.
 *
 * @param views loads the view
 * @param background where lines are read
 * @param pause waits there between two requests
 * @param clock the time
 * @param zone the zone of times that are shown
 * @param saving asks where a log is to be saved
 */
public record LogDesk(Views views, Background background, Pause pause, Clock clock, ZoneId zone, SaveChoice saving) {}
