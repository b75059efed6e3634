package app;

import io.github.menkan.charges.Offences;
import io.github.menkan.cli.Main;

/** The command line of the library with the offence of the application. */
final class FloodingCommand {

    private FloodingCommand() {}

    public static void main(String... arguments) {
        Main.main(Offences.builtIn().with(Flooding.OFFENCE), arguments);
    }
}
