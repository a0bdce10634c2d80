package vn.danvan.figures.ui;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.figures.KeptSheet;
import vn.danvan.figures.SheetCollision;
import vn.danvan.figures.SheetDetails;
import vn.danvan.figures.SheetReading;
import vn.danvan.submission.ui.SubmissionBar;

/**
 * The sheet of a commune for a period: a form, or its numbers; the next steps; its log.
 */
@Route(value = SheetView.PATH + "/:period([0-9]{1,18})/:unit([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "COMMUNE_EDITOR", "COMMUNE_LEADER" })
class SheetView extends Main implements BeforeEnterObserver, HasDynamicTitle, SubmissionBar.Steps {

	static final String PATH = "so-lieu/bieu";

	private static final long serialVersionUID = 1L;

	private final transient FigureScreens screens;

	private long periodId;

	private long unitId;

	private transient SheetDetails details;

	private SheetForm form;

	private int version;

	SheetView(FigureScreens screens) {
		this.screens = screens;
		addClassName("sheet-page");
	}

	static String path(long period, long unit) {
		return PATH + "/" + period + "/" + unit;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.periodId = event.getRouteParameters().getLong("period").orElseThrow(NotPermitted::new);
		this.unitId = event.getRouteParameters().getLong("unit").orElseThrow(NotPermitted::new);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("figures.sheet");
	}

	private void refresh() {
		this.details = this.screens.sheets.get(this.periodId, this.unitId);
		this.version = this.details.version();
		this.form = null;
		removeAll();
		PageHeader header = new PageHeader(this.details.unit().name() + " – " + this.details.period().label());
		header.setSubtitle(this.details.template().title() + " · " + FiguresView.subtitle(this.details.period()));
		Div facts = new Div(SubmissionBar.badge(this.details.submission().state()));
		facts.addClassName("facts");
		if (this.details.revision() > 0) {
			facts.add(new Badge(Messages.text("figures.revision-badge", this.details.revision()), Badge.Tone.WARNING),
					new Span(Messages.text("figures.because", this.details.correctionReason())));
		}
		add(header, facts, SubmissionBar.reasons(this.details.submission()));
		if (this.details.submission().rights().enter()) {
			showForm();
		}
		else if (this.details.submission().rights().content()) {
			add(SheetTable.of(this.details));
		}
		else if (!this.details.values().isEmpty()) {
			add(new Paragraph(Messages.text("figures.counted-meanwhile")), SheetTable.of(this.details));
		}
		else {
			add(new Paragraph(Messages.text("submission.not-sent-yet")));
		}
		add(bar());
		if (this.details.id() != null && this.details.submission().rights().content()) {
			add(new H2(Messages.text("figures.log")), new ActivityPanel(this.screens.log, "sheet", this.details.id()));
		}
	}

	private void showForm() {
		this.form = new SheetForm(this.details, this::keep);
		KeptSheet draft = this.details.draft();
		if (draft != null) {
			this.form.show(draft.typed());
			this.version = draft.baseVersion();
			this.form.say(Messages.text("submission.reopened"));
		}
		else {
			this.form.showValues(this.details.values());
		}
		add(this.form);
	}

	private SubmissionBar bar() {
		SubmissionBar bar = new SubmissionBar(this.details.submission().rights(), this);
		if (this.details.mayCorrect()) {
			Button correct = new Button(Messages.text("figures.correct"),
					(click) -> new ReasonDialog(Messages.text("figures.correct"), (reason) -> {
						this.screens.sheets.correct(this.periodId, this.unitId, this.version, reason);
						done("figures.correcting");
					}).open());
			correct.setId("correct");
			bar.add(correct);
			bar.setVisible(true);
		}
		return bar;
	}

	private void keep() {
		try {
			this.screens.sheets.keepDraft(this.periodId, this.unitId, new KeptSheet(this.version, this.form.typed()));
			this.form.say(Messages.text("submission.kept"));
		}
		catch (Refusal refusal) {
			this.form.mark(refusal);
		}
	}

	@Override
	public void save() {
		saved(() -> {
		}, "submission.saved");
	}

	@Override
	public void handOver() {
		saved(() -> this.screens.sheets.handOver(this.periodId, this.unitId, this.version), "submission.handed-over");
	}

	@Override
	public void submit() {
		saved(() -> this.screens.sheets.submit(this.periodId, this.unitId, this.version), "submission.submitted");
	}

	@Override
	public void sendBack(String reason) {
		this.screens.sheets.sendBack(this.periodId, this.unitId, this.version, reason);
		done("submission.returned");
	}

	@Override
	public void giveBack(String reason) {
		this.screens.sheets.giveBack(this.periodId, this.unitId, this.version, reason);
		done("submission.returned");
	}

	@Override
	public void accept() {
		this.screens.sheets.accept(this.periodId, this.unitId, this.version);
		done("submission.accepted");
	}

	/** Saves what stands in the form, then takes the next step. */
	private void saved(Runnable next, String message) {
		if (this.form == null) {
			next.run();
			done(message);
			return;
		}
		Map<String, String> typed = this.form.typed();
		try {
			this.version = this.screens.sheets.enter(this.periodId, this.unitId, this.version,
					SheetReading.values(this.details.template(), typed));
			next.run();
			done(message);
		}
		catch (SheetCollision collision) {
			new SheetCollisionDialog(this.details.template(), typed, collision, () -> {
				this.version = collision.currentVersion();
				saved(next, message);
			}, () -> {
				this.screens.sheets.forgetDraft(this.periodId, this.unitId);
				refresh();
			}).open();
		}
		catch (Refusal refusal) {
			this.form.mark(refusal);
		}
	}

	private void done(String message) {
		Notices.success(Messages.text(message));
		refresh();
	}

}
