package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvan.inspection.Candidate;
import vn.danvan.inspection.Duty;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionPlanRequest;
import vn.danvan.inspection.Member;
import vn.danvan.inspection.Phase;
import vn.danvan.inspection.Scheduling;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.TeamRequest;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of a plan with more visits than fit at once. */
@DanvanTest
class PlanPageTest {

	/** A year without a plan; the visits lie in a time in which the communes exist. */
	private static final int YEAR = 2029;

	@Autowired
	private InspectionScreens screens;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		MockVaadin.tearDown();
		SecurityContextHolder.clearContext();
	}

	@Test
	void aLongPhaseShowsMoreOnDemand() {
		int all = PhaseVisits.PAGE + 3;
		long plan = this.stage.as("chuyenvien", () -> scheduled(all));
		SecurityContextHolder.getContext().setAuthentication(this.stage.authentication("chuyenvien"));
		MockVaadin.setup();
		UI.getCurrent().add(new PlanPage(this.screens, plan, () -> {
		}));
		assertThat(visits()).hasSize(PhaseVisits.PAGE);
		Button more = _get(Button.class, (spec) -> spec.withId("more-0"));
		assertThat(more.getText()).isEqualTo("Xem thêm 3 cuộc (còn 3)");
		_click(more);
		assertThat(visits()).hasSize(all).doesNotHaveDuplicates();
		assertThat(more.isVisible()).isFalse();
	}

	private static List<String> visits() {
		return _find(_get(VisitList.class), ListItem.class).stream()
			.map((item) -> item.getElement().getTextRecursively())
			.toList();
	}

	private long scheduled(int visits) {
		LocalDate first = LocalDate.of(2024, 10, 1);
		long plan = this.screens.plans.draft(new InspectionPlanRequest(InspectionKind.DEMOCRACY, YEAR, "Kế hoạch thử",
				"", LocalDate.of(YEAR - 1, 1, 1), LocalDate.of(YEAR - 1, 12, 31),
				List.of(new Phase("Đợt 1", first, first.plusMonths(4)))));
		long team = this.screens.teams
			.form(new TeamRequest(YEAR, "Đoàn thử", List.of(new Member("Trưởng Thử", "", Duty.HEAD, null, null, null),
					new Member("Thư Ký Thử", "", Duty.SECRETARY, null, null, null)), ""));
		List<Candidate> units = new ArrayList<>(this.screens.plans.candidates(plan, TargetKind.COMMUNE));
		units.addAll(this.screens.plans.candidates(plan, TargetKind.AGENCY));
		this.screens.plans.schedule(plan, new Scheduling(0, team, null, false, units.subList(0, visits)));
		return plan;
	}

}
