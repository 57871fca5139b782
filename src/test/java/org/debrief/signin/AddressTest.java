package org.debrief.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {

    @Test
    void anAddressIsKeptInSmallLetters() {
        assertThat(Address.of(" Rowan.Ellery+post@NHS.net ")).contains("rowan.ellery+post@nhs.net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rowan",
                "rowan@ward",
                "rowan@@ward.example",
                "rowan ellery@ward.example",
                "rowan@ward.example\nBcc: other@ward.example",
                "Rowan <rowan@ward.example>",
                "rowan@ward.example, other@ward.example"
            })
    void whatIsNotOneAddressIsNone(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void noneIsLongerThanTheColumn() {
        assertThat(Address.of("r".repeat(300) + "@ward.example")).isEmpty();
    }
}
