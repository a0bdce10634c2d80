package vn.danvan.rollout.ui;

import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
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
class ScoreSheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "mo-hinh/phieu";

	/** The page of the excluding conditions, in the place of a criterion. */
	static final String EXCLUSIONS = "loai-tru";

	/** The page of the five files. */
	static final String DOSSIER = "ho-so";

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private transient @Nullable ScoreSheet sheet;

	private @Nullable SheetList list;

	private @Nullable SheetSummary summary;

	private final Div steps = new Div();

	/** The criterion that is open, or empty. */
	private String code = "";

	/** The card that is open, of a criterion or another one, or empty. */
	private String opened = "";

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
		Optional<String> code = event.getRouteParameters().get("code");
		if (this.sheet == null || this.sheet.rollOutId() != id || code.isEmpty()) {
			try {
				this.screens.scores.open(id);
			}
			catch (Refusal refusal) {
				removeAll();
				add(new PageHeader(Messages.text("rollout.sheet.title")), new EmptyState(refusal.getMessage()));
				return;
			}
			show(this.screens.scores.sheet(id));
		}
		else {
			reload();
		}
		setClassName("record-open", code.isPresent());
		steps(code.filter((one) -> sheet().criteria().find(one).isPresent()).orElse(""));
		this.opened = "";
		code.ifPresentOrElse(this::open, () -> this.split.empty(Messages.text("rollout.sheet.choose")));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.sheet.title");
	}

	private void show(ScoreSheet read) {
		this.sheet = read;
		removeAll();
		PageHeader header = new PageHeader(Messages.text("rollout.sheet.of", read.unit(), String.valueOf(read.year())));
		header.setSubtitle(read.set().title());
		header.addAction(link(read));
		header.addAction(PrintLinks.ofSheet(this.screens.prints, read.rollOutId(), read.stage()));
		this.summary = new SheetSummary(this.screens, read);
		this.list = new SheetList(this.screens, read, this::reopen);
		this.split = new MasterDetail(this.list).wide();
		steps(this.code);
		add(header, this.summary, this.split, this.steps);
	}

	private static Anchor link(ScoreSheet read) {
		return new Anchor(RollOutsView.pathTo(read.unitId(), read.year()), Messages.text("rollout.sheet.back"));
	}

	private void open(String code) {
		this.opened = code;
		ScoreSheet read = sheet();
		Optional<Criterion> criterion = read.criteria().find(code);
		String list = pathTo(read.rollOutId(), "");
		if (code.equals(EXCLUSIONS)) {
			this.split.open(new ExclusionCard(this.screens, read, this::reload), list);
		}
		else if (code.equals(DOSSIER)) {
			this.split.open(new DossierCard(this.screens, read, this::reload, this::reopen), list);
		}
		else if (criterion.isPresent()) {
			if (read.mayAppraise()) {
				this.screens.appraisals.keepPlace(read.rollOutId(), code);
			}
			this.split.open(new CriterionCard(this.screens, read, criterion.get(), this::reload), list);
		}
		else {
			Notices.failure(Messages.text("rollout.sheet.no-criterion", code));
			this.split.empty(Messages.text("rollout.sheet.choose"));
			return;
		}
		Objects.requireNonNull(this.list).choose(code);
	}

	private ScoreSheet sheet() {
		return Objects.requireNonNull(this.sheet);
	}

	private void steps(String criterion) {
		this.code = criterion;
		this.steps.removeAll();
		this.steps.add(new SheetSteps(this.screens, sheet(), criterion, this::again));
	}

	/** Everything is read again, the open card too. */
	private void reopen() {
		reload();
		if (!this.opened.isEmpty()) {
			open(this.opened);
		}
	}

	/** Something was saved: sums and marks are told anew, the form stays as it is. */
	private void reload() {
		ScoreSheet read = this.screens.scores.sheet(sheet().rollOutId());
		this.sheet = read;
		Objects.requireNonNull(this.list).update(read);
		Objects.requireNonNull(this.summary).update(read);
		steps(this.code);
	}

	/** The sheet took a step: everything is shown anew. */
	private void again() {
		long id = sheet().rollOutId();
		this.opened = "";
		show(this.screens.scores.sheet(id));
		this.split.empty(Messages.text("rollout.sheet.choose"));
	}

}
