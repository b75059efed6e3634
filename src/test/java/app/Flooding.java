package app;

import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.LocalFigures;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.NationalBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An offence that an application adds to those of the library: invented, with amounts, local figures and a list that is counted. */
public final class Flooding {

    static final Element LOSS = Element.money("loss", "淹没造成的损失");
    static final Element DWELLINGS = Element.count("dwellings", "被淹房屋", Unit.of("间"));
    static final Element AT_NIGHT = Element.circumstance("atNight", "夜间放水");
    static final Element OTHER_SERIOUS = Element.judgment("otherSerious", "其他严重情节");

    /** One parcel of land that was flooded. */
    record Parcel(LocalDate on, Quantity loss, Quantity dwellings) {}

    static final Entries<Parcel> PARCELS =
            new Entries<>(
                    "parcels",
                    "被淹地块",
                    List.of(Field.date("on", "日期"), Field.money("loss", "损失"), Field.quantity("dwellings", "房屋"))) {

                @Override
                public Parcel read(Entry entry) {
                    return new Parcel(entry.date("on"), entry.quantity("loss"), entry.quantity("dwellings"));
                }

                @Override
                public Optional<LocalDate> on(Parcel parcel) {
                    return Optional.of(parcel.on());
                }
            };

    private static final Document LAW = Document.of("示例〔2020〕1号", "关于办理放水案件的示例解释", LocalDate.of(2020, 1, 1));

    static final Amounts AMOUNTS = Amounts.of(
            "flooding",
            "放水罪",
            NationalBand.of(LAW.article(1), NationalBand.yuan(1_000, 5_000), NationalBand.yuan(50_000)));

    /** The figures of one province. */
    static final String ROWS = String.join(",", LocalTables.columns()) + "\n"
            + "flooding,44,全省,,2000,50000,,某省放水案件数额标准,某高法〔2020〕5号,2020-03-01,,,HIGH,HIGH,MISSING,2026-11-21,,,\n";

    public static final Offence OFFENCE = Offence.named("flooding", "放水罪", "示例法第九条")
            .article(Article.of("第九条", "示例法第九条", LocalDate.of(2015, 1, 1))
                    .tier("损失较大", Penalty.upTo(3).fineOrFineAlone())
                    .tier("损失巨大或者有其他严重情节", Penalty.years(3, 10).withFine(), OTHER_SERIOUS))
            .elements(LOSS, DWELLINGS, AT_NIGHT, OTHER_SERIOUS)
            .entries(PARCELS)
            .amounts(AMOUNTS)
            .figures(LocalTables.parse("flooding.csv", ROWS, AMOUNTS))
            .interpretation(new Interpretation2020())
            .build();

    private Flooding() {}

    /** 示例〔2020〕1号: what the parcels lost is added up; at night half of it is enough. */
    private static final class Interpretation2020 extends Interpretation {

        Interpretation2020() {
            super(LAW);
        }

        @Override
        public Standard standard(Setting setting) {
            LocalFigures figures = setting.figures();
            return figures.addTo(
                            setting.standard(LAW)
                                    .tier(
                                            Tier.FIRST,
                                            Grounds.of()
                                                    .when(
                                                            LAW.article(1),
                                                            sum(LOSS).reaches(figures.large()))
                                                    .may(
                                                            LAW.article(2),
                                                            sum(LOSS)
                                                                    .reaches(figures.large())
                                                                    .halved(),
                                                            is(AT_NIGHT))
                                                    .when(LAW.article(3), atLeast(DWELLINGS, 3)))
                                    .tier(
                                            Tier.SECOND,
                                            Grounds.of()
                                                    .when(
                                                            LAW.article(1),
                                                            sum(LOSS).reaches(figures.huge()))
                                                    .when(LAW.article(1), is(OTHER_SERIOUS))),
                            LAW.article(1))
                    .build();
        }

        @Override
        public Counted count(CaseFacts facts, Standard standard) {
            Facts.Builder counted = facts.stated().copy(standard.elements());
            for (Parcel parcel : facts.entries(PARCELS)) {
                counted.add(LOSS, parcel.loss()).add(DWELLINGS, parcel.dwellings());
            }
            boolean several = facts.entries(PARCELS).size() > 1;
            return new Counted(List.of(counted.build()), several ? List.of(Wording.of("各地块的损失已合计")) : List.of());
        }
    }
}
