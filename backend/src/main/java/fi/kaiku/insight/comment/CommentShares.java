package fi.kaiku.insight.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.statistics.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Of those who commented in a period, how many spoke of what. Whoever spoke of two things counts for both.
///
/// @param tags names, in the order of the shares
@Schema(name = "CommentShares")
record CommentShares(UUID survey, Filter filter, List<String> tags, String interval, List<Point> points) {

    private static final double DECIMALS = 10_000;

    /// @param from   first local day
    /// @param to     last one
    /// @param n      respondents who commented; absent, like the shares, where they are too few to be told
    /// of
    /// @param shares of each tag
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommentSharePoint")
    record Point(
            LocalDate from,
            LocalDate to,
            Status status,
            @Nullable Long n,
            @Nullable List<TagShare> shares) {

        static Point of(Periods.Period period, SafeTable.Group group) {
            return switch (group.status()) {
                case OK -> new Point(period.from(), period.to(), group.status(), group.n(), shares(group));
                case EMPTY -> new Point(period.from(), period.to(), group.status(), 0L, null);
                case SUPPRESSED -> new Point(period.from(), period.to(), group.status(), null, null);
            };
        }

        private static List<TagShare> shares(SafeTable.Group group) {
            long[] counts = group.slots();
            return IntStream.range(0, counts.length)
                    .mapToObj(i -> TagShare.of(Share.of(counts[i], group.n())))
                    .toList();
        }
    }

    /// With its Wilson interval, to four decimals.
    @Schema(name = "CommentTagShare")
    record TagShare(long n, double share, double low, double high) {

        static TagShare of(Share share) {
            return new TagShare(
                    share.count(),
                    rounded(share.value()),
                    rounded(share.interval().low()),
                    rounded(share.interval().high()));
        }

        private static double rounded(double value) {
            return Math.round(value * DECIMALS) / DECIMALS;
        }
    }
}
