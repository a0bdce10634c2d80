package vn.danvan.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DraftingService.OwnDocument;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A free document from its first word to its number. */
@DanvanTest
class DraftingTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private DraftingService drafting;

	@Autowired
	private DocumentService documents;

	@Autowired
	private RegisterService register;

	@Autowired
	private DocumentPrints prints;

	@Autowired
	private OfficeHolders offices;

	@Autowired
	private DocumentSkeletons skeletons;

	@Test
	void aLetterIsWrittenApprovedNumberedAndServedUnchanged() {
		long id = begin(letter("đôn đốc báo cáo", List.of("Đảng ủy xã Hương Nhượng")));
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0));
		this.stage.run("truongban", () -> this.documents.approve(id, version(id)));
		String symbol = this.stage.as("vanthu", () -> this.register.register(id, version(id), request(DAY)));
		assertThat(symbol).matches("\\d{2,}-CV/BDVHU");
		byte[] first = this.stage.as("bithu", () -> this.prints.pdf(id));
		assertThat(this.stage.as("bithu", () -> this.prints.pdf(id))).isEqualTo(first);
		assertThat(this.stage.as("bithu", () -> this.documents.list("cv/bdvhu", null, 0, 50)))
			.anyMatch((row) -> row.id() == id);
	}

	@Test
	void everyKindBeginsWithAnOutlineThatPrints() {
		for (DocumentType type : DocumentType.values()) {
			assertThat(this.skeletons.of(type).blocks()).as(type.name()).isNotEmpty();
			byte[] pdf = this.stage.as("chuyenvien", () -> this.prints.preview(new DocumentDraft(type,
					this.stage.body("BDVHU"), "thử bố cục", this.skeletons.of(type), List.of(), null, DAY)));
			assertThat(pdf).as(type.name()).hasSizeGreaterThan(5000);
		}
	}

	@Test
	void whatIsBeingWrittenIsSeenByItsAuthorAlone() {
		long id = begin(letter("chỉ người soạn thấy", List.of("Nơi nhận thử")));
		assertThat(this.stage.as("chuyenvien", () -> this.documents.list("chi nguoi soan thay", null, 0, 5)))
			.hasSize(1);
		assertThat(this.stage.as("truongban", () -> this.documents.list("chi nguoi soan thay", null, 0, 5))).isEmpty();
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.documents.get(id)))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.run("bithu", () -> this.prints.pdf(id))).isInstanceOf(NotPermitted.class);
	}

	@Test
	void savingLeavesNoHistoryAndASecondEditorIsTold() {
		long id = begin(letter("lưu nhiều lần", List.of("Nơi nhận thử")));
		int version = 0;
		for (int i = 0; i < 5; i++) {
			int from = version;
			version = this.stage.as("chuyenvien",
					() -> this.drafting.save(id, from, letter("lưu nhiều lần", List.of("Nơi nhận thử"))));
		}
		assertThat(this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM document FOR SYSTEM_TIME ALL WHERE id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThatThrownBy(() -> this.stage.run("chuyenvien",
				() -> this.drafting.save(id, 0, letter("bản cũ", List.of("Nơi nhận thử")))))
			.isInstanceOf(StaleVersion.class);
	}

	@Test
	void aReturnedDocumentIsWrittenOnWithTheReasonBeforeItsAuthor() {
		long id = begin(letter("trả lại", List.of("Nơi nhận thử")));
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0));
		this.stage.run("truongban", () -> this.documents.giveBack(id, version(id), "Bổ sung thời hạn"));
		OwnDocument own = this.stage.as("chuyenvien", () -> this.drafting.open(id));
		assertThat(own.returnReason()).isEqualTo("Bổ sung thời hạn");
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, own.version()));
		assertThat(this.stage.as("truongban", () -> this.documents.get(id)).steps().approve()).isTrue();
	}

	@Test
	void aLetterWithoutAddresseeAndATextWithoutWordsAreNotSubmitted() {
		long nobody = begin(letter("không nơi gửi", List.of()));
		assertThatThrownBy(() -> this.stage.run("chuyenvien", () -> this.drafting.submit(nobody, 0)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("kính gửi");
		long empty = begin(new DocumentDraft(DocumentType.NOTICE, this.stage.body("BDVHU"), "trống",
				new DocumentContent(List.of(), List.of()), List.of(), null, DAY));
		assertThatThrownBy(() -> this.stage.run("chuyenvien", () -> this.drafting.submit(empty, 0)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("chưa có nội dung");
	}

	@Test
	void emojiSecrecyMarksAndTooManyColumnsAreRefusedWithTheirPlace() {
		assertThatThrownBy(() -> begin(text("Kết quả rất tốt 😀 trong tháng"))).isInstanceOf(Refusal.class)
			.hasMessageContaining("😀")
			.hasMessageContaining("rất tốt");
		assertThatThrownBy(() -> begin(text("Tài liệu TUYỆT MẬT của huyện"))).isInstanceOf(Refusal.class);
		List<Table.Column> columns = Collections.nCopies(40, new Table.Column("x", 1, Table.Align.LEFT));
		DocumentDraft wide = new DocumentDraft(DocumentType.NOTICE, this.stage.body("BDVHU"), "bảng rộng",
				new DocumentContent(List.of(), List.of(new Annex("Bảng", List.of(new Table(columns, List.of()))))),
				List.of(), null, DAY);
		assertThatThrownBy(() -> begin(wide)).isInstanceOf(Refusal.class)
			.hasMessageContaining("40 cột")
			.hasMessageContaining("31 cột");
	}

	@Test
	void aSignerMustHoldOfficeOnTheDateOfTheDocument() {
		long body = this.stage.body("BCĐ");
		OfficeHolder holder = this.stage.as("vanthu", () -> this.offices.inOffice(body, DAY))
			.stream()
			.filter((one) -> one.title().equals("PHÓ TRƯỞNG BAN"))
			.findFirst()
			.orElseThrow();
		DocumentDraft plain = text("Nội dung kế hoạch.");
		long id = begin(new DocumentDraft(DocumentType.PLAN, body, "kiểm tra năm 2023", plain.content(), List.of(),
				null, DAY, new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), null, holder.id())));
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0));
		this.stage.run("truongban", () -> this.documents.approve(id, version(id)));
		this.stage.run("vanthu", () -> this.offices.end(holder.id(), LocalDate.of(2023, 6, 19)));
		try {
			assertThatThrownBy(
					() -> this.stage.as("vanthu", () -> this.register.register(id, version(id), request(DAY))))
				.isInstanceOf(Refusal.class)
				.hasMessageContaining("không giữ chức vụ vào ngày 20/06/2023");
		}
		finally {
			this.stage.jdbc()
				.sql("UPDATE office_holder SET valid_until = '9999-12-31' WHERE id = ?")
				.param(holder.id())
				.update();
		}
		assertThat(this.stage.as("vanthu", () -> this.register.register(id, version(id), request(DAY))))
			.endsWith("-KH/BCĐ");
	}

	@Test
	void documentsOfTheCommitteeAreApprovedByItsOwnLeaders() {
		long id = begin(new DocumentDraft(DocumentType.NOTICE, this.stage.body("HU"), "kết luận hội nghị",
				text("Nội dung.").content(), List.of(), null, DAY,
				new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), null, head("HU"))));
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0));
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.documents.approve(id, version(id))))
			.isInstanceOf(NotPermitted.class);
		this.stage.run("bithu", () -> this.documents.approve(id, version(id)));
		assertThat(this.stage.jdbc()
			.sql("SELECT JSON_VALUE(signatures, '$[0].lines[0].text') FROM document WHERE id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("T/M BAN THƯỜNG VỤ");
	}

	@Test
	void nobodySignsForABodyThatHeDoesNotLead() {
		long id = begin(new DocumentDraft(DocumentType.PLAN, this.stage.body("UBND"), "kế hoạch của UBND",
				text("Nội dung.").content(), List.of(), null, DAY));
		assertThatThrownBy(() -> this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0)))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("signer"));
	}

	@Test
	void leadersHearOfASubmittedDocumentAndItsAuthorOfOneThatIsGivenBack() {
		long id = begin(letter("báo tin", List.of("Nơi nhận thử")));
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0));
		assertThat(told("truongban", id)).isEqualTo(1);
		this.stage.run("truongban", () -> this.documents.giveBack(id, version(id), "Bổ sung"));
		assertThat(told("chuyenvien", id)).isEqualTo(1);
	}

	private int told(String username, long id) {
		return this.stage.jdbc()
			.sql("""
					SELECT COUNT(*) FROM notification n JOIN account a ON a.id = n.account_id
					WHERE a.username = ? AND n.subject_type = 'document' AND n.subject_id = ?""")
			.params(username, id)
			.query(Integer.class)
			.single();
	}

	@Test
	void jointDocumentsTakeOneNumberOfTheLeadingBodyAndNameBoth() {
		long id = begin(joint(Joint.Variant.PARTY_LED, List.of(partner("UBND"))));
		this.stage.run("chuyenvien", () -> this.drafting.submit(id, 0));
		this.stage.run("truongban", () -> this.documents.approve(id, version(id)));
		assertThat(this.stage.as("vanthu", () -> this.register.register(id, version(id), request(DAY))))
			.matches("\\d{2,}-CTr/BDVHU-UBND");
	}

	@Test
	void partnersAreOneOrTwoAndNoneTwice() {
		assertThatThrownBy(() -> begin(joint(Joint.Variant.SIDE_BY_SIDE, List.of(partner("UBND"), partner("MTTQ")))))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("chỉ có một cơ quan phối hợp");
		assertThatThrownBy(() -> begin(joint(Joint.Variant.STATE_FORM, List.of(partner("BDVHU")))))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("một lần");
	}

	private DocumentDraft joint(Joint.Variant variant, List<Joint.Partner> partners) {
		return new DocumentDraft(DocumentType.PROGRAMME, this.stage.body("BDVHU"), "phối hợp công tác dân vận",
				text("Nội dung.").content(), List.of(), null, DAY,
				new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), new Joint(variant, partners), null));
	}

	private Joint.Partner partner(String symbol) {
		return new Joint.Partner(this.stage.body(symbol), null, "");
	}

	private Long head(String symbol) {
		return this.stage.as("vanthu", () -> this.offices.inOffice(this.stage.body(symbol), DAY)).get(0).id();
	}

	private DocumentDraft letter(String subject, List<String> addressees) {
		return new DocumentDraft(DocumentType.LETTER, this.stage.body("BDVHU"), subject,
				new DocumentContent(List.of(Paragraph.of("Đề nghị báo cáo trước ngày 25/6/2023.")), List.of()),
				List.of(), null, DAY, new DocumentForm(addressees, Urgency.NORMAL, "", List.of(), null, null));
	}

	private DocumentDraft text(String text) {
		return new DocumentDraft(DocumentType.NOTICE, this.stage.body("BDVHU"), "thử",
				new DocumentContent(List.of(Paragraph.of(text)), List.of()), List.of(), null, DAY);
	}

	private long begin(DocumentDraft draft) {
		return this.stage.as("chuyenvien", () -> this.drafting.begin(draft));
	}

	private int version(long id) {
		return this.stage.jdbc()
			.sql("SELECT version FROM document WHERE id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	static RegisterRequest request(LocalDate date) {
		return new RegisterRequest(date, List.of("Thường trực Huyện ủy (báo cáo)"), "");
	}

}
