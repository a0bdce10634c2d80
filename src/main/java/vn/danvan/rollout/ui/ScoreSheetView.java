package vn.danvan.rollout.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.rollout.AppraisalRow;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreSheet;

/**
 * The score sheet of a commune: its criteria in a list, the chosen one beside it, to be
 * scored, appraised or read, each as far as this person may. On a phone the criterion
 * takes the list's place.
 */
@Route(value = ScoreSheetView.PATH + "/:id([0-9]{1,18})/:code?", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class ScoreSheetView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	static final String PATH = "mo-hinh/phieu";

	/** The page of the excluding conditions, in the place of a criterion. */
	static final String EXCLUSIONS = "loai-tru";

	/** The page of the five files. */
	static final String DOSSIER = "ho-so";

	private static final long serialVersionUID = 1L;

	private static final int DESK_SHOWN = 200;

	private final transient RollOutScreens screens;

	private transient @Nullable ScoreSheet sheet;

	private @Nullable SheetList list;

	private @Nullable SheetSummary summary;

	private final Div steps = new Div();

	/** The card that is chosen, of a criterion or another one, or empty. */
	private String chosen = "";

	private @Nullable CriterionCard card;

	/** The dossiers that wait for appraisal, for the way from one to the next. */
	private transient List<AppraisalRow> desk = List.of();

	private MasterDetail split = new MasterDetail();

	ScoreSheetView(RollOutScreens screens) {
		this.screens = screens;
		addClassName("sheet-page");
		this.steps.addClassName("sheet-steps");
	}

	/** The sheet of a roll-out, at a criterion or at none. */
	static String pathTo(long rollOutId, String code) {
		return PATH + "/" + rollOutId + (code.isEmpty() ? "" : "/" + code);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		long id = event.getRouteParameters().getLong("id").orElseThrow(NotPermitted::new);
		this.chosen = event.getRouteParameters().get("code").orElse("");
		if (this.sheet == null || this.sheet.rollOutId() != id || this.chosen.isEmpty()) {
			try {
				this.screens.scores.open(id);
			}
			catch (Refusal refusal) {
				this.sheet = null;
				removeAll();
				add(new PageHeader(Messages.text("rollout.sheet.title")), new EmptyState(refusal.getMessage()));
				return;
			}
			show(id);
		}
		else {
			reload();
		}
		setClassName("record-open", !this.chosen.isEmpty());
		card();
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		if (this.card != null && this.card.unsaved()) {
			Confirmation.askToLeave(event);
		}
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.sheet.title");
	}

	private void show(long id) {
		ScoreSheet read = this.screens.scores.sheet(id);
		this.sheet = read;
		this.desk = read.mayAppraise() ? this.screens.appraisals.desk(read.year(), 0, DESK_SHOWN) : List.of();
		removeAll();
		PageHeader header = new PageHeader(Messages.text("rollout.sheet.of", read.unit(), String.valueOf(read.year())));
		header.setSubtitle(read.set().title());
		header.addAction(
				new Anchor(RollOutsView.pathTo(read.unitId(), read.year()), Messages.text("rollout.sheet.back")));
		header.addAction(PrintLinks.ofSheet(this.screens.prints, read.rollOutId(), read.stage()));
		this.summary = new SheetSummary(this.screens, read);
		this.list = new SheetList(this.screens, read, this::reopen);
		this.split = new MasterDetail(this.list).wide();
		steps(read);
		add(header, this.summary, this.split, this.steps);
	}

	/** Shows the chosen card, or what to choose. */
	private void card() {
		this.card = null;
		ScoreSheet read = Objects.requireNonNull(this.sheet);
		Optional<Criterion> criterion = read.criteria().find(this.chosen);
		String list = pathTo(read.rollOutId(), "");
		if (this.chosen.equals(EXCLUSIONS)) {
			this.split.open(new ExclusionCard(this.screens, read, this::reload), list);
		}
		else if (this.chosen.equals(DOSSIER)) {
			this.split.open(new DossierCard(this.screens, read, this::reload, this::reopen), list);
		}
		else if (criterion.isPresent()) {
			if (read.mayAppraise()) {
				this.screens.appraisals.keepPlace(read.rollOutId(), this.chosen);
			}
			this.card = new CriterionCard(this.screens, read, criterion.get(), this::reload);
			this.split.open(this.card, list);
		}
		else {
			this.split.empty(Messages.text("rollout.sheet.choose"));
			if (!this.chosen.isEmpty()) {
				Notices.failure(Messages.text("rollout.sheet.no-criterion", this.chosen));
			}
		}
		Objects.requireNonNull(this.list).choose(this.chosen);
	}

	private void steps(ScoreSheet read) {
		String criterion = read.criteria().find(this.chosen).map(Criterion::code).orElse("");
		this.steps.removeAll();
		this.steps.add(new SheetSteps(this.screens, read, this.desk, criterion, this::again));
	}

	/** Everything is read again, the open card too. */
	private void reopen() {
		reload();
		card();
	}

	/** Something was saved: sums and marks are told anew, the form stays as it is. */
	private void reload() {
		ScoreSheet read = this.screens.scores.sheet(Objects.requireNonNull(this.sheet).rollOutId());
		this.sheet = read;
		Objects.requireNonNull(this.list).update(read);
		Objects.requireNonNull(this.summary).update(read);
		steps(read);
	}

	/** The sheet took a step: everything is shown anew. */
	private void again() {
		this.chosen = "";
		show(Objects.requireNonNull(this.sheet).rollOutId());
		card();
	}

}
