package io.github.menkan.network;

import io.github.menkan.Case;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.util.EnumSet;
import java.util.Set;

/**
 * Builds a case of 拒不履行信息网络安全管理义务罪（刑法第二百八十六条之一）. Leaked items are added up, as are several batches of one category. Not
 * safe for use by several threads.
 *
 * <pre>{@code
 * NetworkDutyBuilder builder = NetworkDuty.builder().committedOn(LocalDate.of(2023, 5, 1));
 * Case leak = builder.leaked(Category.PROPERTY, 500)
 *         .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
 *         .build();
 * leak.tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkDutyBuilder extends CaseBuilder<NetworkDutyBuilder> {

    private static final Wording CLASSED_BY_CASES =
            Wording.of("身份证件信息、人脸信息比照指导性案例193号、192号归入第四条第(二)项（该两案例针对法释〔2017〕10号，供参照，非司法解释）");

    private final Set<Category> categories = EnumSet.noneOf(Category.class);

    NetworkDutyBuilder() {
        super(NetworkDuty.ELEMENTS);
    }

    @Override
    protected NetworkDutyBuilder self() {
        return this;
    }

    /**
     * Adds items of user information that were leaked (致使用户信息泄露).
     *
     * @param category their category
     * @param items how many, from 0
     * @return this builder
     */
    public NetworkDutyBuilder leaked(Category category, long items) {
        return leaked(category, Quantity.exactly(items));
    }

    /**
     * Adds items of user information that were leaked (致使用户信息泄露).
     *
     * @param category their category
     * @param items what is known of how many
     * @return this builder
     */
    public NetworkDutyBuilder leaked(Category category, Quantity items) {
        facts().add(category.element(), items);
        categories.add(category);
        return this;
    }

    @Override
    public Case build() {
        Assembly assembly = new Assembly(NetworkDuty.statute(), facts(), committed(), judged(), subject());
        assembly.remarkUnits("刑法第二百八十六条之一第二款，法释〔2019〕15号第十四条");
        if (categories.contains(Category.FACE) || categories.contains(Category.IDENTITY_DOCUMENT)) {
            assembly.remark(CLASSED_BY_CASES);
        }
        return assembly.toCase();
    }
}
