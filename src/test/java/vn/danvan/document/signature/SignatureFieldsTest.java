package vn.danvan.document.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Empty fields on a finished file. */
class SignatureFieldsTest {

	private static final FieldPlace PLACE = new FieldPlace("ky", 0, 100, 50, 200, 80);

	@Test
	void aFieldStandsWhereItIsWantedFromTheTopLeftCorner() throws IOException {
		try (PDDocument document = Loader.loadPDF(SignatureFields.add(Office.PRINTED, List.of(PLACE), List.of()))) {
			PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
			PDSignatureField field = (PDSignatureField) form.getField("ky");
			PDAnnotationWidget widget = field.getWidgets().get(0);
			float height = document.getPage(0).getMediaBox().getHeight();
			assertThat(numbers(widget.getRectangle())).containsExactly(100, height - 50 - 80, 300, height - 50);
			assertThat(widget.isPrinted()).isTrue();
			assertThat(field.getSignature()).isNull();
			assertThat(widget.getAppearance()).isNull();
			assertThat(document.getPage(0).getAnnotations()).anyMatch((one) -> one.equals(widget));
			assertThat(form.isSignaturesExist()).isTrue();
			assertThat(form.isAppendOnly()).isTrue();
		}
	}

	@Test
	void onATurnedPageAFieldStandsWhereTheReaderSeesIt() throws IOException {
		byte[] landscape = Edits.edit(Office.PRINTED, (document) -> {
			document.getPage(0).setRotation(90);
			document.getPage(1).setRotation(180);
			document.getPage(2).setRotation(270);
		});
		byte[] prepared = SignatureFields.add(landscape, List.of(new FieldPlace("a", 0, 100, 50, 200, 80),
				new FieldPlace("b", 1, 100, 50, 200, 80), new FieldPlace("c", 2, 100, 50, 200, 80)), List.of());
		try (PDDocument document = Loader.loadPDF(prepared)) {
			PDRectangle page = document.getPage(0).getMediaBox();
			float width = page.getWidth();
			float height = page.getHeight();
			assertThat(numbers(rectangle(document, "a"))).containsExactly(50, 100, 130, 300);
			assertThat(numbers(rectangle(document, "b"))).containsExactly(width - 300, 50, width - 100, 130);
			assertThat(numbers(rectangle(document, "c"))).containsExactly(width - 130, height - 300, width - 50,
					height - 100);
		}
	}

	@Test
	void textFieldsTakeANumberLater() throws IOException {
		try (PDDocument document = Loader.loadPDF(Edits.fill(Office.SENT, "so", "146"))) {
			PDTextField field = (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField("so");
			assertThat(field.getValue()).isEqualTo("146");
			assertThat(field.getWidgets().get(0).getNormalAppearanceStream()).isNotNull();
		}
	}

	@Test
	void theFinishedFileStaysAsItIsAndTheResultIsAlwaysTheSame() {
		byte[] prepared = SignatureFields.add(Office.PRINTED, List.of(PLACE), List.of());
		assertThat(Arrays.copyOf(prepared, Office.PRINTED.length)).isEqualTo(Office.PRINTED);
		assertThat(SignatureFields.add(Office.PRINTED, List.of(PLACE), List.of())).isEqualTo(prepared);
	}

	@Test
	void aFieldOutsideThePageAMissingPageAndANameTwiceAreErrors() {
		assertThatIllegalArgumentException().isThrownBy(() -> add(new FieldPlace("ky", 0, 500, 50, 200, 80)));
		assertThatIllegalArgumentException().isThrownBy(() -> add(new FieldPlace("ky", 99, 100, 50, 200, 80)));
		assertThatIllegalArgumentException().isThrownBy(() -> add(PLACE, PLACE));
		assertThatIllegalArgumentException().isThrownBy(() -> new FieldPlace("a.b", 0, 1, 1, 1, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new FieldPlace("a", 0, 1, 1, 0, 1));
	}

	private static byte[] add(FieldPlace... places) {
		return SignatureFields.add(Office.PRINTED, List.of(places), List.of());
	}

	private static PDRectangle rectangle(PDDocument document, String field) {
		return document.getDocumentCatalog().getAcroForm(null).getField(field).getWidgets().get(0).getRectangle();
	}

	private static float[] numbers(PDRectangle box) {
		return new float[] { box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY() };
	}

}
