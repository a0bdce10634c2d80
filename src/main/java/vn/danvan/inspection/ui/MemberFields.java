package vn.danvan.inspection.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.account.AccountDirectory;
import vn.danvan.account.Colleague;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.inspection.Duty;
import vn.danvan.inspection.Member;

/** One member of a team; whoever has an account is chosen from a list. */
class MemberFields extends Composite<FormLayout> {

	private static final long serialVersionUID = 1L;

	final ComboBox<Colleague> account = new ComboBox<>(Messages.text("inspection.member.account"));

	final TextField name = Fields.line("inspection.member.name", Member.NAME_MAX);

	final TextField office = Fields.line("inspection.member.office", Member.OFFICE_MAX);

	final Select<Duty> duty = new Select<>();

	final ComboBox<Workplace> place = new ComboBox<>(Messages.text("inspection.member.place"));

	private @Nullable Long accountId;

	MemberFields(AccountDirectory directory, List<Workplace> places) {
		this.account
			.setItems((query) -> directory.colleagues(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
				.stream());
		this.account.setItemLabelGenerator((person) -> person.fullName() + " – " + person.position());
		this.account.setClearButtonVisible(true);
		this.account.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				take(change.getValue());
			}
		});
		this.duty.setLabel(Messages.text("inspection.member.duty"));
		this.duty.setItems(Duty.values());
		this.duty.setItemLabelGenerator(Messages::label);
		this.duty.setValue(Duty.MEMBER);
		this.place.setItems(places);
		this.place.setItemLabelGenerator(Workplace::name);
		this.place.setClearButtonVisible(true);
		getContent().add(this.duty, this.account, this.name, this.office, this.place);
	}

	void show(Member member) {
		this.accountId = member.accountId();
		this.name.setValue(member.name());
		this.office.setValue(member.office());
		this.duty.setValue(member.duty());
		showPlace(member.unitId(), member.bodyId());
		this.account.setPlaceholder((member.accountId() != null) ? member.name() : "");
	}

	Member member() {
		Workplace chosen = this.place.getValue();
		return new Member(this.name.getValue(), this.office.getValue(), this.duty.getValue(),
				(chosen != null) ? chosen.unitId() : null, (chosen != null) ? chosen.bodyId() : null, this.accountId);
	}

	private void take(@Nullable Colleague person) {
		this.accountId = (person != null) ? person.id() : null;
		this.account.setPlaceholder("");
		if (person != null) {
			this.name.setValue(person.fullName());
			this.office.setValue(person.position());
			showPlace(person.unitId(), person.bodyId());
		}
	}

	private void showPlace(@Nullable Long unitId, @Nullable Long bodyId) {
		this.place.setValue(this.place.getListDataView()
			.getItems()
			.filter((one) -> Objects.equals(one.unitId(), unitId) && Objects.equals(one.bodyId(), bodyId))
			.findFirst()
			.orElse(null));
	}

	/**
	 * Where a member works.
	 *
	 * @param name the commune or the body
	 * @param unitId the commune, or null
	 * @param bodyId the body, or null
	 */
	record Workplace(String name, @Nullable Long unitId, @Nullable Long bodyId) {

		static List<Workplace> of(InspectionScreens screens) {
			return Stream
				.concat(screens.bodies().stream().map((body) -> new Workplace(body.name(), null, body.id())),
						screens.communes().stream().map((unit) -> new Workplace(unit.name(), unit.id(), null)))
				.toList();
		}

	}

}
