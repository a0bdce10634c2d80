package vn.danvan.report;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvan.base.text.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** Edited text stays when figures are refreshed, and shows that its figure moved. */
class SectionContentTest {

	@Test
	void untouchedSentencesFollowTheFigures() {
		SectionContent content = SectionContent.of(List.of(sentence("S1", "Có 17 cuộc.")));
		SectionContent next = content.refreshed(List.of(sentence("S1", "Có 18 cuộc.")));
		assertThat(next.blocks()).singleElement().satisfies((block) -> {
			assertThat(block.text()).isEqualTo("Có 18 cuộc.");
			assertThat(block.latest()).isNull();
		});
		assertThat(next.moved()).isZero();
	}

	@Test
	void changedTextStaysAndShowsTheNewSentenceOnce() {
		SectionContent edited = edited("Toàn huyện có 17 cuộc đối thoại.");
		SectionContent next = edited.refreshed(List.of(sentence("S1", "Có 18 cuộc.")));
		ReportBlock block = next.blocks().get(0);
		assertThat(block.text()).isEqualTo("Toàn huyện có 17 cuộc đối thoại.");
		assertThat(block.latest()).isEqualTo("Có 18 cuộc.");
		assertThat(next.moved()).isEqualTo(1);
		assertThat(next.refreshed(List.of(sentence("S1", "Có 18 cuộc."))).blocks().get(0).latest())
			.isEqualTo("Có 18 cuộc.");
		assertThat(block.takeLatest().text()).isEqualTo("Có 18 cuộc.");
		assertThat(block.takeLatest().edited()).isFalse();
		assertThat(block.keepOwn().text()).isEqualTo("Toàn huyện có 17 cuộc đối thoại.");
		assertThat(block.keepOwn().latest()).isNull();
		assertThat(block.keepOwn().refreshed(sentence("S1", "Có 18 cuộc.")).latest()).isNull();
	}

	@Test
	void theMarkGoesWhenTheFigureMovesBack() {
		SectionContent moved = edited("Bản sửa.").refreshed(List.of(sentence("S1", "Có 18 cuộc.")));
		assertThat(moved.refreshed(List.of(sentence("S1", "Có 17 cuộc."))).moved()).isZero();
	}

	@Test
	void boldAloneCountsAsAChange() {
		ReportBlock block = ReportBlock.of(sentence("S1", "Có 17 cuộc."));
		assertThat(block.edited()).isFalse();
		assertThat(block
			.withRuns(
					List.of(new Run("Có ", false, false), new Run("17", true, false), new Run(" cuộc.", false, false)))
			.edited()).isTrue();
	}

	@Test
	void aDeletedSentenceStaysDeletedAndANewOneComesLast() {
		SectionContent content = SectionContent.of(List.of(sentence("S1", "Một."), sentence("S2", "Hai.")));
		SectionContent shorter = new SectionContent(List.of(content.blocks().get(1)), content.seen());
		SectionContent next = shorter
			.refreshed(List.of(sentence("S1", "Một."), sentence("S2", "Hai."), sentence("S3", "Ba.")));
		assertThat(next.blocks()).extracting(ReportBlock::text).containsExactly("Hai.", "Ba.");
	}

	@Test
	void whatAPersonAddedIsNeverTouched() {
		SectionContent content = new SectionContent(List.of(ReportBlock.own(BlockKind.BULLET, "Ý riêng.")), Set.of());
		assertThat(content.refreshed(List.of()).blocks()).extracting(ReportBlock::text).containsExactly("Ý riêng.");
	}

	@Test
	void contentSurvivesStorage() {
		SectionContentConverter converter = new SectionContentConverter();
		SectionContent content = edited("Bản \"sửa\" <b>").refreshed(List.of(sentence("S1", "Có 18 cuộc.")));
		assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(content))).isEqualTo(content);
	}

	private static SectionContent edited(String text) {
		SectionContent content = SectionContent.of(List.of(sentence("S1", "Có 17 cuộc.")));
		return new SectionContent(List.of(content.blocks().get(0).withRuns(List.of(new Run(text, false, false)))),
				content.seen());
	}

	private static Sentence sentence(String code, String text) {
		return new Sentence(code, BlockKind.PARAGRAPH, text, List.of("CT21"));
	}

}
