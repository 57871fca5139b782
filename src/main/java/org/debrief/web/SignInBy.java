package org.debrief.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.debrief.account.SignInMode;

/** On a resource method that exists in one mode of signing in only; in the other its address answers 404. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignInBy {

    SignInMode value();
}
