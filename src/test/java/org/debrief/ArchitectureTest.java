package org.debrief;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.debrief.content.Reveal;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final String BASE = "org.debrief.";

    private static final Set<String> SAYS_NOTHING =
            Set.of("util", "utils", "service", "impl", "helper", "manager", "dto", "common");

    /** Where the machine's clock is read; everything else is told the time. */
    private static final Set<String> READS_THE_CLOCK =
            Set.of("org.debrief.web.Clocks", "org.debrief.content.ReleaseCommand");

    /** Where chance without a seed is wanted; keys and tokens come from SecureRandom, which is not meant here. */
    private static final Set<String> THROWS_DICE = Set.of();

    private static final Set<Class<?>> DATES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.debrief");
    }

    @Test
    void everyPackageHasARowInTheTable() {
        Set<String> packages = classes.stream()
                .map(ArchitectureTest::feature)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).as("packages; give a new one its row in Arrows").isSubsetOf(Arrows.MAY_USE.keySet());
    }

    @Test
    void packagesUseEachOtherOnlyAlongTheArrows() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(BASE))
                        .filter(dependency ->
                                !allowed(feature(dependency.getOriginClass()), feature(dependency.getTargetClass())))
                        .map(dependency -> feature(dependency.getOriginClass()) + " → "
                                + feature(dependency.getTargetClass()) + ": " + dependency.getDescription()))
                .isEmpty();
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.debrief.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void packagesAreNamedForWhatTheyAreAbout() {
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .flatMap(name -> Arrays.stream(name.split("\\.")))
                        .filter(SAYS_NOTHING::contains))
                .isEmpty();
    }

    @Test
    void onlyWhatKeepsAnswersCanRevealWhatIsHeldBack() {
        assertThat(classes.stream()
                        .filter(type -> type.isAssignableTo(Reveal.class) && !type.isEquivalentTo(Reveal.class))
                        .map(ArchitectureTest::feature))
                .isNotEmpty()
                .isSubsetOf("learning", "workshop", "debrief");
    }

    @Test
    void statisticsAndIdentifiersNeedNothingButJava() {
        assertThat(classes.stream()
                        .filter(type -> Set.of("statistics", "identifiers").contains(feature(type)))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                !feature(dependency.getTargetClass()).equals(feature(dependency.getOriginClass()))
                                        && !ofJava(dependency.getTargetClass()))
                        .map(Object::toString))
                .isEmpty();
    }

    @Test
    void timeComesFromAClockThatIsGiven() {
        assertThat(accesses(READS_THE_CLOCK, ArchitectureTest::readsTheClock)).isEmpty();
    }

    @Test
    void chanceComesFromASeedOrFromSecureRandom() {
        assertThat(accesses(THROWS_DICE, ArchitectureTest::throwsDice)).isEmpty();
    }

    @Test
    void nothingPrintsButCommands() {
        assertThat(classes.stream()
                        .filter(type -> !feature(type).equals("command")
                                && !outermost(type).getSimpleName().endsWith("Command"))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .map(Object::toString))
                .isEmpty();
    }

    private static Set<String> accesses(Set<String> allowed, java.util.function.Predicate<JavaAccess<?>> forbidden) {
        return classes.stream()
                .filter(type -> !allowed.contains(outermost(type).getName()))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(forbidden)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>")
                || name.equals("now") && !givenAClock(access) && DATES.stream().anyMatch(owner::isEquivalentTo);
    }

    private static boolean givenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean throwsDice(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        boolean unseeded = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
        return owner.isEquivalentTo(Math.class) && access.getTarget().getName().equals("random")
                || owner.isEquivalentTo(Random.class)
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || owner.isEquivalentTo(SplittableRandom.class)
                        && access.getTarget().getName().equals("<init>")
                        && unseeded;
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || Arrows.MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean ofJava(JavaClass type) {
        return type.getBaseComponentType().isPrimitive()
                || type.getBaseComponentType().getPackageName().startsWith("java.");
    }

    private static String feature(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).split("\\.")[0] : "";
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
