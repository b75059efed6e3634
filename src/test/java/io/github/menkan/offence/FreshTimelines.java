package io.github.menkan.offence;

import io.github.menkan.charges.Offences;
import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets every test write the standards it asks for anew. Mutation testing changes code while it runs: a standard that an earlier test
 * left behind would hide every change in what writes it. Only the profile {@code mutation} turns it on, by looking for extensions.
 */
public final class FreshTimelines implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws ReflectiveOperationException {
        Field kept = Offence.class.getDeclaredField("timelines");
        kept.setAccessible(true);
        for (Offence offence : Offences.builtIn().list()) {
            ((Map<?, ?>) kept.get(offence)).clear();
        }
    }
}
