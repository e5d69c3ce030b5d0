package fi.kaiku.insight;

import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.statistics.Difference;
import fi.kaiku.insight.statistics.Distribution;
import fi.kaiku.insight.statistics.Moments;
import fi.kaiku.insight.statistics.NetPromoterScore;
import fi.kaiku.insight.statistics.Summary;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One side of a comparison: a group, or several together.
///
/// @param points the answers one by one; null for a scale too fine for that
public record Side(Item item, Summary summary, @Nullable Distribution points) {

    /// Empty for what is not answered in numbers.
    public static Optional<Side> of(SafeTable.Group group) {
        Item item = group.item();
        return switch (item.codes()) {
            case Codes.Points(var values) -> {
                Distribution points = Distribution.of(
                        values.stream().mapToDouble(BigDecimal::doubleValue).toArray(), group.slots());
                yield Optional.of(new Side(item, points.summary(), points));
            }
            case Codes.Continuous scale -> {
                Moments moments = new Moments(group.n(), group.slots()[0], group.slots()[1]);
                Summary summary = moments.summaryOn(
                        scale.min().doubleValue(), scale.step().doubleValue());
                yield Optional.of(new Side(item, summary, null));
            }
            case Codes.Options options -> Optional.empty();
            case Codes.None none -> Optional.empty();
        };
    }

    public Side plus(Side other) {
        Distribution both = points == null || other.points == null ? null : points.plus(other.points);
        return new Side(item, both == null ? summary.plus(other.summary) : both.summary(), both);
    }

    /// Null where the highest point is not the best one, or is a matter of the scale's fineness.
    public @Nullable Difference topBoxAgainst(Side others) {
        return points == null || others.points == null || item.type().equals("ranking")
                ? null
                : Difference.of(points.topBox(), others.points.topBox());
    }

    public @Nullable Difference npsAgainst(Side others) {
        return points == null || others.points == null || !item.recommends()
                ? null
                : Difference.of(NetPromoterScore.of(points), NetPromoterScore.of(others.points));
    }
}
