package app;

/** A program that does nothing: what the JVM alone takes. */
final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
