package org.debrief.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTest {

    @Test
    void anOlderAddressStandsForItself() {
        assertThat(ClientAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.network("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void aNewerOneStandsForItsNetwork() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("[2001:db8:1:2::9]"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::9"));
        assertThat(ClientAddress.network("fe80::1%eth0")).isEqualTo(ClientAddress.network("fe80::2"));
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(ClientAddress.network("unknown")).isEqualTo("unknown");
        assertThat(ClientAddress.network("un:known")).isEqualTo("un:known");
    }
}
