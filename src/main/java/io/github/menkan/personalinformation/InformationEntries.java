package io.github.menkan.personalinformation;

import io.github.menkan.Quantity;
import io.github.menkan.information.Category;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import java.util.List;
import java.util.Optional;

/** The list {@code information} of a case. */
final class InformationEntries extends Entries<InformationEntry> {

    InformationEntries() {
        super(
                "information",
                "各批信息",
                List.of(
                        Category.field(),
                        Field.quantity("obtained", "非法获取"),
                        Field.quantities("disclosed", "出售或者提供（逐一列明接收人）"),
                        Field.quantity("disclosedDistinct", "非法获取后出售或者提供的不同信息"),
                        Field.flag("onDuty", "履行职责或者提供服务过程中获得"),
                        Field.flag("boughtForBusiness", "为合法经营活动购买、收受")));
    }

    @Override
    public InformationEntry read(Entry entry) {
        Optional<Quantity> distinct =
                entry.has("disclosedDistinct") ? Optional.of(entry.quantity("disclosedDistinct")) : Optional.empty();
        return new InformationEntry(
                Category.of(entry),
                entry.quantity("obtained"),
                entry.quantities("disclosed"),
                distinct,
                entry.flag("onDuty"),
                entry.flag("boughtForBusiness"));
    }
}
