package org.debrief.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No code updates or deletes an entry of the log: neither by a method of the entity, nor in a query, nor field by field. */
class AppendOnlyTest {

    private static final Pattern CHANGES = Pattern.compile("(update|delete).*");

    private static final Pattern IN_A_QUERY =
            Pattern.compile("(?i)\\b(update|delete(\\s+from)?|truncate(\\s+table)?)\\s+(AuditEntry|audit_entry)\\b");

    @Test
    void noMethodChangesAnEntry() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.debrief");
        assertThat(classes.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(AuditEntry.class)
                                && CHANGES.matcher(call.getName()).matches())
                        .map(Object::toString))
                .isEmpty();
        assertThat(classes.stream()
                        .filter(type -> !type.getPackageName().equals(AuditEntry.class.getPackageName()))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(AuditEntry.class)
                                && access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .map(Object::toString))
                .isEmpty();
        assertThat(AuditEntry.class).hasAnnotation(Immutable.class);
    }

    @Test
    void noQueryDoes() throws IOException {
        try (var files = Files.walk(Path.of("src", "main"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")
                                    || file.getParent().endsWith("migration"))
                            .filter(file -> IN_A_QUERY.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
