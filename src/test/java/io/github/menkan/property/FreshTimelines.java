package io.github.menkan.property;

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
        Field kept = KnownTimelines.class.getDeclaredField("kept");
        kept.setAccessible(true);
        ((Map<?, ?>) kept.get(KnownTimelines.OF_BUILT_IN_FIGURES)).clear();
    }
}
