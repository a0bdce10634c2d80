package vn.danvan.base;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VietnameseTextTest {

	@Test
	void decomposedTextIsStoredComposed() {
		String decomposed = Normalizer.normalize("Hường Đỗ", Normalizer.Form.NFD);
		assertThat(decomposed).isNotEqualTo("Hường Đỗ");
		assertThat(VietnameseText.line(decomposed)).isEqualTo("Hường Đỗ");
	}

	@Test
	void invisibleLettersDisappearAndSpacesCollapse() {
		assertThat(VietnameseText.line("\uFEFF Lạc\u00A0\u00A0Sơn\u200B \n mới ")).isEqualTo("Lạc Sơn mới");
		assertThat(VietnameseText.block("một \r\nhai\n\n\n\nba")).isEqualTo("một\nhai\n\nba");
		assertThat(VietnameseText.line(null)).isEmpty();
	}

	@Test
	void ethBecomesTheTrueLetter() {
		assertThat(VietnameseText.line("Ðà Nẵng")).isEqualTo("Đà Nẵng");
		assertThat(VietnameseText.searchKey("Ðà Nẵng")).isEqualTo("da nang");
	}

	@ParameterizedTest
	@CsvSource({ "Lạc Sơn,lac son", "Định Cư,dinh cu", "Hòa Bình,hoa binh", "Hoà Bình,hoa binh",
			"THỊ TRẤN VỤ BẢN,thi tran vu ban" })
	void searchKeysIgnoreMarksCaseAndTonePlacement(String text, String key) {
		assertThat(VietnameseText.searchKey(text)).isEqualTo(key);
	}

	@Test
	void wildcardsOfAPatternAreTakenLiterally() {
		assertThat(VietnameseText.searchPattern("50%_")).isEqualTo("%50\\%\\_%");
		assertThat(VietnameseText.searchPattern("  ")).isEqualTo("%");
	}

	@Test
	void namesSortWordByWordInTheVietnameseAlphabet() {
		assertThat(
				Stream.of("Quyết Thắng", "Đại Đồng", "Yên Phú", "Quý Hòa", "Dân Chủ", "Ân Nghĩa", "An Bình", "Định Cư")
					.sorted(VietnameseOrder.comparator()))
			.containsExactly("An Bình", "Ân Nghĩa", "Dân Chủ", "Đại Đồng", "Định Cư", "Quý Hòa", "Quyết Thắng",
					"Yên Phú");
	}

	@Test
	void peopleSortByGivenName() {
		assertThat(Stream.of("Trần Văn Ân", "Bùi Văn An", "Quách Thị Bình").sorted(VietnameseOrder.personalNames()))
			.containsExactly("Bùi Văn An", "Trần Văn Ân", "Quách Thị Bình");
	}

	@Test
	void numbersUsePointAndComma() {
		assertThat(VietnameseNumbers.format(1234.5)).isEqualTo("1.234,5");
		assertThat(VietnameseNumbers.counted(5)).isEqualTo("05");
		assertThat(VietnameseNumbers.counted(1500)).isEqualTo("1.500");
		assertThat(VietnameseNumbers.percent(31, 34)).isEqualTo("91,2%");
		assertThat(VietnameseNumbers.percent(0, 0)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-05,ngày 05 tháng 02 năm 2024,05/02/2024", "2026-05-27,ngày 27 tháng 5 năm 2026,27/5/2026",
			"2023-07-05,ngày 05 tháng 7 năm 2023,05/7/2023", "2023-12-31,ngày 31 tháng 12 năm 2023,31/12/2023" })
	void datesOfDocumentsPadDaysAndTheFirstTwoMonthsOnly(LocalDate date, String words, String cited) {
		assertThat(VietnameseDates.words(date)).isEqualTo(words);
		assertThat(VietnameseDates.cited(date)).isEqualTo(cited);
	}

	@Test
	void datesOnScreensAlwaysHaveTwoDigits() {
		assertThat(VietnameseDates.screen(LocalDate.of(2023, 7, 5))).isEqualTo("05/07/2023");
	}

	@ParameterizedTest
	@ValueSource(strings = { "TUYỆT MẬT", "Báo cáo (MẬT)", "TỐI MẬT số 5", "MẬT - Báo cáo", "đóng DẤU MẬT" })
	void secrecyMarksAreRefused(String title) {
		assertThatThrownBy(() -> SecrecyMarks.refuse("title", title)).isInstanceOf(Refusal.class)
			.hasMessageContaining("giấy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mật độ dân cư", "bí mật gia truyền nghề dệt", "Mô hình nuôi ong lấy mật" })
	void ordinaryWordsArePermitted(String title) {
		assertThat(SecrecyMarks.refuse("title", title)).isEqualTo(title);
	}

	@Test
	void upperCaseKeepsVietnameseLetters() {
		assertThat(List.of(VietnameseText.upper("đường"), VietnameseText.upper("ủy"))).containsExactly("ĐƯỜNG", "ỦY");
	}

}
