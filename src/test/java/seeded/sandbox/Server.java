package seeded.sandbox;

/** What only the doors of a program may know. */
public class Server {}
