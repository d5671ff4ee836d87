package seeded.ui.history;

/** Knows its sibling on purpose. */
public class Screen {
    seeded.ui.compose.Screen sibling;
}
