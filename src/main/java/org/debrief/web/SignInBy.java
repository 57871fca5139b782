package org.debrief.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.debrief.account.SignInMode;

/** On a resource, or a method of one, that exists in one mode of signing in only; in the other its address answers 404. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignInBy {

    SignInMode value();

    /** Where a method says nothing its class may. */
    final class Of {

        private Of() {}

        public static Optional<SignInMode> method(Method method) {
            return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                    .map(element -> element.getAnnotation(SignInBy.class))
                    .filter(Objects::nonNull)
                    .map(SignInBy::value)
                    .findFirst();
        }
    }
}
