package org.debrief.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActConverterTest {

    private final ActConverter converter = new ActConverter();

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenDownIsReadAgain(Act act) {
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(act)))
                .isEqualTo(act);
    }

    @Test
    void whatANewerReleaseDidIsReadAsNothingAndDoesNotShutTheLog() {
        assertThat(converter.convertToEntityAttribute("DRANK_TEA")).isNull();
    }
}
