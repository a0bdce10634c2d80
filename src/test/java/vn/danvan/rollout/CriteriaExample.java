package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A small criteria set of 20 points: one group by hand, one fed by figures. */
final class CriteriaExample {

	static final Criterion HAND = new Criterion("1.1", "Có kế hoạch", points("4"), ScoreSource.HAND, Set.of(), 0,
			List.of(), true);

	static final Criterion OTHER = new Criterion("1.2", "Công khai đủ nội dung", points("6"), ScoreSource.HAND,
			Set.of(), 0, List.of(), false);

	static final Criterion FED = new Criterion("2.2", "Tỷ lệ hồ sơ trước và đúng hạn", points("6"),
			ScoreSource.INDICATOR, Set.of("CT32"), 0,
			List.of(threshold("90", "2"), threshold("98", "6"), threshold("95", "4")), false);

	static final Criterion SURVEY = new Criterion("2.3", "Mức độ hài lòng", points("4"), ScoreSource.SURVEY,
			Set.of("PKS07", "PKS05"), 30, List.of(threshold("80", "4")), false);

	static final Criteria SET = new Criteria(
			List.of(new CriteriaGroup("1", "Quy chế dân chủ", 50, List.of(HAND, OTHER)),
					new CriteriaGroup("2", "Cải cách hành chính", 60, List.of(FED, SURVEY))),
			List.of(band("Chưa đạt", "0", false), band("Xuất sắc", "18", true), band("Đạt chuẩn", "16", true),
					band("Đang xây dựng", "10", false)),
			List.of("Người đứng đầu bị kỷ luật", "Để xảy ra điểm nóng"));

	private CriteriaExample() {
	}

	static BigDecimal points(String points) {
		return new BigDecimal(points);
	}

	static Threshold threshold(String from, String points) {
		return new Threshold(new BigDecimal(from), new BigDecimal(points));
	}

	static Band band(String title, String from, boolean recognised) {
		return new Band(title, new BigDecimal(from), recognised);
	}

	static Criterion fedBy(Threshold... thresholds) {
		return new Criterion("2.2", "Tỷ lệ", points("6"), ScoreSource.INDICATOR, Set.of("CT32"), 0, List.of(thresholds),
				false);
	}

}
