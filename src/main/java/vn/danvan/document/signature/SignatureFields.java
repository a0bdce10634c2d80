package vn.danvan.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Prepares a finished PDF for signing: empty signature fields where the signatures will
 * stand, and text fields for what is filled in after the first signature (number, day).
 * The fields are appended; the bytes of the finished file stay as they are.
 */
public final class SignatureFields {

	private static final String TEXT_STYLE = "/TiRo 14 Tf 0 g";

	/** Any constant: the same file gets the same fields byte for byte. */
	private static final long FILE_ID = 1;

	private SignatureFields() {
	}

	/**
	 * Adds empty fields. Nothing is drawn.
	 * @param pdf the finished file
	 * @param signatures places of the signatures
	 * @param texts places of the texts to fill in, may be empty
	 * @return the file with its fields
	 * @throws IllegalArgumentException if a page does not exist, a field leaves its page,
	 * or a name is used twice
	 */
	public static byte[] add(byte[] pdf, List<FieldPlace> signatures, List<FieldPlace> texts) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			document.setDocumentId(FILE_ID);
			PDAcroForm form = form(document);
			for (FieldPlace place : signatures) {
				put(document, form, new PDSignatureField(form), place);
			}
			for (FieldPlace place : texts) {
				PDTextField text = new PDTextField(form);
				text.setDefaultAppearance(TEXT_STYLE);
				put(document, form, text, place);
			}
			ByteArrayOutputStream prepared = new ByteArrayOutputStream();
			document.saveIncremental(prepared);
			return prepared.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The document cannot be prepared for signing", ex);
		}
	}

	private static PDAcroForm form(PDDocument document) {
		PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
		if (form == null) {
			form = new PDAcroForm(document);
			form.setDefaultResources(new PDResources(fonts()));
			form.setDefaultAppearance(TEXT_STYLE);
			document.getDocumentCatalog().setAcroForm(form);
		}
		form.setSignaturesExist(true);
		form.setAppendOnly(true);
		return form;
	}

	/**
	 * Times as every viewer has it, written down by hand: making the font would search
	 * the machine for font files.
	 */
	private static COSDictionary fonts() {
		COSDictionary times = new COSDictionary();
		times.setItem(COSName.TYPE, COSName.FONT);
		times.setItem(COSName.SUBTYPE, COSName.TYPE1);
		times.setName(COSName.BASE_FONT, "Times-Roman");
		times.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
		COSDictionary named = new COSDictionary();
		named.setItem("TiRo", times);
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.FONT, named);
		return resources;
	}

	private static void put(PDDocument document, PDAcroForm form, PDField field, FieldPlace place) throws IOException {
		if (place.page() >= document.getNumberOfPages() || form.getField(place.name()) != null) {
			throw new IllegalArgumentException("No such page or a field twice: " + place.name());
		}
		PDPage page = document.getPage(place.page());
		PageArea area = new PageArea(page);
		field.setPartialName(place.name());
		PDAnnotationWidget widget = field.getWidgets().get(0);
		widget.setRectangle(area.rectangle(place));
		widget.setPage(page);
		widget.setPrinted(true);
		if (area.rotation() != 0) {
			PDAppearanceCharacteristicsDictionary turn = new PDAppearanceCharacteristicsDictionary(new COSDictionary());
			turn.setRotation(area.rotation());
			widget.setAppearanceCharacteristics(turn);
		}
		List<PDAnnotation> annotations = page.getAnnotations();
		annotations.add(widget);
		page.setAnnotations(annotations);
		List<PDField> fields = form.getFields();
		fields.add(field);
		form.setFields(fields);
	}

}
