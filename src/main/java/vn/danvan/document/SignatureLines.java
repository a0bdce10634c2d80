package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.VietnameseText;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.Standing;

/**
 * Quyền hạn, chức vụ và họ tên của người ký, as they stand above and below a signature.
 *
 * @param lines quyền hạn and chức vụ from top to bottom
 * @param name họ tên, empty before somebody has signed
 */
public record SignatureLines(List<Line> lines, String name) {

	public SignatureLines {
		lines = List.copyOf(lines);
	}

	/**
	 * The lines of an office holder, by the rules of his own body.
	 * @param body the body for which he signs
	 * @param holder who signs
	 * @param joint whether several bodies sign, so that each is named
	 * @return the lines and his name
	 */
	public static SignatureLines of(Letterhead body, OfficeHolder holder, boolean joint) {
		return new SignatureLines(lines(body, holder.title(), holder.standing(), joint), holder.fullName());
	}

	/**
	 * The lines of a head who is not yet named.
	 * @param body the body for which he will sign
	 * @param joint whether several bodies sign, so that each is named
	 * @return the lines without a name
	 */
	public static SignatureLines unsigned(Letterhead body, boolean joint) {
		return new SignatureLines(lines(body, body.headTitle(), Standing.HEAD, joint), "");
	}

	/**
	 * The lines of one who signs minutes for himself.
	 * @param attestor function and name
	 * @return the lines and the name
	 */
	public static SignatureLines of(DocumentForm.Attestor attestor) {
		return new SignatureLines(List.of(new Line(attestor.label(), true)), attestor.name());
	}

	private static List<Line> lines(Letterhead body, String title, Standing standing, boolean joint) {
		List<Line> lines = new ArrayList<>();
		Layout layout = Layout.of(body);
		Words words = (layout == Layout.PARTY) ? Words.PARTY : Words.STATE;
		String collective = body.collective();
		String named = joint ? named(body) : null;
		boolean ordered = standing == Standing.BY_ORDER || standing == Standing.BY_AUTHORISATION;
		boolean together = collective != null && !ordered;
		if (together) {
			lines.add(new Line(words.onBehalf() + (named != null ? named : collective), true));
		}
		else if (named != null) {
			lines.add(new Line(named, true));
		}
		boolean committee = layout == Layout.PARTY && collective != null;
		switch (standing) {
			case HEAD -> lines.add(new Line(title, layout == Layout.STATE || !together));
			case DEPUTY -> {
				if (!committee) {
					lines.add(new Line(words.inPlace() + body.headTitle(), true));
				}
				lines.add(new Line(title, layout == Layout.STATE));
			}
			case ACTING -> lines.add(new Line(words.acting() + body.headTitle(), layout == Layout.STATE || !together));
			case BY_ORDER, BY_AUTHORISATION -> {
				String who = committee ? collective : body.headTitle();
				lines.add(new Line(((standing == Standing.BY_ORDER) ? words.byOrder() : words.byAuthorisation()) + who,
						true));
				lines.add(new Line(title, layout == Layout.STATE));
			}
		}
		return lines;
	}

	/** The lines of the header where they tell the whole name, else the full name. */
	private static String named(Letterhead body) {
		return body.bodyName().contains("\n") ? body.bodyName() : VietnameseText.upper(body.fullName());
	}

	/**
	 * A line above a signature.
	 *
	 * @param text in capitals
	 * @param bold đậm
	 */
	public record Line(String text, boolean bold) {
	}

	/** The words for standings: a slash in the Party, a full stop in the State. */
	private record Words(String onBehalf, String inPlace, String byOrder, String byAuthorisation, String acting) {

		private static final Words PARTY = new Words("T/M ", "K/T ", "T/L ", "T/L ", "Q. ");

		private static final Words STATE = new Words("TM. ", "KT. ", "TL. ", "TUQ. ", "Q. ");

	}

}
