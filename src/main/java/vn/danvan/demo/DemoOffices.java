package vn.danvan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentSkeletons;
import vn.danvan.document.DocumentType;
import vn.danvan.document.DraftingService;
import vn.danvan.document.Joint;
import vn.danvan.document.NumberingService;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Standing;

/**
 * Number series and office holders of the demo, and two documents in work. The names are
 * invented (minh họa).
 */
@Component
@Profile("demo")
class DemoOffices {

	private static final int FIRST_REPORT = 146;

	private static final LocalDate TERM_BEGIN = LocalDate.of(2020, 7, 1);

	private static final LocalDate TERM_LAST = LocalDate.of(2025, 6, 30);

	private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

	private static final int YEAR = 2023;

	private final NumberingService numbering;

	private final OfficeHolders offices;

	private final DraftingService drafting;

	private final DocumentSkeletons skeletons;

	private final DemoStage stage;

	DemoOffices(NumberingService numbering, OfficeHolders offices, DraftingService drafting,
			DocumentSkeletons skeletons, DemoStage stage) {
		this.numbering = numbering;
		this.offices = offices;
		this.drafting = drafting;
		this.skeletons = skeletons;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, LocalDate day) {
		this.stage.act("vanthu", day, () -> {
			for (DocumentType type : DocumentType.values()) {
				for (String symbol : List.of("BDVHU", "BCĐ", "HU")) {
					boolean report = type == DocumentType.REPORT && symbol.equals("BDVHU");
					this.numbering.open(bodies.get(symbol).id(), type, "Nhiệm kỳ 2020–2025", TERM_BEGIN, TERM_LAST,
							report ? FIRST_REPORT : 1);
				}
				this.numbering.open(bodies.get("UBND").id(), type, "Năm " + YEAR, LocalDate.of(YEAR, 1, 1),
						LocalDate.of(YEAR, 12, 31), 1);
			}
			holder(bodies, "BDVHU", "Nguyễn Minh Đức", "Trưởng Ban", Standing.HEAD);
			holder(bodies, "BDVHU", "Phạm Thị Lan", "Phó Trưởng Ban", Standing.DEPUTY);
			holder(bodies, "BCĐ", "Hoàng Văn Thắng", "Trưởng Ban", Standing.HEAD);
			holder(bodies, "BCĐ", "Nguyễn Minh Đức", "Phó Trưởng Ban", Standing.DEPUTY);
			holder(bodies, "HU", "Quách Văn Bình", "Bí thư", Standing.HEAD);
			holder(bodies, "HU", "Hoàng Văn Thắng", "Phó Bí thư", Standing.DEPUTY);
			holder(bodies, "UBND", "Bùi Xuân Khánh", "Chủ tịch", Standing.HEAD);
			holder(bodies, "UBND", "Đinh Thị Hiền", "Phó Chủ tịch", Standing.DEPUTY);
		});
	}

	void writeDocuments(Map<String, BodyName> bodies) {
		LocalDate day = LocalDate.of(YEAR, 6, 19);
		this.stage.act("chuyenvien", day, () -> {
			Joint joint = new Joint(Joint.Variant.PARTY_LED,
					List.of(new Joint.Partner(bodies.get("UBND").id(), null, "")));
			begin(bodies, DocumentType.PLAN, "phối hợp thực hiện công tác dân vận 6 tháng cuối năm 2023 (minh họa)",
					day, new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), joint, null));
			begin(bodies, DocumentType.LETTER, "báo cáo kết quả công tác dân vận 6 tháng đầu năm 2023 (minh họa)", day,
					new DocumentForm(List.of("Đảng ủy các xã, thị trấn"), Urgency.NORMAL, "", List.of(), null, null));
		});
	}

	private void begin(Map<String, BodyName> bodies, DocumentType type, String subject, LocalDate day,
			DocumentForm form) {
		DocumentContent content = this.skeletons.of(type);
		this.drafting.begin(new DocumentDraft(type, bodies.get("BDVHU").id(), subject, content,
				List.of("Thường trực Huyện ủy (báo cáo)"), null, day, form));
	}

	private void holder(Map<String, BodyName> bodies, String symbol, String name, String title, Standing standing) {
		this.offices.begin(bodies.get(symbol).id(), name, title, standing, SINCE);
	}

}
