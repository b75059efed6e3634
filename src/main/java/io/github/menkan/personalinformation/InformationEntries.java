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
                        Field.quantity("counted", "已依第十一条计算的条数"),
                        Field.quantity("countedDisclosed", "其中出售或者提供的条数"),
                        Field.flag("onDuty", "履行职责或者提供服务过程中获得"),
                        Field.flag("boughtForBusiness", "为合法经营活动购买、收受")));
    }

    @Override
    public InformationEntry read(Entry entry) {
        if (entry.has("counted")
                && (entry.has("obtained") || entry.has("disclosed") || entry.has("disclosedDistinct"))) {
            throw new IllegalArgumentException(
                    "counted must not be stated together with obtained, disclosed or disclosedDistinct, was "
                            + entry.quantity("counted"));
        }
        if (entry.has("countedDisclosed") && !entry.has("counted")) {
            throw new IllegalArgumentException(
                    "countedDisclosed must be stated together with counted, was " + entry.quantity("countedDisclosed"));
        }
        return new InformationEntry(
                Category.of(entry),
                entry.quantity("obtained"),
                entry.quantities("disclosed"),
                find(entry, "disclosedDistinct"),
                find(entry, "counted"),
                find(entry, "countedDisclosed"),
                entry.flag("onDuty"),
                entry.flag("boughtForBusiness"));
    }

    private static Optional<Quantity> find(Entry entry, String name) {
        return entry.has(name) ? Optional.of(entry.quantity(name)) : Optional.empty();
    }
}
