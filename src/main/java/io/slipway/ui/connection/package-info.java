/**
 * Where a launch goes: the choice of connection, project and job, and the dialog for a service with a token. It must
 * not know what is composed or launched there.
 */
@NullMarked
package io.slipway.ui.connection;

import org.jspecify.annotations.NullMarked;
