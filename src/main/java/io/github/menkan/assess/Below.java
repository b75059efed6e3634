package io.github.menkan.assess;

import io.github.menkan.AdministrativePenalty;
import java.util.List;

/**
 * The penalties below the criminal threshold that an offence's act leads to.
 *
 * <pre>{@code
 * Below theft = matter -> List.of();
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Below {

    /**
     * The penalties that apply to the act on its date.
     *
     * @param matter the case
     * @return the penalties, empty when there are none
     */
    List<AdministrativePenalty> penalties(Matter matter);

    /** No administrative penalty is modelled. */
    Below NONE = matter -> List.of();
}
