package vn.danvan.document.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.danvan.document.Joint;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.organisation.Standing;

/**
 * Measures printed pages, and the pages of the Word file, against the fact sheet; prints
 * the table of measurements.
 */
class LayoutTest {

	private static final int AT_LEAST = 60;

	@Test
	void pagesOfThePartyMeetItsRules() throws IOException {
		party(new Checkpoints("Văn bản của Đảng, PDF"), LayoutTest::printed);
	}

	@Test
	void pagesOfTheStateMeetItsRules() throws IOException {
		state(new Checkpoints("Văn bản hành chính, PDF"), LayoutTest::printed);
	}

	@Test
	void pagesOfJointDocumentsMeetTheRules() throws IOException {
		joint(new Checkpoints("Văn bản liên cơ quan, PDF"), LayoutTest::printed);
	}

	/** Needs LibreOffice, as a browser journey needs a browser. */
	@Test
	@Tag("browser")
	void wordFilesMeetTheSameRules() throws IOException {
		party(new Checkpoints("Văn bản của Đảng, Word"), LayoutTest::converted);
		state(new Checkpoints("Văn bản hành chính, Word"), LayoutTest::converted);
		joint(new Checkpoints("Văn bản liên cơ quan, Word"), LayoutTest::converted);
	}

	/** The same place within a millimetre. */
	@Test
	@Tag("browser")
	void wordFilesStandWhereThePrintedPagesStand() throws IOException {
		Checkpoints points = new Checkpoints("Word so với PDF");
		SamePlaces.compare(points, printed(Samples.report()), converted(Samples.report()), "-----",
				"I- TÌNH HÌNH CHUNG");
		Request plan = Samples.plan(Samples.PEOPLE, Samples.signedBy(Samples.PEOPLE, Standing.DEPUTY, "PHÓ CHỦ TỊCH"));
		SamePlaces.compare(points, printed(plan), converted(plan), "KHẨN", "I. TÌNH HÌNH CHUNG");
		Request sides = Samples.joint(Joint.Variant.SIDE_BY_SIDE);
		SamePlaces.compare(points, printed(sides), converted(sides), "-----", "I- TÌNH HÌNH CHUNG");
		points.print(AT_LEAST);
	}

	private static void party(Checkpoints points, Reading reading) throws IOException {
		LayoutRules rules = new LayoutRules(points);
		PdfReader report = reading.read(Samples.report());
		rules.page(report, 1);
		rules.partyHeader(report);
		rules.partyTitle(report);
		rules.text(report);
		rules.partySigning(report);
		rules.annex(report, "Phụ lục 1");
		rules.partyDeputy(reading.read(
				Samples.report(Samples.BOARD, 1, Samples.signedBy(Samples.BOARD, Standing.DEPUTY, "PHÓ TRƯỞNG BAN"))));
		rules.partyLetter(reading.read(
				Samples.letter(Samples.COMMITTEE, Samples.signedBy(Samples.COMMITTEE, Standing.DEPUTY, "PHÓ BÍ THƯ"))));
		points.print(AT_LEAST);
	}

	private static void state(Checkpoints points, Reading reading) throws IOException {
		LayoutRules rules = new LayoutRules(points);
		PdfReader plan = reading
			.read(Samples.plan(Samples.PEOPLE, Samples.signedBy(Samples.PEOPLE, Standing.DEPUTY, "PHÓ CHỦ TỊCH")));
		rules.page(plan, 0);
		rules.stateHeader(plan);
		rules.stateTitle(plan);
		rules.text(plan);
		rules.stateSigning(plan);
		rules.annex(plan, "Phụ lục I");
		rules.stateLetter(reading
			.read(Samples.letter(Samples.OFFICE, Samples.signedBy(Samples.OFFICE, Standing.HEAD, "TRƯỞNG PHÒNG"))));
		rules.stateDecision(reading
			.read(Samples.decision(Samples.PEOPLE, Samples.signedBy(Samples.PEOPLE, Standing.HEAD, "CHỦ TỊCH"))));
		points.print(AT_LEAST);
	}

	private static void joint(Checkpoints points, Reading reading) throws IOException {
		JointRules rules = new JointRules(points);
		PdfReader party = reading.read(Samples.joint(Joint.Variant.PARTY_LED));
		new LayoutRules(points).page(party, 0);
		rules.partyLed(party);
		rules.stateForm(reading.read(Samples.joint(Joint.Variant.STATE_FORM)));
		rules.sideBySide(reading.read(Samples.joint(Joint.Variant.SIDE_BY_SIDE)));
		points.print(AT_LEAST);
	}

	private static PdfReader printed(Request request) throws IOException {
		return new PdfReader(Samples.PDF.print(Samples.COMPOSER.compose(request)).pdf());
	}

	private static PdfReader converted(Request request) throws IOException {
		byte[] docx = Samples.DOCX.print(Samples.COMPOSER.compose(request));
		Path folder = Files.createDirectories(Path.of("target/word"));
		return new PdfReader(LibreOffice.toPdf(folder, docx));
	}

	/** Brings a document to pages and reads them. */
	private interface Reading {

		PdfReader read(Request request) throws IOException;

	}

}
