package org.debrief.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewPasswordTest {

    private static String problem(String password) {
        return new NewPassword(password, password)
                .problem("Rowan Ellery-Shaw", "r.ellery@hospital.example")
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four tin kettles",
                "alllowercase and long",
                "123 456 tram 789",
                "ÆØÅ æøå ñü ßþ",
                "rowan berries and rain",
                "丘山白水青田木林森火土石"
            })
    void isTakenWhateverItIsMadeOfWhenItIsLongEnough(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "Sh0rt!pass"})
    void isRefusedWhenItIsShort(String password) {
        assertThat(problem(password)).contains("at least 12 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password 1234",
                "aaaaaaaaaaaa",
                "121212121212",
                "correct horse battery staple",
                "Rowan Ellery-Shaw",
                "rowanellery123",
                "r.ellery@hospital.example",
                "ELLERY-ellery-1"
            })
    void isRefusedWhenAStrangerWouldTryItFirst(String password) {
        assertThat(problem(password)).contains("first a stranger would try");
    }

    @Test
    void isTypedTwiceTheSame() {
        assertThat(new NewPassword("four tin kettles", "four tin kettle").problem("A", "b@c.example"))
                .get()
                .asString()
                .contains("do not match");
    }

    @Test
    void isNotSilentlyCut() {
        assertThat(problem("four tin kettles ".repeat(5))).contains("longer than can be kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", " A.B+c@Ward.Hospital.example ", "o'neill@nhs.example"})
    void anAddressIsKeptInSmallLetters(String typed) {
        assertThat(EmailAddress.of(typed)).contains(typed.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "a b@c.example", "a@b@c.example", "a@b..example", "<a@b.example>", "a@.example"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }
}
