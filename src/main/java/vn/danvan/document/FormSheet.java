package vn.danvan.document;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.organisation.Letterhead;

/**
 * Biểu mẫu: a sheet that lies across, with the head of a body and places to sign. It is
 * no document and takes no number.
 *
 * @param head whose sheet it is
 * @param title what it is, in capitals
 * @param subtitle of what and of when
 * @param blocks its text and tables
 * @param signings who signs, at most {@link #MOST_SIGNINGS} from left to right; one alone
 * signs on the right
 */
public record FormSheet(Head head, String title, String subtitle, List<Block> blocks, List<Signing> signings) {

	/** As many as sign side by side. */
	public static final int MOST_SIGNINGS = 2;

	public FormSheet {
		blocks = List.copyOf(blocks);
		signings = List.copyOf(signings);
		if (signings.size() > MOST_SIGNINGS) {
			throw new IllegalArgumentException("Too many sign: " + signings.size());
		}
	}

	/**
	 * The head of a sheet.
	 *
	 * @param layout by whose rules: Quốc hiệu, or the title of the Party
	 * @param parent cơ quan cấp trên in capitals, or null
	 * @param names the lines of the body's name in capitals
	 */
	public record Head(Layout layout, @Nullable String parent, List<String> names) {

		public Head {
			names = List.copyOf(names);
		}

		/**
		 * The head that a body prints on its documents.
		 * @param body the body
		 * @return its head
		 */
		public static Head of(Letterhead body) {
			return new Head(Layout.of(body), body.parentName(), Arrays.asList(body.bodyName().split("\n")));
		}

	}

	/**
	 * A place to sign; it stays empty, to be signed by hand.
	 *
	 * @param placeAndDate địa danh, ngày tháng năm, with room to be filled in; empty for
	 * none
	 * @param office in whose name and in what office, in capitals
	 * @param how for example {@code (Ký, ghi rõ họ tên)}
	 */
	public record Signing(String placeAndDate, String office, String how) {
	}

}
