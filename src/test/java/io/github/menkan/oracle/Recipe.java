package io.github.menkan.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How cases of one offence are made. */
interface Recipe {

    /** What never becomes unknown, for any offence. */
    Set<String> SETTLED = Set.of("id", "offence", "committed", "judged", "region", "subject");

    /** Properties that hold an object of their own. */
    Set<String> NESTED = Set.of("relics", "aidedBy");

    /** Adds the dates, the quantities and the amounts of a case, all of them known. */
    void fill(Map<String, Object> facts, Dice dice);

    /** The circumstances that may be added to the case, or left unknown in it. */
    List<String> flags(Map<String, Object> facts);

    /** The properties of the case that stay known. */
    default Set<String> untouched(Map<String, Object> facts) {
        return SETTLED;
    }

    /** Takes back what does not fit together once the case is complete. */
    default void settle(Map<String, Object> facts) {}
}
