package vn.danvan.survey.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyResultRow;
import vn.danvan.survey.SurveyResults;

/** The table of surveys of a year: communes × forms. The address holds the year. */
@Route(value = SurveyBoardView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR", "COMMUNE_LEADER" })
class SurveyBoardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = SurveysView.PATH + "/ket-qua";

	private static final long serialVersionUID = 1L;

	private static final String YEAR = "nam";

	private static final int YEARS = 5;

	/** More communes × forms than a district has. */
	private static final int MOST = 1000;

	private final transient SurveyResults results;

	private final Select<Integer> year = new Select<>();

	private final Div content = new Div();

	SurveyBoardView(SurveyResults results, BusinessClock clock) {
		this.results = results;
		int present = clock.today().getYear();
		this.year.setId("year");
		this.year.setLabel(Messages.text("survey.year"));
		this.year.setItems(IntStream.range(0, YEARS).mapToObj((back) -> present - back).toList());
		this.year.setValue(present);
		this.year.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				getUI()
					.ifPresent((ui) -> ui.navigate(PATH, QueryParameters.of(YEAR, String.valueOf(change.getValue()))));
			}
		});
		Anchor list = new Anchor(SurveysView.PATH, Messages.text("survey.to-list"));
		list.addClassName("button-link");
		PageHeader header = new PageHeader(Messages.text("survey.board"), list);
		header.setSubtitle(Messages.text("survey.board-hint"));
		Div toolbar = new Div(this.year, excel());
		toolbar.addClassName("toolbar");
		this.content.addClassName("survey-board");
		add(header, toolbar, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getLocation()
			.getQueryParameters()
			.getSingleParameter(YEAR)
			.filter((word) -> word.matches("20[0-9]{2}"))
			.map(Integer::valueOf)
			.ifPresent(this::show);
		List<SurveyResultRow> rows = rows(0, MOST);
		this.content.removeAll();
		this.content
			.add(rows.isEmpty() ? new EmptyState(Messages.text("survey.board-empty")) : new SurveyResultTable(rows));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("survey.board");
	}

	private void show(int wanted) {
		if (this.year.getListDataView().contains(wanted)) {
			this.year.setValue(wanted);
		}
	}

	private List<SurveyResultRow> rows(long offset, int limit) {
		int chosen = this.year.getValue();
		return this.results.table(LocalDate.of(chosen, 1, 1), LocalDate.of(chosen, 12, 31), offset, limit);
	}

	private Anchor excel() {
		return new ExcelExport<SurveyResultRow>("ket-qua-khao-sat").column("survey.unit", SurveyResultRow::unit)
			.column("survey.form", SurveyResultRow::form)
			.column("survey.handed-out", SurveyResultRow::handedOut)
			.column("survey.collected", SurveyResultRow::collected)
			.column("survey.valid", (row) -> row.result().valid())
			.column("enum.Satisfaction.VERY_SATISFIED", (row) -> row.result().of(Satisfaction.VERY_SATISFIED))
			.column("enum.Satisfaction.SATISFIED", (row) -> row.result().of(Satisfaction.SATISFIED))
			.column("enum.Satisfaction.NEUTRAL", (row) -> row.result().of(Satisfaction.NEUTRAL))
			.column("enum.Satisfaction.DISSATISFIED", (row) -> row.result().of(Satisfaction.DISSATISFIED))
			.column("survey.share", (row) -> SurveysView.share(row.result().share()))
			.link(this::rows);
	}

}
