package seeded.ui.compose;

/** A screen that another screen knows on purpose. */
public class Screen {}
