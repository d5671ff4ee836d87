/**
 * The lifelike world: projects, jobs, builds, plans, and runs that are a function of their start and the time.
 * It must not know requests or answers.
 */
@NullMarked
package io.slipway.sandbox.world;

import org.jspecify.annotations.NullMarked;
