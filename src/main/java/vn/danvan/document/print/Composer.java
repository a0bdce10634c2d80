package vn.danvan.document.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Joint;
import vn.danvan.document.Layout;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.print.PrintedDocument.About;
import vn.danvan.document.print.PrintedDocument.Address;
import vn.danvan.document.print.PrintedDocument.PrintedAnnex;
import vn.danvan.document.print.PrintedDocument.Title;
import vn.danvan.organisation.Letterhead;

/** Brings a document into the words and the order that its layout demands. */
@Component
@EnableConfigurationProperties(LayoutSettings.class)
public class Composer {

	/** From this day the guide of the Party is HD 05-HD/VPTW. */
	private static final LocalDate NEW_GUIDE = LocalDate.of(2026, 5, 27);

	private static final float POINTS = 14;

	private static final int SUBJECT_ROOM = 405;

	/** Width of one, of two, of three signatures side by side. */
	private static final int[] SIGNATURE_ROOMS = { 225, 226, 148 };

	private final LayoutSettings settings;

	Composer(LayoutSettings settings) {
		this.settings = settings;
	}

	/**
	 * Composes a document.
	 * @param request what is to be printed
	 * @return everything that stands on its pages
	 */
	public PrintedDocument compose(Request request) {
		Layout layout = Layout.of(request.lead(), request.form());
		Wording wording = new Wording(layout, this.settings);
		TextComposer text = new TextComposer(layout, wording, this.settings);
		String subject = wording.subject(request.subject());
		String type = Messages.label(request.type());
		return new PrintedDocument(new Mastheads(layout, wording).masthead(request),
				new Title(request.type().isLetter() ? null : VietnameseText.upper(type),
						String.join("\n", Balance.lines(subject, POINTS, SUBJECT_ROOM))),
				address(request, wording), text.compose(request), annexes(request, layout, wording, text),
				signatures(request, wording), Recipients.of(request, layout, wording, this.settings),
				new About(wording.spelt(type + " " + subject), wording.spelt(request.lead().fullName()),
						rules(layout, request)));
	}

	private static @Nullable Address address(Request request, Wording wording) {
		List<String> names = request.form().addressees();
		if (names.isEmpty()) {
			return null;
		}
		return new Address(Messages.text((request.type() == DocumentType.SUBMISSION) ? "document.print.submitted-to"
				: "document.print.addressed-to"), names.stream().map(wording::spelt).toList());
	}

	private static List<PrintedAnnex> annexes(Request request, Layout layout, Wording wording, TextComposer text) {
		List<PrintedAnnex> annexes = new ArrayList<>();
		List<Annex> all = request.content().annexes();
		String citation = Messages.text("document.annex-of", Messages.label(request.type()),
				wording.spelt(wording.citation(request)));
		for (Annex annex : all) {
			String label = wording.annexLabel(annexes.size() + 1, all.size());
			String title = wording.spelt(annex.title());
			annexes.add(new PrintedAnnex(label, (layout == Layout.STATE) ? VietnameseText.upper(title) : title,
					citation, text.annex(annex.blocks()), annex.orientation() == Annex.Orientation.LANDSCAPE));
		}
		return annexes;
	}

	/** The leading body signs on the right, unless the office has it otherwise. */
	private List<SignatureLines> signatures(Request request, Wording wording) {
		int room = SIGNATURE_ROOMS[request.signatures().size() - 1];
		List<SignatureLines> signatures = new ArrayList<>(
				request.signatures().stream().map((one) -> balanced(wording.spelt(one), room)).toList());
		boolean joint = request.form().joint() != null;
		return (joint && this.settings.leadSignsRight()) ? signatures.reversed() : signatures;
	}

	private static SignatureLines balanced(SignatureLines signature, int room) {
		return new SignatureLines(signature.lines()
			.stream()
			.flatMap((line) -> Balance.lines(line.text(), POINTS, room)
				.stream()
				.map((part) -> new SignatureLines.Line(part, line.bold())))
			.toList(), signature.name());
	}

	private static String rules(Layout layout, Request request) {
		LocalDate date = request.numbering().date();
		if (layout == Layout.STATE) {
			return Messages.text("document.print.rules-state");
		}
		boolean renewed = !((date != null) ? date : request.numbering().printedOn()).isBefore(NEW_GUIDE);
		return Messages.text(renewed ? "document.print.rules-party-2026" : "document.print.rules-party-2018");
	}

	/**
	 * What is to be printed.
	 *
	 * @param type tên loại
	 * @param subject trích yếu
	 * @param content text and annexes
	 * @param form what stands around the text
	 * @param recipients nơi nhận, without the lines that the layout adds
	 * @param lead the issuing body on the document's date
	 * @param partners the other bodies of a joint document
	 * @param signatures who signs, the leading body first
	 * @param numbering number and date, or the room for them
	 * @param draft whether it is marked as a draft
	 */
	public record Request(DocumentType type, String subject, DocumentContent content, DocumentForm form,
			List<String> recipients, Letterhead lead, List<Letterhead> partners, List<SignatureLines> signatures,
			Numbering numbering, boolean draft) {

		/**
		 * The symbols that the number names: of all bodies, the leading one first; of the
		 * leading one alone where each gives its own number.
		 * @return at least one symbol
		 */
		public List<String> symbols() {
			List<String> symbols = new ArrayList<>(List.of(lead.symbol()));
			if (form.joint() != null && form.joint().variant() == Joint.Variant.SIDE_BY_SIDE) {
				return symbols;
			}
			partners.forEach((partner) -> symbols.add(partner.symbol()));
			return symbols;
		}

	}

	/**
	 * Number and date.
	 *
	 * @param symbol số và ký hiệu without the word Số, null before registration
	 * @param date ngày văn bản, null before registration
	 * @param printedOn the day of printing, whose year stands before there is a date
	 */
	public record Numbering(@Nullable String symbol, @Nullable LocalDate date, LocalDate printedOn) {

		String words() {
			return (date != null) ? VietnameseDates.words(date) : "ngày      tháng      năm " + printedOn.getYear();
		}

		String cited() {
			return (date != null) ? VietnameseDates.cited(date) : "     /     /" + printedOn.getYear();
		}

	}

}
