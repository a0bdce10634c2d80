package vn.danvan.document.signature;

import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a later state of a file adds nothing but signatures and the values of
 * fields that were empty. Whatever is not named here as allowed is a change, so a page,
 * an overlay, an annotation, a script, or an attachment never passes.
 */
final class Additions {

	/** Nobody sees these: version, proofs of signatures, what tools say of themselves. */
	private static final Set<COSName> UNSEEN_OF_FILE = names("Version", "Extensions", "DSS", "Perms", "Metadata");

	private static final Set<COSName> UNSEEN_OF_PAGE = names("Parent", "Annots", "Tabs", "LastModified");

	private static final Set<COSName> OF_FORM = names("Fields", "SigFlags", "DR", "DA", "NeedAppearances");

	private static final Set<COSName> OF_FILLED_TEXT = names("V", "AP", "AS", "M", "MK", "DA", "Parent", "P");

	private static final Set<COSName> INHERITED = names("Resources", "MediaBox", "CropBox", "Rotate");

	private static final Set<COSName> SCRIPTS = names("A", "AA");

	private final PDDocument before;

	private final PDDocument after;

	private final ObjectComparison comparison;

	private Additions(PDDocument before, PDDocument after) {
		this.before = before;
		this.after = after;
		this.comparison = new ObjectComparison(before, after);
	}

	/**
	 * Compares two states of a file.
	 * @param before the earlier one
	 * @param after the later one
	 * @return true if only signatures and values of empty fields were added
	 */
	static boolean areSignaturesOnly(PDDocument before, PDDocument after) {
		try {
			return new Additions(before, after).allowed();
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private boolean allowed() {
		COSDictionary one = this.before.getDocumentCatalog().getCOSObject();
		COSDictionary other = this.after.getDocumentCatalog().getCOSObject();
		Set<COSName> apart = new HashSet<>(UNSEEN_OF_FILE);
		apart.addAll(names("Pages", "AcroForm"));
		return this.comparison.sameEntries(one, other, apart) && pages()
				&& form(one.getCOSDictionary(COSName.ACRO_FORM), other.getCOSDictionary(COSName.ACRO_FORM));
	}

	private boolean pages() {
		int count = this.before.getNumberOfPages();
		if (this.after.getNumberOfPages() != count) {
			return false;
		}
		for (int i = 0; i < count; i++) {
			if (!page(this.before.getPage(i), this.after.getPage(i))) {
				return false;
			}
		}
		return true;
	}

	private boolean page(PDPage one, PDPage other) {
		COSDictionary page = one.getCOSObject();
		COSDictionary otherPage = other.getCOSObject();
		return this.comparison.sameEntries(page, otherPage, UNSEEN_OF_PAGE)
				&& INHERITED.stream()
					.allMatch((key) -> this.comparison.same(PDPageTree.getInheritableAttribute(page, key),
							PDPageTree.getInheritableAttribute(otherPage, key)))
				&& fields(page.getCOSArray(COSName.ANNOTS), otherPage.getCOSArray(COSName.ANNOTS));
	}

	private boolean form(@Nullable COSDictionary one, @Nullable COSDictionary other) {
		if (other == null) {
			return one == null;
		}
		COSDictionary form = (one != null) ? one : new COSDictionary();
		return this.comparison.sameEntries(form, other, OF_FORM)
				&& fields(form.getCOSArray(COSName.FIELDS), other.getCOSArray(COSName.FIELDS));
	}

	private boolean fields(@Nullable COSArray one, @Nullable COSArray other) {
		int before = (one != null) ? one.size() : 0;
		int after = (other != null) ? other.size() : 0;
		for (int i = 0; i < after; i++) {
			COSBase field = (i < before) ? one.getObject(i) : null;
			if (!field(field, other.getObject(i))) {
				return false;
			}
		}
		return after >= before;
	}

	private boolean field(@Nullable COSBase one, @Nullable COSBase other) {
		if (!(other instanceof COSDictionary later)) {
			return this.comparison.same(one, other);
		}
		if (!(one instanceof COSDictionary earlier)) {
			return one == null && isNewSignature(later);
		}
		FieldValues values = FieldValues.of(later);
		boolean filled = FieldValues.of(earlier).value() == null && values.value() != null;
		if (filled && isSignature(later)) {
			return FieldValues.of(earlier).isSignature() && FieldValues.of(earlier).name().equals(values.name())
					&& this.comparison.same(earlier.getItem(COSName.SUBTYPE), later.getItem(COSName.SUBTYPE));
		}
		if (filled && values.isText() && values.value() instanceof COSString) {
			return this.comparison.sameEntries(earlier, later, OF_FILLED_TEXT);
		}
		return this.comparison.sameEntries(earlier, later, names("Parent", "P"));
	}

	/** A signature in a field of its own, perhaps below a parent that only names it. */
	private static boolean isNewSignature(COSDictionary field) {
		COSArray kids = field.getCOSArray(COSName.KIDS);
		if (kids == null) {
			return isSignature(field);
		}
		for (int i = 0; i < kids.size(); i++) {
			if (!(kids.getObject(i) instanceof COSDictionary kid) || !isSignature(kid)) {
				return false;
			}
		}
		return SCRIPTS.stream().noneMatch(field::containsKey);
	}

	private static boolean isSignature(COSDictionary field) {
		FieldValues values = FieldValues.of(field);
		return values.isSignature() && values.value() instanceof COSDictionary
				&& SCRIPTS.stream().noneMatch(field::containsKey)
				&& (!field.containsKey(COSName.SUBTYPE) || COSName.WIDGET.equals(field.getCOSName(COSName.SUBTYPE)));
	}

	private static Set<COSName> names(String... names) {
		Set<COSName> all = new HashSet<>();
		for (String name : names) {
			all.add(COSName.getPDFName(name));
		}
		return all;
	}

}
