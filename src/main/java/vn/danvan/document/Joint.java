package vn.danvan.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Văn bản liên cơ quan: issued together with other bodies; the issuing body leads and
 * gives the number.
 *
 * @param variant how the heads of the bodies stand
 * @param partners the other bodies, in the order of the symbol
 */
public record Joint(Variant variant, List<Partner> partners) {

	/** As many as the head of a page holds. */
	public static final int MOST_PARTNERS = 3;

	public Joint {
		partners = List.copyOf(partners);
	}

	/** How the heads of the bodies stand. */
	public enum Variant {

		/** Under the Party's title, lead body first, one number. */
		PARTY_LED,

		/** Under Quốc hiệu, lead body first, one number in the form of the State. */
		STATE_FORM,

		/** Two bodies side by side, each with its number. */
		SIDE_BY_SIDE

	}

	/**
	 * Cơ quan phối hợp ban hành.
	 *
	 * @param bodyId the body
	 * @param signerId the office holder who signs for it; null leaves title and name to
	 * the head
	 * @param symbol số và ký hiệu that the partner gave, for {@link Variant#SIDE_BY_SIDE}
	 * only; empty leaves a blank
	 */
	public record Partner(long bodyId, @Nullable Long signerId, String symbol) {
	}

}
