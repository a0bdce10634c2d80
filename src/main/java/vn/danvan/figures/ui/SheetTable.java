package vn.danvan.figures.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.FactList;
import vn.danvan.figures.SheetDetails;
import vn.danvan.figures.SheetTemplate;

/** The numbers of a sheet, read only. */
final class SheetTable {

	private SheetTable() {
	}

	static Div of(SheetDetails details) {
		Div table = new Div();
		table.addClassName("sheet-table");
		for (String group : details.template().groups()) {
			H3 title = new H3(group);
			FactList facts = new FactList();
			details.template()
				.columns(group)
				.forEach((column) -> facts.plain(column.name(), text(column, details.values().get(column.code()))));
			table.add(title, facts);
		}
		return table;
	}

	private static String text(SheetTemplate.Column column, @Nullable BigDecimal value) {
		if (value == null) {
			return Messages.text("figures.not-reported");
		}
		return (value.signum() == 0) ? Messages.text("figures.nothing-arisen")
				: VietnameseNumbers.format(value) + " " + column.unit();
	}

}
