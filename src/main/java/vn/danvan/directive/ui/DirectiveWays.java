package vn.danvan.directive.ui;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.directive.Way;

/** The choice of how a directive is disseminated. */
final class DirectiveWays {

	private DirectiveWays() {
	}

	static void fill(Select<Way> choice, @Nullable Way preset) {
		choice.setLabel(Messages.text("directive.way"));
		choice.setItems(Way.values());
		choice.setItemLabelGenerator(Messages::label);
		choice.setValue((preset != null) ? preset : Way.CONFERENCE);
		choice.setId("way");
	}

}
