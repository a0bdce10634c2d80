package vn.danvan.document.signature;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a form field says about itself, in its own dictionary or in that of a parent.
 *
 * @param field the dictionary
 */
record FieldValues(COSDictionary field) {

	private static final int MAX_DEPTH = 20;

	static FieldValues of(COSDictionary field) {
		return new FieldValues(field);
	}

	boolean isSignature() {
		return COSName.SIG.equals(inherited(COSName.FT));
	}

	boolean isText() {
		return COSName.TX.equals(inherited(COSName.FT));
	}

	/** What was filled in, or null. */
	@Nullable COSBase value() {
		return inherited(COSName.V);
	}

	/** Its full name. */
	String name() {
		StringBuilder name = new StringBuilder();
		COSDictionary one = this.field;
		for (int i = 0; one != null && i < MAX_DEPTH; i++) {
			String part = one.getString(COSName.T);
			if (part != null) {
				name.insert(0, name.isEmpty() ? part : part + ".");
			}
			one = one.getCOSDictionary(COSName.PARENT);
		}
		return name.toString();
	}

	private @Nullable COSBase inherited(COSName key) {
		COSDictionary one = this.field;
		for (int i = 0; one != null && i < MAX_DEPTH; i++) {
			if (one.getDictionaryObject(key) != null) {
				return one.getDictionaryObject(key);
			}
			one = one.getCOSDictionary(COSName.PARENT);
		}
		return null;
	}

}
