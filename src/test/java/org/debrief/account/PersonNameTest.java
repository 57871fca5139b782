package org.debrief.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Zoë  Ray", " Zoë\tRay ", "Zoe\u0308 Ray", "Zoë\u00A0Ray", "\u202EZoë \u200FRay\u202C"})
    void howeverANameCameItIsKeptAsItIsSeen(String given) {
        assertThat(PersonName.of(given)).isEqualTo("Zoë Ray");
        assertThat(PersonName.isTyped("Zoë Ray", given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zoë ray, Zoë Ray", "Zoe Ray, Zoë Ray", "'', Zoë Ray"})
    void anotherNameIsNotTheirs(String typed, String kept) {
        assertThat(PersonName.isTyped(typed, kept)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"नेहा‍", "👩‍⚕️ Ray", "O’Neill-Ray"})
    void whatBelongsToANameStays(String name) {
        assertThat(PersonName.of(name)).isEqualTo(name);
    }
}
