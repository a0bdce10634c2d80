package vn.danvan.figures.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.figures.SheetProblem;

/** What is wrong in a sheet, each sentence leading to its cell. */
class SheetProblems extends Div {

	private static final long serialVersionUID = 1L;

	SheetProblems() {
		addClassNames("returned", "sheet-problems");
		setId("problems");
		getElement().setAttribute("role", "status");
		setVisible(false);
	}

	void show(List<SheetProblem> problems, Consumer<String> focus) {
		removeAll();
		setVisible(!problems.isEmpty());
		if (problems.isEmpty()) {
			return;
		}
		UnorderedList list = new UnorderedList();
		problems.forEach((problem) -> {
			Span sentence = new Span(problem.sentence());
			ListItem item = new ListItem(sentence);
			problem.codes().stream().findFirst().ifPresent((code) -> {
				Button go = new Button(Messages.text("figures.go-to-cell"), (click) -> focus.accept(code));
				go.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
				item.add(go);
			});
			list.add(item);
		});
		add(new Span(Messages.text("figures.problems")), list);
	}

}
