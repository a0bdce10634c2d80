package vn.danvan.followup.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.base.ui.StepButton;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.OwnerName;

/** The register of shortcomings, recommendations and commitments. */
@Route(value = FollowUpsView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class FollowUpsView extends RegisterScreen<FollowUpRow, FollowUpFilter> implements BeforeLeaveObserver {

	static final String PATH = "han-che";

	static final String FILTER = "loc";

	static final String KIND = "loai";

	static final String OWNER = "don-vi";

	static final String YEAR = "nam";

	private static final long serialVersionUID = 1L;

	private final transient FollowUpScreens screens;

	private final Select<FollowUpKind> kind = new Select<>();

	private final ComboBox<OwnerName> owner = new ComboBox<>(Messages.text("followup.owner-choice"));

	private final Div summary = new Div();

	private final ChosenFollowUps chosenRows;

	private @Nullable FollowUpPanel panel;

	FollowUpsView(FollowUpScreens screens) {
		super(PATH, "followup.title", "followup.search", FollowUpFilter.values());
		this.screens = screens;
		this.chosenRows = new ChosenFollowUps(screens, this::refresh);
		Actor actor = screens.actors.current();
		addCreate("followup.create", actor.is(Role.STAFF, Role.BOARD_LEADER, Role.PEOPLES_COMMITTEE));
		addYears(screens.service.years());
		choices(screens.service.owners());
		StepButton notice = new StepButton("notice", "followup.notice",
				() -> getUI().ifPresent((ui) -> ui.navigate(FollowUpLinks.notice(screens, search()))));
		notice.setVisible(actor.is(Role.STAFF, Role.BOARD_LEADER));
		addActions(FollowUpLinks.overview(), FollowUpLinks.print(screens, this::search), notice);
		StepButton late = new StepButton("choose-late", "followup.choose-late",
				() -> this.chosenRows.chooseLate(search()));
		late.setVisible(this.chosenRows.board());
		addTool(FollowUpExcel.link(screens.service, this::search), late);
		this.summary.setId("summary");
		this.summary.addClassName("waiting-strip");
		addBar(this.summary);
		addBar(this.chosenRows);
	}

	@Override
	protected List<FollowUpRow> rows(FollowUpFilter chosen, String typed, int offset, int limit) {
		return this.screens.service.list(search().with(chosen), offset, limit);
	}

	@Override
	protected int count(FollowUpFilter chosen, String typed) {
		return this.screens.service.count(search().with(chosen));
	}

	@Override
	protected void shown() {
		FollowUpSummary.show(this.summary, this.screens.service.counts(search()), chosen(), this::pathWith);
	}

	@Override
	protected long id(FollowUpRow row) {
		return row.id();
	}

	@Override
	protected Component item(FollowUpRow row) {
		Div line = new Div(this.chosenRows.tick(row), card(row.content(), FollowUpBadges.of(row)));
		line.addClassName("tick-line");
		return line;
	}

	@Override
	protected Component panel(String id) {
		if (id.equals(NEW)) {
			this.panel = null;
			return new FollowUpForm(this.screens, this::created);
		}
		this.panel = new FollowUpPanel(this.screens, Long.parseLong(id), this::refresh);
		return this.panel;
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		if (this.panel != null && this.panel.unsaved()) {
			Confirmation.askToLeave(event);
		}
	}

	private FollowUpSearch search() {
		OwnerName whose = this.owner.getValue();
		return new FollowUpSearch(chosen(), this.kind.getValue(), year(), (whose != null) ? whose.owner() : null,
				typed());
	}

	private void choices(List<OwnerName> owners) {
		this.kind.setId("kind");
		this.kind.setLabel(Messages.text("followup.kind"));
		this.kind.setItems(FollowUpKind.values());
		this.kind.setEmptySelectionAllowed(true);
		this.kind.setEmptySelectionCaption(Messages.text("followup.all-kinds"));
		this.kind
			.setItemLabelGenerator((one) -> (one != null) ? Messages.label(one) : Messages.text("followup.all-kinds"));
		addChoice(KIND, this.kind, FollowUpKind::slug,
				(word) -> Arrays.stream(FollowUpKind.values())
					.filter((one) -> one.slug().equals(word))
					.findFirst()
					.orElse(null));
		this.owner.setId("owner");
		this.owner.setItems(owners);
		this.owner.setItemLabelGenerator(OwnerName::name);
		this.owner.setPlaceholder(Messages.text("followup.all-owners"));
		this.owner.setClearButtonVisible(true);
		this.owner.setVisible(owners.size() > 1);
		Function<OwnerName, String> word = (one) -> OwnerWord.of(one.owner());
		addChoice(OWNER, this.owner, word, (written) -> OwnerWord.read(written, owners));
	}

}
