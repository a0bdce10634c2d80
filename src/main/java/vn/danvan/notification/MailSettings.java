package vn.danvan.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether mail is sent, from which address, and where the pages are that it leads to.
 * Without a mail server there is the inbox only.
 */
@Component
class MailSettings {

	private static final Logger log = LoggerFactory.getLogger(MailSettings.class);

	private final boolean on;

	private final String from;

	private final String address;

	MailSettings(@Value("${spring.mail.host:}") String host, @Value("${danvan.mail.from:}") String from,
			@Value("${danvan.address:}") String address) {
		this.on = !host.isBlank() && !from.isBlank();
		this.from = from.strip();
		this.address = address.strip().replaceAll("/+$", "");
		if (!host.isBlank() && from.isBlank()) {
			log.warn("A mail server is set but danvan.mail.from is not: no mail is sent");
		}
	}

	boolean on() {
		return this.on;
	}

	String from() {
		return this.from;
	}

	/** The name behind the @ of the sender. */
	String domain() {
		return this.from.substring(this.from.indexOf('@') + 1);
	}

	/**
	 * The full address of a page.
	 * @param path the page
	 * @return the address, empty when nobody has set where the system is
	 */
	String page(String path) {
		return this.address.isEmpty() ? "" : this.address + "/" + path;
	}

}
