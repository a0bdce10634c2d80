package vn.danvan.base.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Slug;
import vn.danvan.base.text.Messages;

/**
 * A register: a list with search, filter, count and Excel, and the selected record beside
 * it. The address holds record, filter, year and search.
 *
 * @param <R> a row of the list
 * @param <F> the filter
 */
public abstract class RegisterScreen<R, F extends Enum<F> & Slug> extends Main
		implements BeforeEnterObserver, HasDynamicTitle {

	/** The word in the address for a record that is being written. */
	public static final String NEW = "moi";

	/** The parameter of the route that names the record. */
	public static final String ID = "id";

	private static final long serialVersionUID = 1L;

	private static final String FILTER = "loc";

	private static final String TYPED = "tim";

	private static final String YEAR = "nam";

	private final String path;

	private final String titleKey;

	private final F[] filters;

	private final Grid<R> grid = new Grid<>();

	private final Select<F> filter = new Select<>();

	private final YearChoice year = new YearChoice();

	private final List<MoreChoice<?>> choices = new ArrayList<>();

	private final TextField search;

	private final Span count = new Span();

	private final Div toolbar = new Div();

	private final MasterDetail split;

	private final PageHeader header;

	private int bars = 1;

	private boolean showing;

	/**
	 * A register.
	 * @param path its address
	 * @param titleKey key of its title
	 * @param searchKey key of what is searched
	 * @param filters the filters, the preset first
	 */
	protected RegisterScreen(String path, String titleKey, String searchKey, F[] filters) {
		this.path = path;
		this.titleKey = titleKey;
		this.filters = filters.clone();
		this.search = Fields.search(searchKey, this::choose);
		this.search.setId("search");
		this.filter.setId("filter");
		this.filter.setLabel(Messages.text("base.filter"));
		this.filter.setItems(filters);
		this.filter.setItemLabelGenerator(Messages::label);
		this.filter.addValueChangeListener((change) -> choose());
		this.year.addValueChangeListener((change) -> choose());
		this.grid.setId("register");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(this::item);
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				open(String.valueOf(id(change.getValue())));
			}
		});
		this.toolbar.add(this.filter, this.year, this.search, this.count);
		this.toolbar.addClassName("toolbar");
		this.split = new MasterDetail(this.toolbar, this.grid).wide();
		this.header = new PageHeader(Messages.text(titleKey));
		add(this.header, this.split);
	}

	/**
	 * Adds the button that begins a new record.
	 * @param labelKey key of what it says
	 * @param visible whether this person may
	 */
	protected final void addCreate(String labelKey, boolean visible) {
		Button create = new Button(Messages.text(labelKey), VaadinIcon.PLUS.create(), (click) -> open(NEW));
		create.setId("create");
		create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		create.setVisible(visible);
		this.header.addAction(create);
	}

	/**
	 * Adds beside the title, for example the way to a picture of the list.
	 * @param actions buttons and links
	 */
	protected final void addActions(Component... actions) {
		for (Component action : actions) {
			this.header.addAction(action);
		}
	}

	/**
	 * Adds to the toolbar, for example the Excel link.
	 * @param components what is added
	 */
	protected final void addTool(Component... components) {
		this.toolbar.add(components);
	}

	/**
	 * Lets people narrow the list to a year.
	 * @param years the years that there are
	 */
	protected final void addYears(List<Integer> years) {
		this.year.offer(years);
	}

	/**
	 * Lets people choose one year, always one.
	 * @param years the years that there are
	 * @param preset the year that stands there at first, one of them
	 */
	protected final void addYears(List<Integer> years, int preset) {
		this.year.offer(years, preset);
	}

	/**
	 * Lets people narrow the list by one thing more; the address holds it too.
	 * @param <T> what is chosen
	 * @param parameter its word in the address
	 * @param field the field, empty for all; it stands after the filter
	 * @param word the word of a choice in the address
	 * @param read the choice of a word, null for an unknown one
	 */
	protected final <T> void addChoice(String parameter, AbstractField<?, T> field, Function<T, String> word,
			Function<String, @Nullable T> read) {
		field.addValueChangeListener((change) -> choose());
		this.choices.add(new MoreChoice<>(parameter, field, word, read));
		this.toolbar.addComponentAtIndex(this.choices.size(), field);
		this.toolbar.addClassName("many-choices");
	}

	/**
	 * Puts something between toolbar and list, for example what can be done with rows
	 * that are ticked.
	 * @param component what is shown
	 */
	protected final void addBar(Component component) {
		this.toolbar.getElement().getParent().insertChild(this.bars++, component.getElement());
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters query = event.getLocation().getQueryParameters();
		this.showing = true;
		this.filter.setValue(Slug.of(this.filters, query.getSingleParameter(FILTER).orElse(null)));
		this.search.setValue(query.getSingleParameter(TYPED).orElse(""));
		this.year.show(query.getSingleParameter(YEAR).orElse(""));
		this.choices.forEach((choice) -> choice.show(query.getSingleParameter(choice.parameter()).orElse("")));
		this.showing = false;
		refresh();
		event.getRouteParameters()
			.get(ID)
			.ifPresentOrElse((id) -> this.split.open(panel(id), listPath()),
					() -> this.split.empty(Messages.text(this.titleKey + ".choose")));
	}

	@Override
	public String getPageTitle() {
		return Messages.text(this.titleKey);
	}

	/** Reads the list again. */
	protected final void refresh() {
		F chosen = chosen();
		String typed = typed();
		this.grid.setItems((query) -> rows(chosen, typed, query.getOffset(), query.getLimit()).stream(),
				(query) -> count(chosen, typed));
		this.count.setText(Messages.text("base.count", count(chosen, typed)));
		this.grid.setEmptyStateText(Messages.text(this.titleKey + ".empty"));
		shown();
	}

	/** Hears that the list was read; registers that show more than it read that here. */
	protected void shown() {
	}

	/**
	 * Opens a record, keeping filter and search.
	 * @param id its id, or {@link #NEW}
	 */
	protected final void open(String id) {
		getUI().ifPresent((ui) -> ui.navigate(this.path + "/" + id, parameters()));
	}

	/**
	 * Shows a record that was just written.
	 * @param id its id
	 */
	protected final void created(long id) {
		refresh();
		open(String.valueOf(id));
	}

	/** Goes back to the list. */
	protected final void close() {
		getUI().ifPresent((ui) -> ui.navigate(this.path, parameters()));
	}

	/**
	 * What was chosen.
	 * @return the filter
	 */
	protected final F chosen() {
		return this.filter.getValue();
	}

	/**
	 * The year that was chosen.
	 * @return the year, null for all years
	 */
	protected final @Nullable Integer year() {
		return this.year.getValue();
	}

	/**
	 * What was typed into the search.
	 * @return the text
	 */
	protected final String typed() {
		return this.search.getValue();
	}

	/**
	 * One page of rows.
	 * @param chosen the filter
	 * @param typed the search
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the rows
	 */
	protected abstract List<R> rows(F chosen, String typed, int offset, int limit);

	/**
	 * How many {@link #rows} has in all.
	 * @param chosen the filter
	 * @param typed the search
	 * @return the number
	 */
	protected abstract int count(F chosen, String typed);

	/**
	 * The id of a row.
	 * @param row the row
	 * @return the id in the address
	 */
	protected abstract long id(R row);

	/**
	 * A row as a card that fits a phone.
	 * @param row the row
	 * @return the card
	 */
	protected abstract Component item(R row);

	/**
	 * A record beside the list.
	 * @param id its id, or {@link #NEW}
	 * @return the panel
	 */
	protected abstract Component panel(String id);

	/**
	 * A card of a list: a title, and a line of facts under it.
	 * @param title what the record is
	 * @param facts its badges and short texts
	 * @return the card
	 */
	protected static Div card(String title, Component... facts) {
		Span name = new Span(title);
		name.addClassName("work-title");
		Div line = new Div(facts);
		line.addClassName("facts");
		Div card = new Div(name, line);
		card.addClassName("work-item");
		return card;
	}

	private void choose() {
		if (!this.showing) {
			close();
		}
	}

	/**
	 * The address of the list as it is narrowed now, with another filter.
	 * @param other the filter
	 * @return the address
	 */
	protected final String pathWith(F other) {
		Map<String, String> parameters = words();
		parameters.remove(FILTER);
		if (other != this.filters[0]) {
			parameters.put(FILTER, other.slug());
		}
		String query = QueryParameters.simple(parameters).getQueryString();
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	private String listPath() {
		return pathWith(chosen());
	}

	private QueryParameters parameters() {
		return QueryParameters.simple(words());
	}

	private Map<String, String> words() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (chosen() != this.filters[0]) {
			parameters.put(FILTER, chosen().slug());
		}
		if (!Objects.equals(year(), this.year.preset())) {
			parameters.put(YEAR, String.valueOf(year()));
		}
		this.choices.forEach((choice) -> choice.tell(parameters));
		if (!typed().isEmpty()) {
			parameters.put(TYPED, typed());
		}
		return parameters;
	}

	/** One thing more by which the list is narrowed. */
	private record MoreChoice<T>(String parameter, AbstractField<?, T> field, Function<T, String> word,
			Function<String, @Nullable T> read) {

		void show(String written) {
			T choice = written.isEmpty() ? null : this.read.apply(written);
			if (choice != null) {
				this.field.setValue(choice);
			}
			else {
				this.field.clear();
			}
		}

		void tell(Map<String, String> parameters) {
			if (!this.field.isEmpty()) {
				parameters.put(this.parameter, this.word.apply(this.field.getValue()));
			}
		}

	}

}
