package vn.danvan.survey.ui;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses belong to the office. */
class OfficeNetworkTest {

	private final OfficeNetwork network = new OfficeNetwork(List.of("192.168.10.0/24", " fe80::/10", "::1/128"));

	@ParameterizedTest
	@CsvSource({ "192.168.10.7,true", "192.168.11.7,false", "203.0.113.9,false", "fe80::1%eth0,true", "::1,true",
			"2001:db8::1,false", "unknown,false", "192.168.10.7:443,false", "office.example,false" })
	void anAddressIsOfTheOfficeWhenOneOfItsNetworksHoldsIt(String address, boolean office) {
		assertThat(this.network.holds(address)).isEqualTo(office);
	}

	@Test
	void anAddressThatAProxyStandsBeforeIsNotKnown() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("192.168.10.7");
		assertThat(this.network.holds(request)).isTrue();
		request.addHeader("X-Forwarded-For", "192.168.10.8");
		assertThat(this.network.holds(request)).isFalse();
	}

}
