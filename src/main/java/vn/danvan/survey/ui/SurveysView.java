package vn.danvan.survey.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.survey.SurveyFilter;
import vn.danvan.survey.SurveyRow;
import vn.danvan.survey.SurveyService;
import vn.danvan.survey.SurveyState;

/** The rounds of surveys (đợt khảo sát). */
@Route(value = SurveysView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR", "COMMUNE_LEADER" })
class SurveysView extends RegisterScreen<SurveyRow, SurveyFilter> {

	static final String PATH = "khao-sat";

	private static final long serialVersionUID = 1L;

	private final transient SurveyService service;

	private final transient SurveyScreens screens;

	SurveysView(SurveyService service, SurveyScreens screens, Actors actors) {
		super(PATH, "survey.title", "survey.search", SurveyFilter.values());
		this.service = service;
		this.screens = screens;
		addCreate("survey.create",
				actors.current().is(Role.STAFF, Role.BOARD_LEADER, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER));
		addYears(service.years());
		Anchor board = new Anchor(SurveyBoardView.PATH, Messages.text("survey.to-results"));
		board.setId("to-results");
		board.addClassName("button-link");
		addTool(board,
				new ExcelExport<SurveyRow>("khao-sat").column("survey.unit", SurveyRow::unit)
					.column("survey.form", SurveyRow::form)
					.column("survey.mode", (row) -> Messages.label(row.mode()))
					.column("survey.from", SurveyRow::from)
					.column("survey.last-day", SurveyRow::lastDay)
					.column("survey.state", (row) -> Messages.label(row.state()))
					.column("survey.handed-out", SurveyRow::handedOut)
					.column("survey.valid", (row) -> row.result().valid())
					.column("survey.share", (row) -> share(row.result().share()))
					.link((offset, limit) -> service.list(chosen(), year(), typed(), offset, limit)));
	}

	@Override
	protected List<SurveyRow> rows(SurveyFilter chosen, String typed, int offset, int limit) {
		return this.service.list(chosen, year(), typed, offset, limit);
	}

	@Override
	protected int count(SurveyFilter chosen, String typed) {
		return this.service.count(chosen, year(), typed);
	}

	@Override
	protected long id(SurveyRow row) {
		return row.id();
	}

	@Override
	protected Component item(SurveyRow row) {
		return card(row.unit() + ": " + row.form(), facts(row));
	}

	@Override
	protected Component panel(String id) {
		return id.equals(NEW) ? new NewSurvey(this.screens, this::created)
				: new SurveyPanel(this.screens, Long.parseLong(id), this::refresh, () -> {
					refresh();
					close();
				});
	}

	static Component[] facts(SurveyRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(new Badge(Messages.label(row.state()), tone(row.state())));
		facts.add(new Badge(Messages.label(row.mode()), Badge.Tone.NEUTRAL));
		facts.add(new Span(Messages.text("survey.days", VietnameseDates.screen(row.from()),
				VietnameseDates.screen(row.lastDay()))));
		String share = row.result().share();
		facts.add(new Span((share != null)
				? Messages.text("survey.share-of", share, VietnameseNumbers.format(row.result().valid()))
				: Messages.text("survey.no-answers")));
		return facts.toArray(new Component[0]);
	}

	/** A share, or nothing where nothing was answered. */
	static String share(@Nullable String share) {
		return (share != null) ? share : "";
	}

	private static Badge.Tone tone(SurveyState state) {
		return switch (state) {
			case DRAFT -> Badge.Tone.WARNING;
			case OPEN -> Badge.Tone.WAITING;
			case CLOSED -> Badge.Tone.GOOD;
		};
	}

}
