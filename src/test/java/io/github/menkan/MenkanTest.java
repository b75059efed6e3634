package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MenkanTest {

    @Test
    void theLibraryKnowsItsOwnVersion() {
        assertThat(Menkan.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
