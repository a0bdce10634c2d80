package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Urgency;
import vn.danvan.document.print.PrintedPages.SignaturePlace;

/**
 * Gives rules and frames the length that the rules demand of their words, and finds the
 * room for signatures.
 */
final class LastTouches {

	private static final String RULE = "net.sf.jasperreports.export.danvan.rule";

	private static final String FIELD = "net.sf.jasperreports.export.danvan.field";

	private static final float NAME_POINTS = 13;

	private static final float SUBJECT_POINTS = 14;

	private static final int NAME_ROOM = 180;

	private static final int SUBJECT_ROOM = 407;

	private static final int URGENT_FRAME = 57;

	private static final int IMMEDIATE_FRAME = 85;

	private static final int VERY_URGENT_FRAME = 113;

	private LastTouches() {
	}

	static void fit(JasperPrint pages, PrintedDocument document) {
		for (JRPrintElement element : pages.getPages().get(0).getElements()) {
			String rule = property(element, RULE);
			if (rule != null) {
				resize(element, width(rule, document));
			}
		}
	}

	/** Gives the rule under the names of a sheet its length. */
	static void underNames(JasperPrint pages, double width) {
		pages.getPages()
			.get(0)
			.getElements()
			.stream()
			.filter((element) -> "names".equals(property(element, RULE)))
			.forEach((element) -> resize(element, (int) Math.round(width)));
	}

	static List<SignaturePlace> signaturePlaces(JasperPrint pages) {
		List<SignaturePlace> places = new ArrayList<>();
		for (int page = 0; page < pages.getPages().size(); page++) {
			for (JRPrintElement element : pages.getPages().get(page).getElements()) {
				if (property(element, FIELD) != null) {
					places.add(new SignaturePlace(page, element.getX(), element.getY(), element.getWidth(),
							element.getHeight()));
				}
			}
		}
		places.sort(Comparator.comparingInt(SignaturePlace::left));
		return places;
	}

	private static int width(String rule, PrintedDocument document) {
		Masthead masthead = document.masthead();
		return switch (rule) {
			case "names" -> under(masthead.lead().names(), NAME_POINTS, NAME_ROOM);
			case "partnerNames" ->
				(masthead.partner() != null) ? under(masthead.partner().names(), NAME_POINTS, NAME_ROOM) : NAME_ROOM;
			case "subject" -> under(document.title().subject().lines().toList(), SUBJECT_POINTS, SUBJECT_ROOM);
			default -> frame(masthead.urgency());
		};
	}

	private static int under(List<String> lines, float points, int room) {
		return (int) Math.round(WordRule.under(lines, points, room));
	}

	/** Width of the frame of độ khẩn in points: 20, 40, 30 mm. */
	static int frame(@Nullable String urgency) {
		if (VietnameseText.upper(Messages.label(Urgency.URGENT)).equals(urgency)) {
			return URGENT_FRAME;
		}
		return VietnameseText.upper(Messages.label(Urgency.IMMEDIATE)).equals(urgency) ? IMMEDIATE_FRAME
				: VERY_URGENT_FRAME;
	}

	private static void resize(JRPrintElement element, int width) {
		element.setX(element.getX() + (element.getWidth() - width) / 2);
		element.setWidth(width);
	}

	private static @Nullable String property(JRPrintElement element, String name) {
		return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
	}

}
