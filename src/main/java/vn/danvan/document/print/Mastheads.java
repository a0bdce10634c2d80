package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Joint;
import vn.danvan.document.Layout;
import vn.danvan.document.Urgency;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.document.print.Masthead.Side;
import vn.danvan.organisation.Letterhead;

/** Composes the head of the first page. */
final class Mastheads {

	private static final float PARTY_POINTS = 14;

	private static final float STATE_POINTS = 13;

	private static final int PARTY_ROOM = 188;

	private static final int STATE_ROOM = 178;

	private static final int SIDE = 228;

	private final Layout layout;

	private final Wording wording;

	Mastheads(Layout layout, Wording wording) {
		this.layout = layout;
		this.wording = wording;
	}

	Masthead masthead(Request request) {
		Joint joint = request.form().joint();
		boolean sides = joint != null && joint.variant() == Joint.Variant.SIDE_BY_SIDE;
		String place = request.lead().place() + ", " + request.numbering().words();
		Urgency urgency = request.form().urgency();
		String circulation = request.form().circulation();
		return new Masthead(this.layout, lead(request, joint, sides), sides ? partner(request, joint) : null,
				(request.type() == DocumentType.MINUTES) ? null : this.wording.spelt(place),
				request.type().isLetter() ? this.wording.letterSubject(request.subject()) : null,
				(urgency == Urgency.NORMAL) ? null : VietnameseText.upper(Messages.label(urgency)),
				circulation.isEmpty() ? null : VietnameseText.upper(circulation),
				request.draft() ? Messages.text("document.print.draft") : null);
	}

	private Side lead(Request request, @Nullable Joint joint, boolean sides) {
		String symbol = request.numbering().symbol();
		if (joint == null || sides) {
			String known = (symbol != null) ? symbol
					: Layout.of(request.lead()).blankSymbol(request.type(), List.of(request.lead().symbol()));
			return side(request.lead(), Layout.of(request.lead()), lines(request.lead()), known, sides ? SIDE : room());
		}
		String known = (symbol != null) ? symbol : this.layout.blankSymbol(request.type(), request.symbols());
		List<Letterhead> bodies = new ArrayList<>(List.of(request.lead()));
		bodies.addAll(request.partners());
		return side((this.layout == Layout.PARTY) ? request.lead() : null, this.layout, stacked(bodies), known, room());
	}

	private Side partner(Request request, Joint joint) {
		Letterhead body = request.partners().get(0);
		Layout own = Layout.of(body);
		String typed = joint.partners().get(0).symbol();
		return side(body, own, lines(body),
				!typed.isEmpty() ? typed : own.blankSymbol(request.type(), List.of(body.symbol())), SIDE);
	}

	private Side side(@Nullable Letterhead parentOf, Layout own, List<String> names, String symbol, int room) {
		String parent = (parentOf != null) ? parentOf.parentName() : null;
		float points = (own == Layout.PARTY) ? PARTY_POINTS : STATE_POINTS;
		return new Side(own, (parent != null) ? this.wording.spelt(parent) : null,
				names.stream()
					.map(this.wording::spelt)
					.flatMap((name) -> Balance.lines(name, points, room).stream())
					.toList(),
				this.wording.number(own, symbol));
	}

	/**
	 * Under the Party's title the parent stands above; under Quốc hiệu each body is named
	 * in full.
	 */
	private List<String> stacked(List<Letterhead> bodies) {
		List<String> lines = new ArrayList<>();
		for (Letterhead body : bodies) {
			boolean underParent = this.layout == Layout.PARTY && lines.isEmpty();
			boolean whole = underParent || body.bodyName().contains("\n");
			String name = whole ? body.bodyName() : VietnameseText.upper(body.fullName());
			lines.add((lines.size() < bodies.size() - 1) ? name + " -" : name);
		}
		return lines;
	}

	private int room() {
		return (this.layout == Layout.PARTY) ? PARTY_ROOM : STATE_ROOM;
	}

	private static List<String> lines(Letterhead body) {
		return Arrays.asList(body.bodyName().split("\n"));
	}

}
