package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.counting.CellKind;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.ItemCategory;
import io.github.menkan.counting.Ledger;
import io.github.menkan.counting.SeizedRow;
import io.github.menkan.information.Category;
import io.github.menkan.information.InformationClass;
import io.github.menkan.information.InformationClasses;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Setting;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.place.Place;
import io.github.menkan.theft.Theft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What examples may refer to without saying where it comes from. */
public class Given {
    /** 30 items of property and 250 of transaction information: 30/50 + 250/500 = 11/10. */
    protected final Case known = information(30)
            .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.TRANSACTION, 250))
            .with(PersonalInformation.ILLEGAL_INCOME, Yuan.of("3200.00"))
            .build();

    protected final Assessment assessment = known.assess();

    /** One item short, and the prior record is not known. */
    protected final Assessment uncertain = information(49)
            .unknown(PersonalInformation.PRIOR_CONVICTION)
            .build()
            .assess();

    protected final String json = "{\"offence\": \"theft\", \"committed\": \"2023-05-01\", \"amount\": 1500}";

    protected final OffenceName offence = new OffenceName("own", Wording.of("示例罪"), "刑法第二百八十五条第二款");
    protected final Element income = Element.money("income", "违法所得");
    protected final Element sets = Element.count("sets", "身份认证信息", Unit.of("组"));
    protected final Element repaid = Element.circumstance("repaid", "已退赃");
    protected final Elements elements = Elements.of(income, sets, repaid);
    protected final Document law = Document.of("法释〔2011〕19号", "示例", LocalDate.of(2011, 9, 1));
    protected final Citation item = law.item(1, 1, 4);
    protected final Article article = Article.of("第二百八十五条第二款", "刑法第二百八十五条第二款", LocalDate.of(2009, 2, 28))
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone())
            .tier("情节特别严重", Penalty.years(3, 7).withFine());
    protected final Standard standard = Standard.builder(offence, article, elements, law)
            .tier(Tier.FIRST, Grounds.of().when(item, Inequality.atLeast(income, 5_000_00)))
            .tier(Tier.SECOND, Grounds.of().when(law.item(1, 2, 1), Inequality.atLeast(income, 25_000_00)))
            .build();
    protected final Facts facts =
            Facts.builder(elements).put(income, Quantity.exactly(6_000_00)).build();

    protected final InformationClasses classes = InformationClasses.of(
            InformationClass.of("heavy", "敏感信息", Category.PROPERTY, Category.CREDIT),
            InformationClass.of("middle", "住宿信息", Category.LODGING),
            InformationClass.of("light", "一般公民个人信息", others()));

    /** A case of theft, 800 yuan. */
    protected final CaseFacts stated = new CaseFacts(
            Theft.OFFENCE,
            Period.on(LocalDate.of(2023, 5, 1)),
            LocalDate.of(2024, 1, 10),
            Subject.NATURAL_PERSON,
            Place.UNKNOWN,
            Facts.builder(Theft.OFFENCE.elements())
                    .put(Theft.AMOUNT, Quantity.exactly(800_00))
                    .build(),
            Set.of(Theft.AMOUNT.name()),
            Map.of());

    protected final Setting setting = new Setting(
            Theft.OFFENCE,
            Theft.OFFENCE.articles().get(1),
            InForce.from(LocalDate.of(2016, 1, 1)),
            LocalDate.of(2023, 5, 1),
            Place.UNKNOWN);

    protected final ColumnMapping mapping = ColumnMapping.builder()
            .column("手机号", CellKind.MOBILE)
            .otherwise(ItemCategory.of(Category.ORDINARY))
            .sameItem("手机号")
            .build();

    protected final byte[] secret = new byte[16];

    /** Three rows: an item, the same once more, a malformed one. */
    protected final Ledger ledger = Ledger.of(mapping, secret)
            .obtained(
                    "t.csv",
                    List.of(
                                    SeizedRow.at(2).text("手机号", "15497142000"),
                                    SeizedRow.at(3).text("手机号", "154 9714 2000"),
                                    SeizedRow.at(4).text("手机号", "154"))
                            .iterator());

    /** Two rows of mobile numbers. */
    protected final Path file = table();

    private static Category[] others() {
        Set<Category> others = EnumSet.allOf(Category.class);
        others.removeAll(Set.of(Category.PROPERTY, Category.CREDIT, Category.LODGING, Category.UNCLASSIFIED));
        return others.toArray(Category[]::new);
    }

    private static Path table() {
        try {
            Path table = Files.createTempFile("given", ".csv");
            table.toFile().deleteOnExit();
            return Files.writeString(table, "手机号,姓名\n15497142000,甲辰卯\n15497142001,乙辰卯\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseBuilder information(long items) {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, items));
    }

    /** Holds a value against the comment behind it. */
    protected static <T> T same(T value, String comment) {
        assertThat(String.valueOf(value)).isEqualTo(comment);
        return value;
    }
}
