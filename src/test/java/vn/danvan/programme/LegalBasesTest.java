package vn.danvan.programme;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The register of legal bases. */
@DanvanTest
class LegalBasesTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private LegalBases bases;

	@Test
	void theKnownChainIsThereAndSaysWhatIsToBeChecked() {
		LegalBasis chain = one("03-CTr/BDVTW-BCSĐCP");
		assertThat(chain.toCheck()).isFalse();
		assertThat(chain.inForce(TODAY)).isTrue();
		assertThat(one("23-QĐ/TW").toCheck()).isTrue();
		LegalBasis old = one("290-QĐ/TW");
		assertThat(old.inForce(LocalDate.of(2021, 7, 29))).isTrue();
		assertThat(old.inForce(LocalDate.of(2021, 7, 30))).isFalse();
		assertThat(old.replacedBy()).isEqualTo("23-QĐ/TW");
	}

	@Test
	void anEntryIsFoundWithoutMarksAndWithoutStrokes() {
		for (String typed : List.of("25-NQ/TW", "25 nq tw", "doi moi su lanh dao", "Ban Chấp hành Trung ương")) {
			assertThat(found(typed)).as(typed).extracting(LegalBasis::symbol).contains("25-NQ/TW");
		}
		assertThat(found("%")).isEmpty();
	}

	@Test
	void whatIsInForceStandsFirst() {
		List<LegalBasis> all = found("");
		int ended = all.stream().map((one) -> one.inForce(TODAY)).toList().indexOf(false);
		assertThat(ended).isPositive();
		assertThat(all.subList(ended, all.size())).noneMatch((one) -> one.inForce(TODAY));
		assertThat(this.stage.as("xa.vubinh", () -> this.bases.find(LegalBasisFilter.ENDED, "", 0, 50)))
			.hasSizeGreaterThanOrEqualTo(2)
			.noneMatch((one) -> one.inForce(TODAY));
	}

	@Test
	void anEntryIsCitedAsTheRulesAsk() {
		assertThat(one("33/CT-TTg").citation()).isEqualTo(
				"Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường, đổi mới công tác "
						+ "dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới");
		assertThat(new LegalBasis(1, "1-QĐ/TU", TODAY, "", "", "Quyết định thử", TODAY.plusDays(1), null, null, true, 0)
			.citation()).isEqualTo("Quyết định thử (số 1-QĐ/TU, ngày 20/6/2023)");
	}

	@Test
	void anEntryIsAddedOnceAndCorrectingItMeansItWasChecked() {
		long id = this.stage.as("chuyenvien", () -> this.bases.add(request("11-HD/BDVTU", TODAY, null, null)));
		assertRefusedAt("symbol", request("11-HD/BDVTU", TODAY, null, null));
		LegalBasis added = one("11-HD/BDVTU");
		assertThat(added.toCheck()).isFalse();
		long replacement = one("23-QĐ/TW").id();
		this.stage.run("truongban", () -> this.bases.revise(id, added.version(),
				request("11-HD/BDVTU", TODAY.minusDays(9), TODAY, replacement)));
		assertThat(one("11-HD/BDVTU").replacedBy()).isEqualTo("23-QĐ/TW");
		LegalBasis known = one("114-KL/TW");
		this.stage.run("chuyenvien",
				() -> this.bases.revise(known.id(), known.version(), new LegalBasisRequest(known.symbol(),
						known.issuedOn(), known.type(), known.issuer(), known.title(), null, null)));
		assertThat(one("114-KL/TW").toCheck()).isFalse();
		assertThat(this.stage.log("legal-basis", id)).hasSize(2);
	}

	@Test
	void datesAndWordsOfAnEntryAreChecked() {
		assertRefusedAt("issuedOn", request("12-HD", TODAY.plusDays(1), null, null));
		assertRefusedAt("issuedOn", request("12-HD", null, null, null));
		assertRefusedAt("validUntil", request("12-HD", TODAY, TODAY, null));
		assertRefusedAt("validUntil", request("12-HD", TODAY, null, one("23-QĐ/TW").id()));
		assertRefusedAt("symbol", request(" ", TODAY, null, null));
		assertRefusedAt("title", new LegalBasisRequest("12-HD", TODAY, "Hướng dẫn", "Ban", "TUYỆT MẬT", null, null));
		assertRefusedAt("issuer", new LegalBasisRequest("12-HD", TODAY, "Hướng dẫn", "", "thử", null, null));
		assertRefusedAt("replacedBy", request("12-HD", TODAY.minusDays(3), TODAY, 999_999_999L));
		long id = this.stage.as("chuyenvien", () -> this.bases.add(request("13-HD", TODAY.minusDays(3), null, null)));
		assertRefusedAt("replacedBy", () -> this.stage.run("chuyenvien",
				() -> this.bases.revise(id, 0, request("13-HD", TODAY.minusDays(3), TODAY, id))));
	}

	private LegalBasis one(String symbol) {
		return found(symbol).stream().filter((one) -> one.symbol().equals(symbol)).findFirst().orElseThrow();
	}

	private List<LegalBasis> found(String typed) {
		return this.stage.as("bithu", () -> this.bases.find(LegalBasisFilter.ALL, typed, 0, 100));
	}

	private static LegalBasisRequest request(String symbol, @Nullable LocalDate day, @Nullable LocalDate until,
			@Nullable Long replacedBy) {
		return new LegalBasisRequest(symbol, day, "Hướng dẫn", "Ban Dân vận Tỉnh ủy", "về việc thử", until, replacedBy);
	}

	private void assertRefusedAt(String field, LegalBasisRequest request) {
		assertRefusedAt(field, () -> this.stage.as("chuyenvien", () -> this.bases.add(request)));
	}

	private static void assertRefusedAt(String field, ThrowingCallable call) {
		assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
