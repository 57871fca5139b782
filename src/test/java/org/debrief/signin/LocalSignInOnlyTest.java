package org.debrief.signin;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import org.debrief.web.SignInBy;

import static org.assertj.core.api.Assertions.assertThat;

/** With an organisation's own sign-in, passwords, codes and the addresses letters go to are its business. */
class LocalSignInOnlyTest {

    /** The sign-in page and signing out, which there are in both ways of signing in, and the organisation's own way. */
    private static final Set<String> OTHERS = Set.of("SignInResource", "SignOutResource", "OrganisationResource");

    @Test
    void whatOneSignsInWithHereIsThereOnlyWhereOneSignsInHere() {
        var everywhere = new ClassFileImporter()
                .importPath(Path.of("target", "classes", "org", "debrief", "signin")).stream()
                        .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .filter(type -> !type.isAnnotatedWith(SignInBy.class))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet());
        assertThat(everywhere).isSubsetOf(OTHERS);
    }
}
