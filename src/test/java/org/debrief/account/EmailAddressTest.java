package org.debrief.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTest {

    @Test
    void anAddressIsKeptInSmallLetters() {
        assertThat(EmailAddress.of(" Rowan.Ellery+post@NHS.net ")).contains("rowan.ellery+post@nhs.net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rowan",
                "rowan@ward",
                "rowan@@ward.example",
                "rowan ellery@ward.example",
                "a@b..example",
                "a@.example",
                "rowan@ward.example\nBcc: other@ward.example",
                "Rowan <rowan@ward.example>",
                "rowan@ward.example, other@ward.example"
            })
    void whatIsNotOneAddressIsNone(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void noneIsLongerThanTheColumn() {
        assertThat(EmailAddress.of("r".repeat(300) + "@ward.example")).isEmpty();
    }
}
