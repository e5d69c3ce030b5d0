package fi.kaiku.insight.followup;

import java.util.OptionalLong;

/// How many answers it takes to see a small difference.
final class Power {

    /// Quantiles of the standard normal distribution: 0.975 for a two-sided test at 5 %, 0.8 for the power.
    static final double Z = 1.959963984540054;

    private static final double Z_POWER = 0.8416212335729143;

    /// In standard deviations: what Cohen calls small, in a rating from 1 to 5 some fifth of a point.
    private static final double SMALL = 0.2;

    /// Below this, answers on a few points are too far from normally distributed for the tests to keep what they say.
    static final long FEWEST = 20;

    private Power() {}

    /// Answers after a change with which a small difference would be seen in 80 % of cases: `1 / (δ² / (z₀.₉₇₅ +
    /// z₀.₈)² - 1/n)` with `n` answers before it. Source: J. Cohen, Statistical Power Analysis for the Behavioral
    /// Sciences (2nd edition, 1988), section 2.4.1, solved for the second group.
    ///
    /// @return empty where there are too few before it for any number after
    static OptionalLong needed(long before) {
        double wanted = SMALL * SMALL / ((Z + Z_POWER) * (Z + Z_POWER)) - 1.0 / before;
        return before < FEWEST || wanted <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(FEWEST, (long) Math.ceil(1 / wanted)));
    }
}
