package vn.danvan.rollout.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.StepButton;
import vn.danvan.base.ui.YearAddress;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.rollout.RollOutActEntry;
import vn.danvan.rollout.RollOutActRow;

/** The recorded decisions of a year: what they decide on whom, and who confirms them. */
@Route(value = "mo-hinh/quyet-dinh", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE" })
class ActsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private int year;

	ActsView(RollOutScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.year = this.screens.year(event, this.screens.acts::year);
		show();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.act.title");
	}

	private void show() {
		removeAll();
		Actor actor = this.screens.actors.current();
		boolean writes = actor.is(Role.STAFF, Role.BOARD_LEADER);
		Button create = new Button(Messages.text("rollout.act.new"), VaadinIcon.PLUS.create(),
				(click) -> new ActDialog(this.screens, this.year, this::recorded).open());
		create.setId("create");
		create.setVisible(writes);
		Button draft = new StepButton("draft-decision", "rollout.document.draft-decision",
				() -> new DraftDecisionDialog(this.screens.prints, this.year).open());
		draft.setVisible(writes);
		Div toolbar = new Div(YearAddress.choice(this.screens.rollOuts.years(), this.year, "mo-hinh/quyet-dinh"));
		toolbar.addClassName("toolbar");
		add(new PageHeader(Messages.text("rollout.act.title"), draft, create),
				new RollOutTabs(RollOutTab.ACTS, actor, this.year), toolbar);
		List<RollOutActRow> acts = this.screens.acts.list(this.year);
		if (acts.isEmpty()) {
			add(new EmptyState(Messages.text(writes ? "rollout.act.empty" : "rollout.act.empty-reader",
					String.valueOf(this.year))));
		}
		Div cards = new Div();
		cards.addClassName("act-cards");
		acts.forEach((act) -> cards.add(card(act, writes)));
		add(cards);
	}

	private Section card(RollOutActRow act, boolean writes) {
		RollOutActEntry entry = act.entry();
		Div facts = new Div(new Badge(Messages.text(act.pending() ? "rollout.act.pending" : "rollout.act.confirmed"),
				act.pending() ? Badge.Tone.WAITING : Badge.Tone.GOOD));
		facts.addClassName("facts");
		if (act.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		facts.add(new Span(Messages.text("rollout.act.recorded-by", act.recordedBy())));
		FactList list = new FactList().fact("rollout.act.issuer", entry.issuer())
			.fact("rollout.act.signer",
					entry.signerName() + (entry.signerTitle().isEmpty() ? "" : ", " + entry.signerTitle()))
			.fact("rollout.act.units",
					Messages.text("rollout.act.units-named", act.units().size(), String.join(", ", act.units())));
		if (!entry.note().isEmpty()) {
			list.fact("rollout.note", entry.note());
		}
		Section card = new Section(new H2(Messages.label(entry.kind()) + " – " + entry.symbol() + ", "
				+ VietnameseDates.screen(Objects.requireNonNull(entry.signedOn()))), facts, list);
		card.addClassName("card");
		card.setId("act-" + act.id());
		card.add(new EvidencePanel(this.screens.evidence, new Subject("roll-out-act", act.id(), null),
				act.pending() && writes));
		Div actions = new Div();
		actions.addClassName("actions");
		if (act.mayConfirm()) {
			actions.add(new StepButton("confirm-" + act.id(), "rollout.act.confirm", () -> Confirmation.ask(
					Messages.text("rollout.act.confirm"),
					Messages.text("rollout.act.confirm-question", act.units().size()),
					Messages.text("rollout.act.confirm"),
					() -> done("rollout.act.confirmed-now", () -> this.screens.acts.confirm(act.id(), act.version()))))
				.primary());
		}
		if (act.mayDiscard()) {
			actions.add(new StepButton("discard-" + act.id(), "rollout.act.discard", () -> Confirmation.ask(
					Messages.text("rollout.act.discard"), Messages.text("rollout.act.discard-question"),
					Messages.text("rollout.act.discard"),
					() -> done("rollout.act.discarded", () -> this.screens.acts.discard(act.id(), act.version())))));
		}
		card.add(actions);
		return card;
	}

	private void recorded() {
		Notices.success(Messages.text("rollout.act.saved"));
		show();
	}

	private void done(String key, Runnable action) {
		action.run();
		Notices.success(Messages.text(key));
		show();
	}

}
