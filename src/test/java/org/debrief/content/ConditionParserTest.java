package org.debrief.content;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConditionParserTest {

    private static final Condition LISTENED = new Condition.Chose("nine-ten", "listen");
    private static final Condition UNIT = new Condition.Seen("on-the-unit");
    private static final Condition OFF = new Condition.Seen("off-switch");

    private static void refuses(String text, int column, String expected) {
        assertThatThrownBy(() -> ConditionParser.parse(text))
                .hasMessage("The condition `%s` goes wrong at character %d. Expected there: %s."
                        .formatted(text, column, expected));
    }

    @Test
    void aChoiceAndASceneAreRead() throws Exception {
        assertThat(ConditionParser.parse("chose(nine-ten, listen)")).isEqualTo(LISTENED);
        assertThat(ConditionParser.parse(" seen( on-the-unit ) ")).isEqualTo(UNIT);
    }

    @Test
    void andBindsCloserThanOrAndNotClosest() throws Exception {
        assertThat(ConditionParser.parse("chose(nine-ten, listen) or seen(on-the-unit) and not seen(off-switch)"))
                .isEqualTo(
                        new Condition.Or(List.of(LISTENED, new Condition.And(List.of(UNIT, new Condition.Not(OFF))))));
    }

    @Test
    void bracketsBindFirst() throws Exception {
        assertThat(ConditionParser.parse("(chose(nine-ten, listen) or seen(on-the-unit)) and seen(off-switch)"))
                .isEqualTo(new Condition.And(List.of(new Condition.Or(List.of(LISTENED, UNIT)), OFF)));
    }

    @Test
    void whatIsMissingIsNamedWithItsPlace() {
        refuses("", 1, "`chose(scene, option)`, `seen(scene)`, `not` or `(`");
        refuses("seen nine-ten", 6, "`(`");
        refuses("seen(nine-ten", 14, "`)`");
        refuses("seen()", 6, "a scene");
        refuses("chose(nine-ten)", 15, "`,`");
        refuses("chose(nine-ten,)", 16, "an option");
        refuses("seen(a) seen(b)", 9, "`and`, `or` or the end");
        refuses("seen(a) and", 12, "`chose(scene, option)`, `seen(scene)`, `not` or `(`");
        refuses("score(a) > 3", 1, "`chose(scene, option)`, `seen(scene)`, `not` or `(`");
        refuses("seen(a) & seen(b)", 9, "`and`, `or` or the end");
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertThatThrownBy(() -> ConditionParser.parse("(".repeat(10_000)))
                .isInstanceOf(ConditionParser.Unreadable.class);
        assertThatThrownBy(() -> ConditionParser.parse("not ".repeat(10_000)))
                .isInstanceOf(ConditionParser.Unreadable.class);
    }

    @Property
    void whatIsWrittenOutReadsTheSame(@ForAll("conditions") Condition condition) throws Exception {
        assertThat(Written.condition(ConditionParser.parse(Written.condition(condition))))
                .isEqualTo(Written.condition(condition));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            ConditionParser.parse(text);
        } catch (ConditionParser.Unreadable refused) {
            assertThat(refused).hasMessageContaining("goes wrong at character");
        }
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaf = Arbitraries.of(LISTENED, UNIT, OFF);
        return Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        inner.map(Condition.Not::new),
                        inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.And::new),
                        inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.Or::new)),
                0,
                4);
    }
}
