package vn.danvan.survey.ui;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * The networks of the office, from which alone the desk may be answered. An address is
 * looked at and forgotten.
 */
@Component
class OfficeNetwork {

	/**
	 * What a proxy says of where a request comes from. The server takes these away when
	 * it is told to trust its proxy; where one is left, the true address is not known.
	 */
	private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded");

	private final List<IpAddressMatcher> networks;

	OfficeNetwork(
			@Value("${danvan.survey.networks:127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7,fe80::/10}") List<String> networks) {
		this.networks = networks.stream().map(String::strip).map(IpAddressMatcher::new).toList();
	}

	/** Whether a request comes from the office for certain. */
	boolean holds(HttpServletRequest request) {
		return holds(request.getRemoteAddr())
				&& FORWARDED.stream().allMatch((header) -> request.getHeader(header) == null);
	}

	/** Whether an address belongs to the office; the zone of a local one is ignored. */
	boolean holds(String address) {
		String plain = address.replaceFirst("%.*", "");
		try {
			return this.networks.stream().anyMatch((network) -> network.matches(plain));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
