package vn.danvan.programme.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.Act;
import vn.danvan.programme.ActKind;
import vn.danvan.programme.ProgrammeDetails;

/** What waits and what may be done next, for those who write programmes. */
class NextSteps extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient ProgrammeScreens screens;

	private final transient ProgrammeDetails details;

	private final transient Consumer<String> done;

	NextSteps(ProgrammeScreens screens, ProgrammeDetails details, List<BodyName> bodies, Consumer<String> done) {
		this.screens = screens;
		this.details = details;
		this.done = done;
		waiting(bodies);
		Div actions = new Div();
		actions.addClassName("actions");
		if (details.may().confirm()) {
			actions.add(new StepButton("confirm", "programme.confirm", this::confirm).primary());
		}
		if (!details.may().next().isEmpty()) {
			Span label = new Span(Messages.text("programme.next-steps"));
			label.addClassName("quiet");
			actions.add(label);
		}
		details.may().next().forEach((kind) -> actions.add(step(kind, bodies)));
		if (details.may().withdraw()) {
			actions.add(new StepButton("withdraw", "programme.withdraw", this::withdraw));
		}
		actions.add(new StepButton("document", "programme.document.prepare",
				() -> new DocumentDialog(screens, details).open()));
		getContent().add(actions);
	}

	/** Says in words what the programme waits for, and for whom. */
	private void waiting(List<BodyName> bodies) {
		List<Act> pending = this.details.acts().stream().filter(Act::pending).toList();
		if (pending.isEmpty()) {
			return;
		}
		List<String> unsigned = this.details.unsigned()
			.stream()
			.map((party) -> ProgrammeScreens.name(bodies, party.bodyId()))
			.toList();
		ActKind kind = pending.get(0).kind();
		String sentence;
		if (kind == ActKind.SIGN && !unsigned.isEmpty()) {
			sentence = Messages.text("programme.waits-parties", String.join("; ", unsigned));
		}
		else if (this.details.may().confirm()) {
			sentence = Messages.text("programme.waits-you", Messages.label(kind));
		}
		else {
			sentence = Messages.text("programme.waits-leader", Messages.label(kind));
		}
		Paragraph hint = new Paragraph(sentence);
		hint.addClassName("moved");
		hint.setId("waiting");
		getContent().add(hint);
	}

	private StepButton step(ActKind kind, List<BodyName> bodies) {
		StepButton button = new StepButton("step-" + kind.name(), "enum.ActKind." + kind.name(), () -> {
			if (kind == ActKind.SIGN) {
				new SigningDialog(this.screens, this.details, bodies, this.done).open();
			}
			else {
				new ActDialog(this.screens, this.details, kind, this.done).open();
			}
		});
		boolean usual = kind != ActKind.SEND_BACK && kind != ActKind.EXPIRE && kind != ActKind.REPLACE;
		return usual ? button.primary() : button;
	}

	private void confirm() {
		Confirmation.ask(Messages.text("programme.confirm"), Messages.text("programme.confirm-question"),
				Messages.text("programme.confirm"), () -> {
					this.screens.acts.confirm(this.details.row().id(), this.details.row().version());
					this.done.accept(Messages.text("programme.confirmed"));
				});
	}

	private void withdraw() {
		new ReasonDialog(Messages.text("programme.withdraw"), (reason) -> {
			this.screens.acts.withdraw(this.details.row().id(), this.details.row().version(), reason);
			this.done.accept(Messages.text("programme.withdrawn"));
		}).open();
	}

}
