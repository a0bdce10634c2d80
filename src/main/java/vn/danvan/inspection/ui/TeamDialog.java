package vn.danvan.inspection.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.RowsEditor;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.Duty;
import vn.danvan.inspection.TeamRequest;

/** Puts a team together. */
class TeamDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField name = Fields.line("inspection.team.title", TeamRequest.TITLE_MAX);

	final TextArea note = Fields.block("inspection.team.note", TeamRequest.NOTE_MAX);

	final RowsEditor<MemberFields> members;

	private final Paragraph wrong = new Paragraph();

	TeamDialog(InspectionScreens screens, int year, @Nullable TeamRequest shown, Consumer<TeamRequest> action) {
		setHeaderTitle(Messages.text((shown != null) ? "inspection.team.edit" : "inspection.team.create"));
		setWidth("min(56rem, 96vw)");
		this.name.setId("title");
		this.note.setId("note");
		this.wrong.addClassName("field-error");
		this.wrong.setVisible(false);
		this.wrong.getElement().setAttribute("role", "alert");
		List<MemberFields.Workplace> places = MemberFields.Workplace.of(screens);
		this.members = new RowsEditor<>(Messages.text("inspection.members"), Messages.text("inspection.member.add"),
				() -> new MemberFields(screens.directory, places));
		if (shown != null) {
			this.name.setValue(shown.title());
			this.note.setValue(shown.note());
			shown.members().forEach((member) -> this.members.add().show(member));
		}
		else {
			this.members.add().duty.setValue(Duty.HEAD);
			this.members.add().duty.setValue(Duty.SECRETARY);
		}
		add(this.name, this.members, this.wrong, this.note);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-team", "base.save", () -> save(year, action)).primary());
	}

	private void save(int year, Consumer<TeamRequest> action) {
		try {
			this.wrong.setVisible(false);
			action.accept(new TeamRequest(year, this.name.getValue(),
					this.members.rows().stream().map(MemberFields::member).toList(), this.note.getValue()));
			close();
		}
		catch (Refusal refusal) {
			if ("members".equals(refusal.field()) || "team".equals(refusal.field())) {
				this.wrong.setText(refusal.getMessage());
				this.wrong.setVisible(true);
				this.wrong.scrollIntoView();
			}
			else {
				Fields.show(refusal, this.name, this.note);
			}
		}
	}

}
