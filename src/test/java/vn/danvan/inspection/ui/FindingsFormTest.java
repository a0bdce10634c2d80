package vn.danvan.inspection.ui;

import org.junit.jupiter.api.Test;

import vn.danvan.inspection.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed of findings outlives the form it was typed in. */
class FindingsFormTest {

	private static final Findings STORED = new Findings("Tốt", "", "");

	@Test
	void whatWasTypedStaysWhenThePageIsDrawnAnew() {
		FindingsForm before = new FindingsForm(STORED, null);
		before.shortcomings.setValue("Chưa niêm yết");
		assertThat(new FindingsForm(STORED, before).findings()).isEqualTo(new Findings("Tốt", "Chưa niêm yết", ""));
	}

	@Test
	void whoTypedNothingSeesWhatIsStoredNow() {
		FindingsForm before = new FindingsForm(STORED, null);
		Findings now = new Findings("Rất tốt", "", "");
		assertThat(new FindingsForm(now, before).findings()).isEqualTo(now);
	}

}
