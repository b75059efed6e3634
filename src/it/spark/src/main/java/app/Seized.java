package app;

import io.github.menkan.counting.CellKind;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.ItemCategory;
import io.github.menkan.counting.SeizedRow;
import io.github.menkan.information.Category;

/**
 * A synthetic table: row {@code n} is a function of {@code n}, the same on every machine. A seventh of the rows repeat a person, a
 * twentieth is masked, a tenth was sold to one buyer and a fifteenth to another.
 */
final class Seized {

    static final long ROWS = 3_000_000;
    static final String FIRST_BUYER = "甲";
    static final String SECOND_BUYER = "乙";

    private Seized() {}

    static ColumnMapping mapping() {
        return ColumnMapping.builder()
                .column("姓名", CellKind.NAME)
                .column("手机号", CellKind.MOBILE)
                .column("银行卡号", CellKind.BANK_CARD, ItemCategory.of(Category.PROPERTY))
                .otherwise(ItemCategory.of(Category.ORDINARY))
                .sameItem("手机号")
                .sameItem("手机号", "姓名")
                .build();
    }

    static boolean isSoldToFirst(long n) {
        return n % 10 == 0;
    }

    static boolean isSoldToSecond(long n) {
        return n % 15 == 0;
    }

    static SeizedRow row(long n) {
        long person = n % 7 == 6 ? n / 7 : n;
        String mobile = "154" + (100_000_000L + person * 17 % 100_000_000L) % 100_000_000L;
        SeizedRow row = SeizedRow.at(n + 2)
                .text(
                        "姓名",
                        "甲乙丙丁戊己庚辛壬癸".substring((int) (person % 10), (int) (person % 10) + 1) + (n % 21 == 6 ? "某" : ""))
                .text("手机号", n % 20 == 3 ? "154****" + n % 10_000 : n % 3 == 0 ? "+86 " + mobile : mobile);
        return person % 11 == 0 ? row.text("银行卡号", "999999" + (1_000_000_000L + person)) : row;
    }
}
