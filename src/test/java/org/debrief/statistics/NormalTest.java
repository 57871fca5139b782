package org.debrief.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

class NormalTest {

    /** Against erfc of the C library. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5, 0.7978845608028654",
        "1, 0.15865525393145707, 1.525135276160981",
        "2, 0.02275013194817922, 2.37321553282284",
        "3, 0.0013498980316300957, 3.283098654930434",
        "5, 2.866515718791946e-07, 5.18650396712583",
        "10, 7.619853024160593e-24, 10.098093233962423",
        "30, 4.906713927148764e-198, 30.033259667430148"
    })
    void theTailAndTheMeanBeyondItAreAccurateFarOut(double z, double tail, double meanBeyond) {
        assertThat(Normal.upperTail(z)).isCloseTo(tail, withinPercentage(1e-10));
        assertThat(Normal.meanBeyond(z)).isCloseTo(meanBeyond, withinPercentage(1e-10));
    }

    @Test
    void theMeanBeyondTheCutOffOfTheBarnettExampleIsReproduced() {
        assertThat(Normal.meanBeyond(20.0 / 15)).isCloseTo(1.798134869, within(5e-10));
        assertThat(Normal.meanBeyond(-20.0 / 15)).isCloseTo(0.180471060, within(5e-10));
    }

    @Test
    void theCustomaryQuantilesLeaveTheirTails() {
        assertThat(Normal.upperTail(1.959963985)).isCloseTo(0.025, within(1e-10));
        assertThat(Normal.upperTail(3.090232306)).isCloseTo(0.001, within(1e-11));
    }

    @Test
    void theTwoMethodsMeetWhereOneTakesOver() {
        double below = Normal.upperTail(Math.nextDown(2.0));

        assertThat(below).isCloseTo(Normal.upperTail(2.0), withinPercentage(1e-10));
    }
}
