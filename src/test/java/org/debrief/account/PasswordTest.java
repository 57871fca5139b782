package org.debrief.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordTest {

    private static final List<String> ROWAN = List.of("Rowan Ellery", "rowan", "rowan.ellery@ward.example", "Debrief");

    private static String problem(String password) {
        return Password.problem(password, password, ROWAN).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three quiet words",
                "lowercaseonly",
                "крепкий чай в девять",
                "夜の病棟は静かです紅茶と本",
                "rowan trees by the river",
                "    spaces   inside   ",
                "0123456789 and nine more"
            })
    void lengthIsAllThatIsAsked(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"})
    void elevenCharactersAreTooFew(String password) {
        assertThat(problem(password)).contains("shorter than 12 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password 1234",
                "123456789012",
                "Correct Horse Battery Staple",
                "aaaaaaaaaaaaaaa",
                "12121212121212",
                "abcabcabcabcabc"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(problem(password)).contains("everybody tries first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rowan ellery", "Rowan-Ellery-1", "ROWAN.ELLERY@ward.example", "rowan.ellery.99", "RowanEllery!"
            })
    void oneIsNotOnesOwnPassword(String password) {
        assertThat(problem(password)).contains("your name or your address");
    }

    @Test
    void moreThanBcryptReadsIsRefusedAndNotCutOff() {
        assertThat(problem("abcdefgh ".repeat(8))).isEmpty();
        assertThat(problem("abcdefgh ".repeat(8) + "i")).contains("longer than can be kept");
        assertThat(problem("żółwie są tu ".repeat(6))).contains("longer than can be kept");
    }

    @Test
    void theSecondTimeIsTheSameAsTheFirst() {
        assertThat(Password.problem("three quiet words", "three quiet wards", ROWAN))
                .get()
                .asString()
                .contains("not the same");
    }

    @Test
    void lettersCountHoweverAKeyboardComposesThem() {
        assertThat(Password.normal("cafe\u0301 au lait")).isEqualTo(Password.normal("caf\u00e9 au lait"));
    }
}
