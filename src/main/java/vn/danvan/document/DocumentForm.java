package vn.danvan.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a document prints around its text.
 *
 * @param addressees kính gửi, kính trình: whom it addresses, one a line
 * @param urgency độ khẩn
 * @param circulation phạm vi lưu hành, for example {@code TÀI LIỆU HỘI NGHỊ}; empty for
 * none
 * @param attestors who signs minutes instead of an office, from left to right
 * @param joint with whom it is issued, or null
 * @param signerId the office holder who signs; null for the leader who approves
 */
public record DocumentForm(List<String> addressees, Urgency urgency, String circulation, List<Attestor> attestors,
		@Nullable Joint joint, @Nullable Long signerId) {

	/** A document of one body, signed by the leader who approves it. */
	public static final DocumentForm PLAIN = new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), null, null);

	/** As many as sign minutes side by side. */
	public static final int MOST_ATTESTORS = 3;

	/** Longest function or name of one who signs minutes. */
	public static final int ATTESTOR_MAX = 120;

	public DocumentForm {
		addressees = List.copyOf(addressees);
		attestors = List.copyOf(attestors);
	}

	/**
	 * The same for one addressee alone.
	 * @param addressee kính gửi
	 * @return the form
	 */
	public DocumentForm addressedTo(String addressee) {
		return new DocumentForm(List.of(addressee), urgency, circulation, attestors, joint, signerId);
	}

	/**
	 * The same with the number that the partner of a document side by side gave.
	 * @param symbol số và ký hiệu; empty for none
	 * @return the form
	 */
	public DocumentForm withPartnerSymbol(String symbol) {
		if (joint == null || symbol.isEmpty()) {
			return this;
		}
		List<Joint.Partner> partners = joint.partners()
			.stream()
			.map((one) -> new Joint.Partner(one.bodyId(), one.signerId(), symbol))
			.toList();
		return new DocumentForm(addressees, urgency, circulation, attestors, new Joint(joint.variant(), partners),
				signerId);
	}

	/**
	 * Người ký biên bản.
	 *
	 * @param label in what function, for example {@code CHỦ TRÌ HỘI NGHỊ}
	 * @param name họ tên
	 */
	public record Attestor(String label, String name) {
	}

}
