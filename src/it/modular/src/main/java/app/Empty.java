package app;

/** A program that does nothing: what the runtime image alone takes. */
final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
