package vn.danvan.followup.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.followup.OwnerName;
import vn.danvan.submission.Owner;

/** The commune or body of the register's filter as a word in the address. */
final class OwnerWord {

	private static final char COMMUNE = 'x';

	private static final char BODY = 'c';

	private OwnerWord() {
	}

	static String of(Owner owner) {
		return (owner.bodyId() != null) ? BODY + String.valueOf(owner.bodyId())
				: COMMUNE + String.valueOf(owner.unitId());
	}

	/** The owner that a word names; null when nobody here is called so. */
	static @Nullable OwnerName read(String word, List<OwnerName> owners) {
		return owners.stream().filter((one) -> of(one.owner()).equals(word)).findFirst().orElse(null);
	}

}
