package vn.danvan.programme.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Bar;
import vn.danvan.programme.ContentItem;
import vn.danvan.programme.ContentPlan;
import vn.danvan.programme.ContentYears;

/**
 * Contents × years: how much is done of what is assigned, a bar, and the way to the
 * tasks; on a phone each content is a card.
 */
class YearsTable extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient ContentYears years;

	private final boolean writer;

	YearsTable(ContentYears years, boolean writer) {
		this.years = years;
		this.writer = writer;
		if (!years.planned()) {
			Paragraph none = new Paragraph(
					Messages.text(writer ? "programme.years-none-writer" : "programme.years-none"));
			none.addClassName("quiet");
			getContent().add(none);
		}
		NativeTable table = new NativeTable();
		table.setId("years");
		table.addClassName("years-table");
		table.getHead().add(head());
		years.rows().forEach((row) -> table.getBody().add(row(row)));
		Div scroll = new Div(table);
		scroll.addClassName("years-scroll");
		getContent().add(scroll);
		if (writer && years.planned()) {
			getContent().add(bareYears());
		}
	}

	/** A phone leaves out the years in which there is nothing; one line names them. */
	private Paragraph bareYears() {
		String bare = this.years.years()
			.stream()
			.filter(this::bare)
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
		Paragraph line = new Paragraph(new Span(Messages.text("programme.years-bare", bare)),
				new Anchor("ke-hoach", Messages.text("programme.cell-make-plan")));
		line.addClassNames("quiet", "only-narrow", "bare-years");
		line.setVisible(!bare.isEmpty());
		return line;
	}

	private boolean bare(Integer year) {
		return this.years.planned() && !this.years.plans().containsKey(year)
				&& this.years.rows().stream().noneMatch((row) -> row.cells().containsKey(year));
	}

	private NativeTableRow head() {
		NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell(Messages.text("programme.field.content")));
		for (Integer year : this.years.years()) {
			ContentPlan plan = this.years.plans().get(year);
			NativeTableHeaderCell cell = new NativeTableHeaderCell();
			if (plan != null) {
				Anchor link = new Anchor(plan.path(), year.toString());
				link.setTitle(Messages.text("programme.plan-of-year", year.toString()));
				cell.add(link);
			}
			else {
				cell.add(new Span(year.toString()));
				if (this.writer) {
					Anchor make = new Anchor("ke-hoach", Messages.text("programme.cell-make-plan"));
					make.addClassName("year-empty");
					make.setTitle(Messages.text("programme.cell-make-plan-hint", year.toString()));
					cell.add(make);
				}
			}
			head.add(cell);
		}
		return head;
	}

	private NativeTableRow row(ContentYears.Row row) {
		ContentItem content = row.content();
		String title = (content != null) ? content.number() + ". " + content.title()
				: Messages.text("programme.no-content");
		NativeTableRow line = new NativeTableRow();
		NativeTableHeaderCell name = new NativeTableHeaderCell(title);
		name.getElement().setAttribute("scope", "row");
		line.add(name);
		for (Integer year : this.years.years()) {
			ContentYears.Cell cell = row.cells().get(year);
			NativeTableCell place = new NativeTableCell((cell != null) ? filled(title, year, cell) : empty(year));
			place.getElement().setAttribute("data-year", year.toString());
			if (bare(year)) {
				place.addClassName("year-bare");
			}
			line.add(place);
		}
		return line;
	}

	private static Component filled(String title, int year, ContentYears.Cell cell) {
		Span numbers = new Span(Messages.text("programme.done-of", cell.done(), cell.assigned()));
		numbers.addClassName("year-numbers");
		NativeButton open = new NativeButton();
		open.add(numbers, new Bar(cell.percent()));
		if (cell.overdue() > 0) {
			Span late = new Span(Messages.text("programme.late", cell.overdue()));
			late.addClassName("late-text");
			open.add(late);
		}
		open.addClassName("year-cell");
		open.getElement()
			.setAttribute("aria-label", Messages.text("programme.cell-words", title, String.valueOf(year),
					cell.tasks().size(), cell.done(), cell.assigned(), cell.overdue()));
		open.addClickListener((click) -> new YearTasksDialog(title, year, cell.tasks()).open());
		return open;
	}

	/** Says what to do, to those who can: in words on a phone, by a plus on a desk. */
	private Component empty(Integer year) {
		ContentPlan plan = this.years.plans().get(year);
		if (!this.writer) {
			Span none = new Span(Messages.text("programme.cell-none"));
			none.addClassName("quiet");
			return none;
		}
		Span plus = new Span("+");
		plus.addClassName("only-wide");
		Span words = new Span(Messages.text((plan != null) ? "programme.cell-add-task" : "programme.cell-make-plan"));
		words.addClassName("only-narrow");
		Anchor link = new Anchor((plan != null) ? plan.path() + "?the=tasks" : "ke-hoach", plus, words);
		String hint = Messages.text((plan != null) ? "programme.cell-add-task-hint" : "programme.cell-make-plan-hint",
				year.toString());
		link.addClassName("year-empty");
		link.setTitle(hint);
		link.setAriaLabel(hint);
		return link;
	}

}
