package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Certificate;
import vn.danvan.document.FormSheet;
import vn.danvan.document.Layout;
import vn.danvan.document.print.PrintedDocument.About;

/** Prints what bodies sign but do not number: sheets and certificates. */
@Component
public class FormPrinter {

	private static final float NAME_POINTS = 13;

	private static final float PARTY_POINTS = 14;

	private static final int NAME_ROOM = 300;

	private static final float TITLE_POINTS = 14;

	private static final int TITLE_ROOM = 700;

	private static final float HONOUR_POINTS = 19;

	private static final float ISSUER_POINTS = 15;

	private static final int CERTIFICATE_ROOM = 620;

	private final TableDesigns tables;

	private final Templates templates;

	FormPrinter(TableDesigns tables, Templates templates) {
		this.tables = tables;
		this.templates = templates;
	}

	/**
	 * Prints a sheet.
	 * @param form the sheet
	 * @return a PDF
	 */
	public byte[] sheet(FormSheet form) {
		try {
			JasperPrint pages = new Flow(this.templates.form(), parameters(form), form.blocks(), this.tables,
					Templates.FORM)
				.pages();
			LastTouches.underNames(pages, WordRule.under(names(form.head()), NAME_POINTS, NAME_ROOM));
			return PdfPrinter.export(List.of(pages),
					new About(oneLine(form.title()), String.join(" ", form.head().names()), ""));
		}
		catch (JRException ex) {
			throw new IllegalStateException("The sheet cannot be printed: " + form.title(), ex);
		}
	}

	/**
	 * Prints certificates, one a page.
	 * @param certificates at least one
	 * @return a PDF
	 */
	public byte[] certificates(List<Certificate> certificates) {
		try {
			List<JasperPrint> pages = new ArrayList<>();
			for (Certificate one : certificates) {
				pages.add(JasperFillManager.fillReport(this.templates.certificate(), parameters(one),
						new JREmptyDataSource(1)));
			}
			Certificate first = certificates.get(0);
			return PdfPrinter.export(pages, new About(
					Messages.text("document.certificate.about", first.holder(), first.honour()), first.issuer(), ""));
		}
		catch (JRException ex) {
			throw new IllegalStateException("The certificates cannot be printed", ex);
		}
	}

	private static Map<String, Object> parameters(FormSheet form) {
		Map<String, Object> parameters = new HashMap<>();
		FormSheet.Head head = form.head();
		boolean state = head.layout() == Layout.STATE;
		String parent = (head.parent() != null) ? FlowRows.styled(head.parent(), false, false) + "\n" : "";
		parameters.put("state", state);
		parameters.put("names",
				parent + names(head).stream()
					.map((name) -> FlowRows.styled(name, true, false))
					.collect(Collectors.joining("\n")));
		parameters.put("name", String.join("\n", Balance.lines(form.title(), TITLE_POINTS, TITLE_ROOM)));
		parameters.put("subtitle", form.subtitle());
		parameters.put("signing", !form.signings().isEmpty());
		int place = FormSheet.MOST_SIGNINGS - form.signings().size();
		for (FormSheet.Signing signing : form.signings()) {
			parameters.put("date" + place, signing.placeAndDate());
			parameters.put("office" + place, signing.office());
			parameters.put("how" + place, signing.how());
			place++;
		}
		return parameters;
	}

	private static Map<String, Object> parameters(Certificate certificate) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("state", certificate.layout() == Layout.STATE);
		parameters.put("issuer", balanced(VietnameseText.upper(certificate.issuer()), ISSUER_POINTS));
		parameters.put("kind", VietnameseText.upper(Messages.text("document.certificate")));
		parameters.put("holder", VietnameseText.upper(certificate.holder()));
		parameters.put("address", certificate.address());
		parameters.put("honour", balanced(certificate.honour(), HONOUR_POINTS));
		parameters.put("result", certificate.result());
		parameters.put("decision", certificate.decision());
		parameters.put("placeAndDate", certificate.placeAndDate());
		parameters.put("office", VietnameseText.upper(certificate.office()));
		parameters.put("signer", certificate.signer());
		return parameters;
	}

	private static String oneLine(String title) {
		return title.replace('\n', ' ');
	}

	private static String balanced(String text, float points) {
		return String.join("\n", Balance.lines(text, points, CERTIFICATE_ROOM));
	}

	private static List<String> names(FormSheet.Head head) {
		float points = (head.layout() == Layout.STATE) ? NAME_POINTS : PARTY_POINTS;
		return head.names().stream().flatMap((name) -> Balance.lines(name, points, NAME_ROOM).stream()).toList();
	}

}
