package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.organisation.BodyName;
import vn.danvan.rollout.DecisionRequest;
import vn.danvan.rollout.RollOutActKind;

/**
 * Soạn quyết định: drafts the decision on the list of a year or on recognition as an
 * official document, with its list.
 */
class DraftDecisionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<RollOutActKind> kind = new Select<>();

	final Select<BodyName> body = new Select<>();

	final TextArea bases = Fields.block("rollout.document.bases", DecisionRequest.BASES_MAX);

	private final Paragraph named = new Paragraph();

	private final StepButton prepare = new StepButton("prepare-decision", "rollout.document.draft", this::prepare);

	private final transient PrintScreens screens;

	private final int year;

	DraftDecisionDialog(PrintScreens screens, int year) {
		this.screens = screens;
		this.year = year;
		setHeaderTitle(Messages.text("rollout.document.draft-of", String.valueOf(year)));
		setWidth("min(44rem, 96vw)");
		this.kind.setId("kind");
		this.kind.setWidthFull();
		this.kind.setLabel(Messages.text("rollout.act.kind"));
		this.kind.setItems(RollOutActKind.LIST, RollOutActKind.RECOGNITION);
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.addValueChangeListener((change) -> choose(change.getValue()));
		List<BodyName> issuers = screens.decisions.issuers();
		this.body.setId("body");
		this.body.setLabel(Messages.text("rollout.act.issuer"));
		this.body.setItems(issuers);
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setValue(issuers.getFirst());
		this.body.setWidthFull();
		this.bases.setId("bases");
		this.bases.setHelperText(Messages.text("rollout.document.bases-hint"));
		this.bases.setMinHeight("9rem");
		this.bases.setWidthFull();
		this.kind.setValue((screens.decisions.waiting(RollOutActKind.RECOGNITION, year) > 0)
				? RollOutActKind.RECOGNITION : RollOutActKind.LIST);
		add(this.kind, this.body, this.bases, this.named);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.prepare.primary());
	}

	private void choose(RollOutActKind chosen) {
		int communes = this.screens.decisions.waiting(chosen, this.year);
		this.bases.setValue(this.screens.decisions.bases(chosen, this.year));
		this.named.setText((communes > 0) ? Messages.text("rollout.document.names", communes)
				: Messages.text("rollout.document.nobody", Messages.label(chosen.from()), String.valueOf(this.year)));
		this.prepare.setEnabled(communes > 0);
	}

	private void prepare() {
		try {
			long document = this.screens.decisions.prepare(new DecisionRequest(this.kind.getValue(), this.year, null,
					this.body.getValue().id(), this.bases.getValue()));
			Notices.success(Messages.text("rollout.document.drafted"));
			this.screens.links.path("document", document)
				.ifPresent((path) -> getUI().ifPresent((ui) -> ui.navigate(path)));
			close();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.kind, this.body, this.bases);
		}
	}

}
