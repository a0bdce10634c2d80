package vn.danvan.inspection.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

import vn.danvan.inspection.FrequentShortcoming;
import vn.danvan.inspection.Grade;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.YearOfInspections;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pictures say in words, and what they say while there is nothing. */
class PictureWordsTest {

	@Test
	void aYearIsToldInWordsWithWhatIsNotConcluded() {
		YearOfInspections year = new YearOfInspections(2023, Map.of(TargetKind.COMMUNE, 6, TargetKind.AGENCY, 1),
				Map.of(Grade.GOOD, 4, Grade.WEAK, 1));
		assertThat(text(new YearsPicture(List.of(year), 2023))).contains(
				"7 cuộc (Xã, thị trấn: 6; Cơ quan, đơn vị: 1). Tốt: 4; Yếu: 1; Chưa kết luận: 2.", "T 4", "Y 1", "… 2",
				"2019", "Không có cuộc kiểm tra nào.");
	}

	@Test
	void piecesAreAsLongAsTheirShareOfTheLargestYear() {
		StackedBar bar = new StackedBar(8).piece("good", "T", 2).piece("fair", "K", 0).piece("weak", "Y", 1);
		assertThat(bar.getContent().getChildren().map((piece) -> piece.getElement().getStyle().get("width")))
			.containsExactly("25.00%", "12.50%");
		assertThat(bar.getContent().getElement().getAttribute("aria-hidden")).isEqualTo("true");
	}

	@Test
	void aShortcomingStandsUnderItsArticleWithItsNumbers() {
		assertThat(text(new ShortcomingsPicture(
				List.of(new FrequentShortcoming("Luật 10/2022, Điều 13", "B17", "Thời gian niêm yết đủ", 3, 1, 9)),
				2023)))
			.contains("Luật 10/2022, Điều 13", "B17. Thời gian niêm yết đủ",
					"Không đạt 3, đạt một phần 1, trong số 9 đơn vị có phát sinh.", "✗ 3", "½ 1");
	}

	@Test
	void whereThereIsNothingThePicturesSayWhatToDo() {
		assertThat(text(new YearsPicture(List.of(), 2023))).contains("Trong các năm 2019–2023 chưa có cuộc kiểm tra",
				"Đến trang Kế hoạch");
		assertThat(text(new ShortcomingsPicture(List.of(), 2023))).contains("Năm 2023 chưa có hạn chế nào",
				"Đến các cuộc kiểm tra");
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
