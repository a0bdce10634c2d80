package vn.danvan.inspection.ui;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.StepButton;
import vn.danvan.base.ui.YearAddress;
import vn.danvan.inspection.TeamRow;

/** The teams of a year, their members, and the decisions that set them up. */
@Route(value = TeamsView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER" })
class TeamsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "kiem-tra/doan";

	private static final int YEARS_BACK = 5;

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	private int year;

	TeamsView(InspectionScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.year = YearAddress.of(event, years()).orElseGet(this::thisYear);
		show();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.team.page");
	}

	private void show() {
		removeAll();
		boolean writes = this.screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER);
		Button create = new Button(Messages.text("inspection.team.create"), VaadinIcon.PLUS.create(),
				(click) -> new TeamDialog(this.screens, this.year, null,
						(request) -> done(() -> this.screens.teams.form(request)))
					.open());
		create.setId("create");
		create.setVisible(writes);
		Div toolbar = new Div(YearAddress.choice(years(), this.year, PATH));
		toolbar.addClassName("toolbar");
		add(new PageHeader(Messages.text("inspection.team.page"), create),
				new InspectionTabs(InspectionTab.TEAMS, this.screens.actors.current()), toolbar);
		List<TeamRow> teams = this.screens.teams.list(this.year);
		if (teams.isEmpty()) {
			add(new EmptyState(Messages.text("inspection.team.empty", String.valueOf(this.year))));
		}
		Div cards = new Div();
		cards.addClassName("act-cards");
		teams.forEach((team) -> cards.add(card(team)));
		add(cards);
	}

	private Section card(TeamRow team) {
		Div facts = ActFacts.of(team.decision());
		if (team.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		UnorderedList members = new UnorderedList();
		team.request()
			.members()
			.forEach((member) -> members.add(new ListItem(Messages.label(member.duty()) + ": " + member.name()
					+ (member.office().isEmpty() ? "" : ", " + member.office()))));
		Section card = new Section(new H2(team.request().title()), facts, members);
		card.addClassName("card");
		card.setId("team-" + team.id());
		if (!team.request().note().isEmpty()) {
			Div note = new Div(team.request().note());
			note.addClassName("multi-line");
			card.add(note);
		}
		card.add(actions(team), new TeamDocuments(this.screens, team.id()));
		return card;
	}

	private Div actions(TeamRow team) {
		Div actions = new Div();
		actions.addClassName("actions");
		long id = team.id();
		if (team.decision().mayConfirm()) {
			actions.add(new StepButton("confirm-" + id, "inspection.act.confirm",
					() -> Confirmation.ask(Messages.text("inspection.act.confirm"),
							Messages.text("inspection.team.confirm-question", ActFacts.text(team.decision().act())),
							Messages.text("inspection.act.confirm"),
							() -> done(() -> this.screens.teams.confirm(id, team.version()))))
				.primary());
		}
		if (team.mayRevise()) {
			actions.add(
					new StepButton("decide-" + id, "inspection.team.decide",
							() -> new SignedActDialog(Messages.text("inspection.team.decide"), team.decision().act(),
									(act) -> done(() -> this.screens.teams.decided(id, team.version(), act)))
								.open()),
					new StepButton("edit-" + id, "inspection.team.edit",
							() -> new TeamDialog(this.screens, this.year, team.request(),
									(request) -> done(() -> this.screens.teams.revise(id, team.version(), request)))
								.open()),
					new StepButton("discard-" + id, "inspection.team.discard",
							() -> Confirmation.ask(Messages.text("inspection.team.discard"),
									Messages.text("inspection.team.discard-question", team.request().title()),
									Messages.text("inspection.team.discard"),
									() -> done(() -> this.screens.teams.discard(id, team.version())))));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		return actions;
	}

	/** Next year, for which teams are formed, and some years back. */
	private List<Integer> years() {
		return IntStream.rangeClosed(0, YEARS_BACK + 1).mapToObj((back) -> thisYear() + 1 - back).toList();
	}

	private int thisYear() {
		return this.screens.clock.today().getYear();
	}

	private void done(Runnable verb) {
		verb.run();
		Notices.success(Messages.text("inspection.saved"));
		show();
	}

}
