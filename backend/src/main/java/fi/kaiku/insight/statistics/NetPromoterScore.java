package fi.kaiku.insight.statistics;

/// The Net Promoter Score of the 0-10 question "would you recommend": the share of promoters (9, 10) less that of
/// detractors (0-6), in points from -100 to 100, with the shares 0..1 of the three groups.
///
/// The interval is the adjusted Wald one. With `n' = n + 3`, `p = (promoters + 3/4) / n'` and
/// `d = (detractors + 3/4) / n'` it is `p - d ± z √((p + d - (p - d)²) / n')`, clamped to ±100. It was the best of six
/// in B. Rocks, Interval estimation for the "Net Promoter Score", The American Statistician 70 (2016) 365-372;
/// confirmed on real data by J. Lewis and J. Sauro, Evaluating NPS confidence intervals with real-world data (2021).
/// Its centre is drawn towards 0, so for a single respondent it may leave out the score itself.
public record NetPromoterScore(
        long n, double score, Interval interval, double promoters, double passives, double detractors) {

    /// @throws IllegalArgumentException when a count is negative or nobody answered
    public static NetPromoterScore of(long promoters, long passives, long detractors) {
        long n = promoters + passives + detractors;
        if (promoters < 0 || passives < 0 || detractors < 0 || n == 0) {
            throw new IllegalArgumentException(promoters + ", " + passives + ", " + detractors);
        }
        double count = n;
        return new NetPromoterScore(
                n,
                100.0 * (promoters - detractors) / count,
                adjustedWald(promoters, detractors, n),
                promoters / count,
                passives / count,
                detractors / count);
    }

    /// @param promoters  share of them, weighted
    /// @param detractors likewise
    /// @param effectiveN respondents of equal weight who would know as much
    public static NetPromoterScore of(double promoters, double detractors, long n, double effectiveN) {
        return new NetPromoterScore(
                n,
                100 * (promoters - detractors),
                adjustedWald(promoters * effectiveN, detractors * effectiveN, effectiveN),
                promoters,
                Math.max(0, 1 - promoters - detractors),
                detractors);
    }

    /// @param answers a distribution over the scale 0-10
    public static NetPromoterScore of(Distribution answers) {
        return of(answers.between(9, 10), answers.between(7, 8), answers.between(0, 6));
    }

    private static Interval adjustedWald(double promoters, double detractors, double n) {
        double adjusted = n + 3;
        double p = (promoters + 0.75) / adjusted;
        double d = (detractors + 0.75) / adjusted;
        double variance = p + d - (p - d) * (p - d);
        double halfWidth = Interval.Z * Math.sqrt(variance / adjusted);
        return Interval.around(100 * (p - d), 100 * halfWidth, -100, 100);
    }
}
