package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.document.print.PrintedPages;
import vn.danvan.document.print.PrintedPages.SignaturePlace;
import vn.danvan.document.signature.FieldPlace;
import vn.danvan.document.signature.SignatureFields;

/**
 * Prepares a printed document for signing: a field for each signature between title and
 * name (ô 7c), and one for the seal over the left third of it (ô 8; Nghị định
 * 30/2020/NĐ-CP, Phụ lục I).
 */
final class SignaturePlaces {

	/** Room for the picture of a signature in points: 46 mm. */
	private static final float SIGNATURE_WIDTH = 130;

	/** A seal of 36 mm across. */
	private static final float SEAL = 102;

	private static final float OVERLAP = 1 / 3f;

	private SignaturePlaces() {
	}

	/**
	 * Adds the fields.
	 * @param pages the printed document
	 * @param sealed whether the bodies seal it; minutes are signed by people only
	 * @return the file with its empty fields
	 */
	static byte[] prepared(PrintedPages pages, boolean sealed) {
		List<FieldPlace> fields = new ArrayList<>();
		for (int i = 0; i < pages.signaturePlaces().size(); i++) {
			SignaturePlace place = pages.signaturePlaces().get(i);
			float width = Math.min(SIGNATURE_WIDTH, place.width());
			float left = place.left() + (place.width() - width) / 2f;
			fields.add(new FieldPlace("ChuKy" + (i + 1), place.page(), left, place.top(), width, place.height()));
			if (sealed) {
				float sealLeft = left + width * OVERLAP - SEAL;
				fields.add(new FieldPlace("ConDau" + (i + 1), place.page(), Math.max(0, sealLeft),
						place.top() + (place.height() - SEAL) / 2f, SEAL, SEAL));
			}
		}
		return fields.isEmpty() ? pages.pdf() : SignatureFields.add(pages.pdf(), fields, List.of());
	}

}
