package vn.danvan.inspection.ui;

import java.util.List;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of a plan and of a team offer to bring them to paper. */
@DanvanTest
class PlanAndTeamDocumentsTest {

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
	@SuppressWarnings("unchecked")
	void aPlanIsDraftedAndSoIsTheSummaryOfOneOfItsPhases() {
		show("chuyenvien");
		add(documents());
		_click(button("draft-plan"));
		assertThat(_get(TextArea.class, (spec) -> spec.withId("bases")).getValue()).contains("Pháp lệnh 34/2007");
		long before = drafts("PLAN");
		_click(button("draft-document"));
		assertThat(drafts("PLAN")).isEqualTo(before + 1);
		close();
		show("chuyenvien");
		add(documents());
		_click(button("draft-summary"));
		Select<PaperSpan> span = _get(Select.class, (spec) -> spec.withId("phase"));
		assertThat(span.getValue().title()).isEqualTo("Cả năm 2023");
		List<PaperSpan> spans = span.getListDataView().getItems().toList();
		assertThat(spans).extracting(PaperSpan::title).containsExactly("Cả năm 2023", "Đợt 1", "Đợt 2", "Đợt 3");
		before = drafts("REPORT");
		_setValue(span, spans.get(3));
		_click(button("draft-document"));
		assertThat(drafts("REPORT")).isEqualTo(before);
		_setValue(span, spans.get(1));
		_click(button("draft-document"));
		assertThat(drafts("REPORT")).isEqualTo(before + 1);
		assertThat(this.stage.jdbc()
			.sql("SELECT subject FROM document WHERE type = 'REPORT' ORDER BY id DESC LIMIT 1")
			.query(String.class)
			.single()).endsWith("đợt 1 năm 2023");
	}

	@Test
	void everyReaderOfTheDistrictPrintsTheListsAndOnlyTheBoardDrafts() {
		show("bithu");
		add(documents());
		assertThat(_find(Button.class, (spec) -> spec.withId("draft-plan"))).isEmpty();
		_click(button("print-plan"));
		for (String link : List.of("print-schedule", "excel-schedule", "print-grades", "excel-grades", "print-grades-0",
				"print-open", "excel-open")) {
			assertThat(_get(Anchor.class, (spec) -> spec.withId(link)).getHref()).as(link)
				.contains("VAADIN/dynamic/resource");
		}
	}

	@Test
	void aTeamIsSetUpByTheBoardAlone() {
		long team = this.stage.jdbc()
			.sql("SELECT id FROM inspection_team WHERE year = 2023 AND title = 'Đoàn kiểm tra số 2'")
			.query(Long.class)
			.single();
		show("bithu");
		add(new TeamDocuments(this.screens, team));
		assertThat(_find(Button.class, (spec) -> spec.withId("draft-team"))).isEmpty();
		close();
		show("truongban");
		add(new TeamDocuments(this.screens, team));
		_click(button("draft-team"));
		long before = drafts("DECISION");
		_click(button("draft-document"));
		assertThat(drafts("DECISION")).isEqualTo(before + 1);
	}

	private void show(String person) {
		SecurityContextHolder.getContext().setAuthentication(this.stage.authentication(person));
		MockVaadin.setup();
		RouteConfiguration.forSessionScope().setRoute("van-ban/:id", Div.class);
	}

	private static void add(Component component) {
		UI.getCurrent().add(component);
	}

	private static Button button(String id) {
		return _get(Button.class, (spec) -> spec.withId(id));
	}

	private long drafts(String type) {
		return this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM document WHERE type = ?")
			.param(type)
			.query(Long.class)
			.single();
	}

	private PlanDocuments documents() {
		long plan = plan();
		return new PlanDocuments(this.screens, plan, this.screens.plans.get(plan).request());
	}

	private long plan() {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection_plan WHERE year = 2023 AND kind = 'DEMOCRACY'")
			.query(Long.class)
			.single();
	}

}
