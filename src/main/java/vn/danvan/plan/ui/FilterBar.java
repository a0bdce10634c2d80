package vn.danvan.plan.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import vn.danvan.base.text.Messages;
import vn.danvan.plan.AssignmentFilter;

/** Search and filter of a tab of the plan; both live in the address. */
class FilterBar extends Div {

	private static final long serialVersionUID = 1L;

	private static final List<AssignmentFilter> FILTERS = List.of(AssignmentFilter.ALL, AssignmentFilter.WAITING,
			AssignmentFilter.OVERDUE, AssignmentFilter.NOT_REPORTED, AssignmentFilter.RETURNED, AssignmentFilter.DONE);

	final Select<AssignmentFilter> filter = new Select<>();

	final TextField search = new TextField();

	FilterBar(String tab, String searchKey, Map<String, String> address, Consumer<Map<String, String>> navigate,
			Component... more) {
		addClassName("toolbar");
		this.filter.setId("filter");
		this.filter.setLabel(Messages.text("plan.filter"));
		this.filter.setItems(FILTERS);
		this.filter.setItemLabelGenerator(Messages::label);
		this.filter.setValue(chosen(address));
		this.search.setId("search");
		this.search.setLabel(Messages.text(searchKey));
		this.search.setPrefixComponent(VaadinIcon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setValue(address.getOrDefault(PlanView.TYPED, ""));
		this.filter.addValueChangeListener((change) -> moved(change.isFromClient(), tab, address, navigate));
		this.search.addValueChangeListener((change) -> moved(change.isFromClient(), tab, address, navigate));
		add(this.filter, this.search);
		add(more);
	}

	static AssignmentFilter chosen(Map<String, String> address) {
		return Arrays.stream(AssignmentFilter.values())
			.filter((one) -> FILTERS.contains(one) && one.slug().equals(address.get(PlanView.FILTER)))
			.findFirst()
			.orElse(AssignmentFilter.ALL);
	}

	private void moved(boolean byPerson, String tab, Map<String, String> address,
			Consumer<Map<String, String>> navigate) {
		if (byPerson) {
			Map<String, String> next = PlanAddress.with(address, PlanView.TYPED, this.search.getValue());
			next.put(PlanView.TAB, tab);
			next.put(PlanView.FILTER, this.filter.getValue().slug());
			navigate.accept(next);
		}
	}

}
