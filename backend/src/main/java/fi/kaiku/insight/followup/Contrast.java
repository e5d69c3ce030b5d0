package fi.kaiku.insight.followup;

import fi.kaiku.insight.followup.Observed.Chosen;
import fi.kaiku.insight.followup.Observed.Numbers;
import fi.kaiku.insight.statistics.Difference;
import fi.kaiku.insight.statistics.EffectSize;
import fi.kaiku.insight.statistics.Interval;
import fi.kaiku.insight.statistics.Share;
import fi.kaiku.insight.statistics.StudentTest;
import java.util.Optional;

/// The follow-up less the baseline.
///
/// @param difference of means, in points of the scale, or of shares, -1 to 1
/// @param interval   95 %: Welch's for means, Newcombe's method 10 for shares
/// @param effect     Hedges' g for means, Cohen's h for shares
record Contrast(double difference, Interval interval, Effect effect) {

    /// @param name `hedgesG` or `cohensH`
    record Effect(String name, double value, Interval interval) {}

    /// Empty where there is nothing to tell a difference by: nobody on either side differs from anybody.
    static Optional<Contrast> of(Observed baseline, Observed followUp) {
        return switch (baseline) {
            case Numbers before when followUp instanceof Numbers after -> ofMeans(before, after);
            case Chosen before when followUp instanceof Chosen after -> Optional.of(ofShares(before, after));
            default -> throw new IllegalArgumentException("a mean and a share");
        };
    }

    private static Optional<Contrast> ofMeans(Numbers before, Numbers after) {
        StudentTest test = StudentTest.welch(after.summary(), before.summary());
        EffectSize effect = EffectSize.hedgesG(after.summary(), before.summary());
        return test == null || effect == null
                ? Optional.empty()
                : Optional.of(new Contrast(
                        test.difference(), test.interval(), new Effect("hedgesG", effect.value(), effect.interval())));
    }

    private static Contrast ofShares(Chosen before, Chosen after) {
        Difference difference = Difference.of(after.share(), before.share());
        return new Contrast(difference.value(), difference.interval(), cohensH(before.share(), after.share()));
    }

    /// `h = 2 asin √p1 - 2 asin √p2`, whose variance is `1/n1 + 1/n2`. Source: J. Cohen, Statistical Power Analysis for
    /// the Behavioral Sciences (2nd edition, 1988), section 6.2.
    private static Effect cohensH(Share before, Share after) {
        double h = 2 * Math.asin(Math.sqrt(after.value())) - 2 * Math.asin(Math.sqrt(before.value()));
        double halfWidth = Power.Z * Math.sqrt(1.0 / before.n() + 1.0 / after.n());
        return new Effect("cohensH", h, new Interval(h - halfWidth, h + halfWidth));
    }
}
