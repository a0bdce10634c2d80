package vn.danvan.plan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;

/** A picture of a plan with the opened assignment beside it. */
class AssignmentSplit extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	AssignmentSplit(Component picture, PlanScreens screens, Map<String, String> address,
			Consumer<Map<String, String>> navigate, Runnable refresh) {
		Div master = new Div(picture);
		master.addClassName("master");
		getContent().addClassNames("master-detail", "matrix-detail");
		getContent().add(master);
		String opened = address.get(PlanView.ASSIGNMENT);
		if (opened != null && opened.matches("\\d{1,18}")) {
			Button close = new Button(Messages.text("plan.close-detail"), VaadinIcon.CLOSE_SMALL.create(),
					(click) -> navigate.accept(without(address)));
			close.setId("close-detail");
			close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
			Div detail = new Div(close, screens.panels.panel(Long.parseLong(opened), refresh));
			detail.addClassNames("detail", "detail-open");
			getContent().add(detail);
		}
	}

	static Map<String, String> with(Map<String, String> address, String tab, long assignment) {
		Map<String, String> next = new HashMap<>(address);
		next.put(PlanView.TAB, tab);
		next.put(PlanView.ASSIGNMENT, String.valueOf(assignment));
		return next;
	}

	private static Map<String, String> without(Map<String, String> address) {
		Map<String, String> next = new HashMap<>(address);
		next.remove(PlanView.ASSIGNMENT);
		return next;
	}

}
