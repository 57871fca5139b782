package org.debrief.routes;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.debrief.account.SignInMode;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** One row of the route table, read from the resource classes themselves. */
record Route(String verb, String path, Method method) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

    static List<Route> all() {
        var classes = new ClassFileImporter().importPath(Path.of("target", "classes", "org", "debrief"));
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .flatMap(type -> Arrays.stream(load(type.getName()).getDeclaredMethods()))
                .flatMap(Route::rows)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Route> rows(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(verb -> new Route(verb.value(), address(method), method));
    }

    private static String address(Method method) {
        var both = segment(method.getDeclaringClass().getAnnotation(jakarta.ws.rs.Path.class)) + "/"
                + segment(method.getAnnotation(jakarta.ws.rs.Path.class));
        var path = both.replaceAll("/+", "/").replaceAll("/$", "");
        return path.isEmpty() ? "/" : path;
    }

    private static String segment(jakarta.ws.rs.Path path) {
        return path == null ? "" : "/" + path.value();
    }

    Optional<Access> access() {
        return Optional.ofNullable(method.getAnnotation(Access.class));
    }

    /** Whether this address exists where people sign in so. */
    boolean existsIn(SignInMode mode) {
        return SignInBy.Of.method(method).map(mode::equals).orElse(true);
    }

    Who who() {
        return access().orElseThrow().value();
    }

    Ownership of() {
        return access().orElseThrow().of();
    }

    boolean changes() {
        return !verb.equals("GET");
    }

    List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The address as this person has it: a code is in the hands of one alone, and the others guess. */
    String filled(Fixture fixture, Person person) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found -> of() == Ownership.INVITED && person != Person.INVITED
                        ? Fixture.GUESSED
                        : fixture.value(found.group(1), this));
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
