/** The table of variables: its cells, its keys, how one gets from row to row, and how rows are dragged. */
@NullMarked
package io.slipway.ui.compose.environment.table;

import org.jspecify.annotations.NullMarked;
