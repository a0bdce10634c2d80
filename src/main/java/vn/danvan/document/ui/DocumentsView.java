package vn.danvan.document.ui;

import java.util.LinkedHashSet;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.StepButton;
import vn.danvan.document.DocumentRow;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentState;
import vn.danvan.document.ManyDocuments;

/**
 * Documents in work and the register of outgoing documents, with the selected one beside
 * the list.
 */
@Route(value = "van-ban", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER" })
class DocumentsView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<DocumentRow> grid = new Grid<>();

	final TextField search = Fields.search("document.search", this::refresh);

	final Select<DocumentState> state = new Select<>();

	private final Span count = new Span();

	private final ChosenDocuments chosen;

	private final MasterDetail split;

	private final transient DocumentService service;

	private final transient DocumentPanel.Factory panels;

	DocumentsView(DocumentService service, DocumentPanel.Factory panels, DraftTools tools, Actors actors,
			ChosenDocuments.Tools many) {
		this.service = service;
		this.panels = panels;
		Button series = new Button(Messages.text("document.series"), VaadinIcon.LIST_OL.create(),
				(click) -> getUI().ifPresent((ui) -> ui.navigate(SeriesView.class)));
		series.setVisible(actors.current().is(Role.CLERK));
		Button signers = new Button(Messages.text("document.signers"), VaadinIcon.USER_CHECK.create(),
				(click) -> getUI().ifPresent((ui) -> ui.navigate(SignersView.class)));
		signers.setVisible(actors.current().is(Role.CLERK));
		Button book = new Button(Messages.text("document.book"), VaadinIcon.BOOK.create(),
				(click) -> getUI().ifPresent((ui) -> ui.navigate(RegisterView.class)));
		book.setId("book");
		Button write = new Button(Messages.text("document.write"), VaadinIcon.PLUS.create(),
				(click) -> new NewDocumentDialog(tools,
						(id) -> getUI().ifPresent((ui) -> ui.navigate("van-ban/soan/" + id)))
					.open());
		write.setId("write");
		write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		write.setVisible(actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		this.state.setLabel(Messages.text("document.state"));
		this.state.setEmptySelectionAllowed(true);
		this.state.setEmptySelectionCaption(Messages.text("document.all-states"));
		this.state.setItems(DocumentState.values());
		this.state
			.setItemLabelGenerator((one) -> (one != null) ? Messages.label(one) : Messages.text("document.all-states"));
		this.state.addValueChangeListener((change) -> refresh());
		this.chosen = new ChosenDocuments(many, () -> this.grid.asMultiSelect().clear(), this::refresh);
		columns();
		Anchor excel = new ExcelExport<DocumentRow>("van-ban").column("document.symbol", DocumentRow::symbol)
			.column("document.date", DocumentRow::date)
			.column("document.type", (row) -> Messages.label(row.type()))
			.column("document.subject", DocumentRow::subject)
			.column("document.signer", DocumentRow::signer)
			.column("document.state", (row) -> Messages.label(row.state()))
			.link((offset, limit) -> service.list(this.search.getValue(), this.state.getValue(), (int) (offset / limit),
					limit));
		Div toolbar = new Div(this.state, this.search, this.count,
				new StepButton("choose-all", "document.choose-all", this::chooseAll), excel);
		toolbar.addClassName("toolbar");
		this.split = new MasterDetail(toolbar, this.chosen, this.grid).wide();
		add(new PageHeader(Messages.text("document.title"), book, series, signers, write), this.split);
		refresh();
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
		if (id == null) {
			this.split.empty(Messages.text("document.choose"));
		}
		else {
			this.split.open(this.panels.panel(id, this::refresh), "van-ban");
		}
	}

	@Override
	public String getPageTitle() {
		return Messages.text("document.title");
	}

	static Badge badge(DocumentState state) {
		return new Badge(Messages.label(state), switch (state) {
			case WRITING, DRAFT -> Badge.Tone.NEUTRAL;
			case APPROVED -> Badge.Tone.WAITING;
			case REGISTERED -> Badge.Tone.GOOD;
			case CANCELLED -> Badge.Tone.BAD;
		});
	}

	private void columns() {
		this.grid.setId("documents");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(DocumentItem::new).setHeader(Messages.text("document.subject"));
		this.grid.setEmptyStateText(Messages.text("document.empty"));
		this.grid.setSelectionMode(Grid.SelectionMode.MULTI);
		this.grid.asMultiSelect().addValueChangeListener((change) -> this.chosen.show(change.getValue()));
		this.grid.addItemClickListener(
				(click) -> getUI().ifPresent((ui) -> ui.navigate(DocumentsView.class, click.getItem().id())));
	}

	/** Ticks what the list shows, the oldest first, as far as one step takes them. */
	private void chooseAll() {
		List<DocumentRow> rows = this.service.list(this.search.getValue(), this.state.getValue(), 0,
				ManyDocuments.MOST);
		this.grid.asMultiSelect().setValue(new LinkedHashSet<>(rows.reversed()));
	}

	private void refresh() {
		String typed = this.search.getValue();
		DocumentState one = this.state.getValue();
		this.grid.asMultiSelect().clear();
		this.grid.setItems((query) -> this.service.list(typed, one, query.getPage(), query.getPageSize()).stream(),
				(query) -> this.service.count(typed, one));
		this.count.setText(Messages.text("base.count", this.service.count(typed, one)));
	}

	/** One document as a card that fits a phone. */
	static class DocumentItem extends Div {

		private static final long serialVersionUID = 1L;

		DocumentItem(DocumentRow row) {
			addClassName("work-item");
			Anchor title = new Anchor("van-ban/" + row.id(), Messages.label(row.type()) + " " + row.subject());
			title.addClassName("work-title");
			Div facts = new Div(badge(row.state()));
			if (row.symbol() != null && row.date() != null) {
				facts.addComponentAsFirst(new Span(row.symbol() + ", " + VietnameseDates.screen(row.date())));
			}
			facts.addClassName("facts");
			add(title);
			if (row.type().addressed() && !row.form().addressees().isEmpty()) {
				Span whom = new Span(Messages.text("document.to", String.join("; ", row.form().addressees())));
				whom.addClassName("document-to");
				add(whom);
			}
			add(facts);
		}

	}

}
