package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.provision.Command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class DeployFilesTest {

    static Stream<Path> yaml() throws IOException {
        return DeployFiles.endingIn("", ".yaml", ".yml").stream();
    }

    static Stream<Path> json() throws IOException {
        return DeployFiles.endingIn("", ".json").stream();
    }

    static Stream<Path> scripts() throws IOException {
        return DeployFiles.endingIn("", ".sh", "healthy").stream();
    }

    static Stream<Path> all() throws IOException {
        return DeployFiles.endingIn("", "").stream();
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void everyYamlFileParsesAndNoKeyStandsTwice(Path file) throws IOException {
        assertThat(DeployFiles.documents(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("json")
    void everyJsonFileParsesAndNoKeyStandsTwice(Path file) {
        var strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        assertThatCode(() -> strict.readTree(file.toFile())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptIsReadByItsShellAndMayBeRun(Path file) throws IOException {
        var shell = Files.readAllLines(file).get(0).replace("#!", "");
        Command.of(shell, "-n", file.toString()).demand();
        assertThat(file).isExecutable();
    }

    /** A name with a dot or a port before the first slash is a registry's; whose images are used is the operator's choice. */
    @Test
    void noImageNamesARegistry() throws IOException {
        var image = "(?:image:|newName:|FROM|_IMAGE[:=]-?)\\s*(?:\\$\\{\\w+:-)?[\\w-]+(?:\\.[\\w.-]+|:\\d+)/";
        for (Path file : DeployFiles.endingIn("", ".yaml", "Containerfile")) {
            assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(image);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noFileHoldsAKey(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern("-----BEGIN|[A-Za-z0-9+/]{43}=");
    }
}
