package org.debrief.archive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.account.PersonalData;

import static org.assertj.core.api.Assertions.assertThat;

/** A table about people that no feature exports and erases fails the build here. */
@QuarkusTest
class PersonalDataTest {

    /** Tables that hold nothing about one person. A new one is added here by somebody who has thought about it. */
    private static final Set<String> OF_NOBODY = Set.of(
            // groups by name; who is in them is in membership
            "cohort",
            // the content, as it was when an attempt began, and which of it is current
            "revision",
            "released",
            // a hash of what was typed as a name, for a quarter of an hour; it leads to no author
            "failed_sign_in",
            // on its way, sealed, for an hour at most; it leads to no author
            "letter",
            // a hash as above of addresses and codes
            "failed_try",
            "flyway_schema_history");

    @Inject
    Tables tables;

    @Inject
    @All
    List<PersonalData> features;

    private Set<String> owned() {
        return features.stream()
                .flatMap(feature -> feature.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theForeignKeysReallyAreRead() {
        assertThat(tables.leadingTo(Set.of("author")))
                .contains("account", "sign_in", "draft", "second_thought", "reflection_version", "opening", "reply")
                .doesNotContain("cohort", "revision");
    }

    @Test
    void everyTableThatLeadsToAPersonIsExportedAndErased() {
        var leading = tables.leadingTo(Set.of("author", "account"));
        leading.removeAll(owned());
        assertThat(leading).isEmpty();
    }

    @Test
    void everyOtherTableIsKnownToHoldNothingOfAnybody() {
        var others = new TreeSet<>(tables.names());
        others.removeAll(owned());
        assertThat(others).isEqualTo(new TreeSet<>(OF_NOBODY));
    }

    @Test
    void noTableIsOwnedTwiceOrMadeUp() {
        assertThat(features.stream().flatMap(feature -> feature.tables().stream()))
                .doesNotHaveDuplicates();
        assertThat(tables.names()).containsAll(owned());
    }

    /** Rows that point at others go first, whatever the tables say in between. */
    @Test
    void noTwoFeaturesAreErasedInNoParticularOrder() {
        assertThat(features.stream().map(PersonalData::erasureOrder)).doesNotHaveDuplicates();
    }
}
