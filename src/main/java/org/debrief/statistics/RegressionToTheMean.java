package org.debrief.statistics;

/**
 * Two measurements of the same thing, bivariate normal with one mean and one standard deviation, nothing having changed
 * between them.
 *
 * @param sd of a single measurement, in the unit of the mean; above 0
 * @param correlation between two measurements, 0 (noise only) to 1 (no noise)
 */
public record RegressionToTheMean(double mean, double sd, double correlation) {

    public RegressionToTheMean {
        Require.number(mean, "The mean");
        Require.above(sd, 0, "The standard deviation");
        Require.between(correlation, 0, 1, "The correlation");
    }

    /** What to expect after a measurement of {@code first}: μ + ρ(x − μ). */
    public double expectedNext(double first) {
        return mean + correlation * (Require.number(first, "The first measurement") - mean);
    }

    public Selection selectedBeyond(double cutOff, Direction side) {
        return selectedBeyond(cutOff, side, 1);
    }

    /**
     * What to expect of those whose mean of {@code baselines} measurements (1 to 100) lies beyond a cut-off.
     *
     * <p>RTM effect = (σ_w²/m) / s · C(z), with σ_w² = (1 − ρ)σ², σ_b² = ρσ², s = √(σ_b² + σ_w²/m), C(z) = φ(z)/(1 −
     * Φ(z)) and z the distance of the cut-off from the mean in units of s: the cut-off applies to the mean of m, so z is
     * recomputed for it. The code published with the paper keeps z on the single measurement; for m = 1 the two agree.
     * Source: Barnett, van der Pols and Dobson 2005, Int J Epidemiol 34:215.
     *
     * @throws IllegalArgumentException also when the cut-off is so far out that nobody would be selected
     */
    public Selection selectedBeyond(double cutOff, Direction side, int baselines) {
        Require.number(cutOff, "The cut-off");
        Require.present(side, "The side of the cut-off");
        Require.between(baselines, 1, 100, "The number of baseline measurements");
        double within = (1 - correlation) / baselines;
        double spread = sd * Math.sqrt(correlation + within);
        double z = side.sign() * (cutOff - mean) / spread;
        double excess = spread * Normal.meanBeyond(z);
        double lasting = excess * correlation / (correlation + within);
        return new Selection(
                proportionBeyond(z, cutOff),
                mean + side.sign() * excess,
                mean + side.sign() * lasting,
                excess * within / (correlation + within));
    }

    private static double proportionBeyond(double z, double cutOff) {
        double proportion = Normal.upperTail(z);
        if (proportion == 0) {
            throw new IllegalArgumentException(
                    "Nobody would be selected: the cut-off %s is %.0f standard deviations from the mean."
                            .formatted(Require.plain(cutOff), z));
        }
        return proportion;
    }

    /**
     * Those beyond a cut-off.
     *
     * @param proportion of everybody, 0 to 1
     * @param expectedBaseline mean of what they were selected on
     * @param expectedNext mean of their next measurement
     * @param effect how far the two means differ with no cause at all; never negative
     */
    public record Selection(double proportion, double expectedBaseline, double expectedNext, double effect) {}
}
