package vn.danvan.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.Joint;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The plan as an official document, read back from its pages. */
@DanvanTest
class PlanDocumentTest {

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanDocument document;

	@Autowired
	private DocumentPrints prints;

	@ParameterizedTest
	@EnumSource(Joint.Variant.class)
	void aJointPlanCitesItsProgrammeAndHoldsEveryTaskInItsAnnex(Joint.Variant variant) throws IOException {
		String text = printed(this.stage.plan(), variant);
		assertThat(text).contains("Thực hiện Chương trình phối hợp thực hiện công tác dân vận giai đoạn")
			.contains("chỉ tiêu: ít nhất 2 lớp")
			.contains("MỤC ĐÍCH, YÊU CẦU")
			.contains("NỘI DUNG PHỐI HỢP")
			.contains("TỔ CHỨC THỰC HIỆN")
			.contains("Cơ quan chủ trì")
			.contains("Thời gian hoàn thành")
			.contains("Ký kết kế hoạch phối hợp thực hiện công tác dân vận năm 2023")
			.contains("Tổng kết năm, đề xuất khen thưởng, phương hướng năm sau");
		assertThat(text.contains("ĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo(variant == Joint.Variant.PARTY_LED);
		assertThat(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEqualTo(variant == Joint.Variant.STATE_FORM);
	}

	@Test
	void aPlanWithoutProgrammeIsOfTheBoardAlone() throws IOException {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2024, "Kế hoạch riêng " + System.nanoTime(), null)));
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.document.prepare(plan, null)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("chưa có nhiệm vụ");
		assertThat(printed(this.stage.plan(), null)).contains("BAN DÂN VẬN").doesNotContain("CHỦ TỊCH");
	}

	private String printed(long plan, Joint.@Nullable Variant variant) throws IOException {
		long id = this.stage.as("chuyenvien", () -> this.document.prepare(plan, variant));
		byte[] pages = this.stage.as("chuyenvien", () -> this.prints.pdf(id));
		Files.createDirectories(Path.of("target/pages"));
		Files.write(Path.of("target/pages/plan-" + ((variant != null) ? variant.name() : "ALONE") + ".pdf"), pages);
		try (PDDocument pdf = Loader.loadPDF(pages)) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

}
