package vn.danvan.document.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

import vn.danvan.base.Refusal;

/**
 * A field of a file that carries a signature or a timestamp.
 *
 * @param name name of the field
 * @param range the bytes that it covers
 * @param timestamp true for a timestamp over the document
 */
record SignedField(String name, SignedRange range, boolean timestamp) {

	/**
	 * The signed fields of a file, from its form and from its pages, so that none shows
	 * up unchecked.
	 * @param document the file
	 * @return the fields in the order of signing
	 */
	static List<SignedField> of(PDDocument document) {
		Map<SignedRange, SignedField> fields = new LinkedHashMap<>();
		for (COSDictionary field : fields(document)) {
			if (FieldValues.of(field).value() instanceof COSDictionary value && FieldValues.of(field).isSignature()) {
				SignedRange range = SignedRange.of(new PDSignature(value));
				boolean timestamp = COSName.DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE));
				fields.putIfAbsent(range, new SignedField(FieldValues.of(field).name(), range, timestamp));
			}
		}
		return fields.values().stream().sorted(Comparator.comparing((one) -> one.range().end())).toList();
	}

	private static List<COSDictionary> fields(PDDocument document) {
		List<COSDictionary> fields = new ArrayList<>();
		try {
			if (document.getDocumentCatalog().getAcroForm(null) != null) {
				for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
					fields.add(field.getCOSObject());
				}
			}
			for (PDPage page : document.getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					fields.add(annotation.getCOSObject());
				}
			}
			return fields;
		}
		catch (IOException | RuntimeException ex) {
			throw new Refusal("document.signature.damaged");
		}
	}

}
