package io.github.menkan.json;

import io.github.menkan.assess.CaseBuilder;

/** A property of one offence that is more than the value of one element. */
interface SpecialProperty {

    /** The name of the offence. */
    String offence();

    /** The name of the property. */
    String name();

    /** States the property in a builder of the offence. */
    void read(Value value, CaseBuilder<?> builder);
}
