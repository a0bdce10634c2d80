package vn.danvan.inspection.ui;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.Recommendation;
import vn.danvan.inspection.TargetKind;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;

/** Enters a recommendation: what, who must act, by when. */
class RecommendationDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextArea content = Fields.block("inspection.recommendation", FollowUpRequest.TEXT_MAX);

	final ComboBox<Responsible> responsible = new ComboBox<>(Messages.text("inspection.responsible"));

	final DatePicker deadline = Fields.date("inspection.deadline");

	RecommendationDialog(InspectionScreens screens, InspectionRequest inspection, Consumer<Recommendation> action) {
		setHeaderTitle(Messages.text("inspection.recommend"));
		setWidth("min(40rem, 96vw)");
		this.content.setId("content");
		this.responsible.setId("unit");
		this.responsible.setItemLabelGenerator(Responsible::name);
		this.responsible.setItems(Stream
			.concat(screens.communes().stream().map(Responsible::of), screens.bodies().stream().map(Responsible::of))
			.toList());
		if (inspection.target() != TargetKind.ENTERPRISE) {
			this.responsible.getListDataView()
				.getItems()
				.filter((one) -> (inspection.bodyId() != null) ? Objects.equals(one.bodyId(), inspection.bodyId())
						: one.bodyId() == null && one.unitId() == inspection.unitId())
				.findFirst()
				.ifPresent(this.responsible::setValue);
		}
		this.deadline.setId("deadline");
		FormLayout form = new FormLayout(this.responsible, this.deadline);
		add(this.content, form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-recommendation", "base.save", () -> {
					try {
						if (this.responsible.isEmpty()) {
							throw Refusal.at("unit", "inspection.error.responsible");
						}
						Responsible who = this.responsible.getValue();
						action.accept(new Recommendation(this.content.getValue(), who.unitId(), who.bodyId(),
								this.deadline.getValue()));
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.content, this.responsible, this.deadline);
					}
				}).primary());
	}

	private record Responsible(String name, long unitId, Long bodyId) {

		static Responsible of(UnitName unit) {
			return new Responsible(unit.name(), unit.id(), null);
		}

		static Responsible of(BodyName body) {
			return new Responsible(body.name(), body.unitId(), body.id());
		}

	}

}
