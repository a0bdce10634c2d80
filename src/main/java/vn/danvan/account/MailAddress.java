package vn.danvan.account;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;

/** Địa chỉ e-mail: brings what was typed into stored form, or says what is wrong. */
final class MailAddress {

	private static final int NAME_MAX = 64;

	private static final Pattern SHAPE = Pattern
		.compile("[a-z0-9_+-]+(\\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");

	private MailAddress() {
	}

	/**
	 * Checks an address.
	 * @param typed what was typed
	 * @return the address in small letters, or null when nothing was typed
	 * @throws Refusal at {@code email} when it cannot be an address
	 */
	static @Nullable String checked(@Nullable String typed) {
		String address = VietnameseText.line(typed).toLowerCase(java.util.Locale.ROOT);
		if (address.isEmpty()) {
			return null;
		}
		if (!address.chars().allMatch((letter) -> letter < 128)) {
			throw Refusal.at("email", "account.error.email-marks");
		}
		if (address.length() > AccountService.EMAIL_MAX || address.indexOf('@') > NAME_MAX
				|| !SHAPE.matcher(address).matches()) {
			throw Refusal.at("email", "account.error.email");
		}
		return address;
	}

}
