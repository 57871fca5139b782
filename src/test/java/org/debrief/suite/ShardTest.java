package org.debrief.suite;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;

import static org.assertj.core.api.Assertions.assertThat;

class ShardTest {

    private static final List<Class<?>> ON_H2 =
            List.of(JourneysOnH2Suite.class, OrganisationOnH2Suite.class, PagesOnH2Suite.class, ServerOnH2Suite.class);

    private static final List<Class<?>> QUICK = List.of(ServerQuickSuite.class, PracticeQuickSuite.class);

    private static List<String> tests() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "test-classes", "org", "debrief")).stream()
                        .filter(found -> found.getSimpleName().endsWith("Test"))
                        .filter(found -> !Modifier.isAbstract(found.reflect().getModifiers()))
                        .map(JavaClass::getName)
                        .filter(name -> !name.matches(Shard.FOR_POSTGRESQL))
                        .toList();
    }

    private static boolean holds(Class<?> shard, String test) {
        var without = shard.getAnnotation(ExcludePackages.class);
        var patterns = shard.getAnnotation(ExcludeClassNamePatterns.class);
        return lies(shard.getAnnotation(SelectPackages.class).value(), test)
                && matches(shard.getAnnotation(IncludeClassNamePatterns.class).value(), test)
                && (without == null || !lies(without.value(), test))
                && (patterns == null || !matches(patterns.value(), test));
    }

    private static boolean lies(String[] packages, String test) {
        return Stream.of(packages).anyMatch(name -> test.startsWith(name + "."));
    }

    private static boolean matches(String[] patterns, String test) {
        return Stream.of(patterns).anyMatch(pattern -> Pattern.matches(pattern, test));
    }

    @Test
    void everyTestIsInOneShardAndInNoOther() {
        assertThat(tests()).hasSizeGreaterThan(100).allSatisfy(test -> assertThat(
                        ON_H2.stream().filter(shard -> holds(shard, test)))
                .as(test)
                .hasSize(1));
    }

    @Test
    void ofDailyWorkNothingIsRunTwice() {
        assertThat(tests().stream().filter(test -> QUICK.stream().anyMatch(shard -> holds(shard, test))))
                .hasSizeGreaterThan(100)
                .allSatisfy(test -> assertThat(QUICK.stream().filter(shard -> holds(shard, test)))
                        .as(test)
                        .hasSize(1));
    }
}
