package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.document.DocumentType;

/** Văn bản of inspections that {@link InspectionDocuments} drafts. */
public enum InspectionPaper {

	/** Kế hoạch kiểm tra. */
	PLAN(DocumentType.PLAN),

	/** Quyết định thành lập Đoàn kiểm tra. */
	TEAM(DocumentType.DECISION),

	/** Thông báo lịch kiểm tra. */
	NOTICE(DocumentType.NOTICE),

	/** Biên bản kiểm tra. */
	MINUTES(DocumentType.MINUTES),

	/** Thông báo kết luận. */
	CONCLUSION(DocumentType.NOTICE),

	/** Báo cáo tổng hợp kết quả kiểm tra. */
	SUMMARY(DocumentType.REPORT);

	private final DocumentType type;

	InspectionPaper(DocumentType type) {
		this.type = type;
	}

	/**
	 * Tên loại.
	 * @return the type of document that it is
	 */
	public DocumentType type() {
		return this.type;
	}

	/**
	 * The documents of one inspection that its steps allow now.
	 * @param details the inspection
	 * @return in the order of the steps; what is missing in detail is refused on drafting
	 */
	public static List<InspectionPaper> of(InspectionDetails details) {
		List<InspectionPaper> papers = new ArrayList<>();
		InspectionState state = details.row().state();
		if (state.ahead() && details.teamDecided() && !details.request().unannounced()) {
			papers.add(NOTICE);
		}
		boolean minuted = details.steps().minutesOn() != null;
		if (minuted || state == InspectionState.DONE) {
			papers.add(MINUTES);
		}
		if (minuted) {
			papers.add(CONCLUSION);
		}
		return papers;
	}

}
