package vn.danvan.dialogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.dialogue.Host;
import vn.danvan.dialogue.MeetingEntry;
import vn.danvan.dialogue.MeetingKind;

/** The fields of a meeting. */
class MeetingForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final RadioButtonGroup<MeetingKind> kind = new RadioButtonGroup<>(Messages.text("dialogue.kind"));

	final Select<Host> host = new Select<>();

	final DatePicker heldOn = Fields.date("dialogue.held-on");

	final TextField place = Fields.line("dialogue.place", MeetingEntry.PLACE_MAX);

	final TextField topic = Fields.line("dialogue.topic", MeetingEntry.TOPIC_MAX);

	final IntegerField participants = new IntegerField(Messages.text("dialogue.participants"));

	final IntegerField opinions = new IntegerField(Messages.text("dialogue.opinions"));

	final IntegerField answered = new IntegerField(Messages.text("dialogue.answered"));

	final TextArea summary = Fields.block("dialogue.summary", MeetingEntry.SUMMARY_MAX);

	MeetingForm() {
		this.kind.setItems(MeetingKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.setValue(MeetingKind.DIALOGUE);
		this.kind.setId("kind");
		this.host.setLabel(Messages.text("dialogue.host"));
		this.host.setItems(Host.values());
		this.host.setItemLabelGenerator(Messages::label);
		this.host.setValue(Host.PARTY_COMMITTEE);
		this.host.setId("host");
		this.heldOn.setId("heldOn");
		this.place.setId("place");
		this.topic.setId("topic");
		this.topic.setHelperText(Messages.text("dialogue.topic-hint"));
		this.participants.setId("participants");
		this.opinions.setId("opinions");
		this.answered.setId("answeredOnSpot");
		this.summary.setId("summary");
		this.summary.setHelperText(Messages.text("dialogue.summary-hint"));
		Div numbers = new Div(this.participants, this.opinions, this.answered);
		numbers.addClassName("progress-numbers");
		FormLayout form = new FormLayout(this.kind, this.host, this.heldOn, this.place);
		getContent().addClassName("progress-form");
		getContent().add(form, this.topic, numbers, this.summary);
	}

	void show(MeetingEntry entry) {
		this.kind.setValue(entry.kind());
		this.host.setValue(entry.host());
		this.heldOn.setValue(entry.heldOn());
		this.place.setValue(entry.place());
		this.topic.setValue(entry.topic());
		this.participants.setValue(entry.participants());
		this.opinions.setValue(entry.opinions());
		this.answered.setValue(entry.answeredOnSpot());
		this.summary.setValue(entry.summary());
	}

	MeetingEntry entry() {
		return new MeetingEntry(this.kind.getValue(), this.host.getValue(), this.heldOn.getValue(),
				this.place.getValue(), this.topic.getValue(), this.participants.getValue(), this.opinions.getValue(),
				this.answered.getValue(), this.summary.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.heldOn, this.place, this.topic, this.participants, this.opinions, this.answered,
				this.summary);
	}

}
