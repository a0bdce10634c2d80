package vn.danvan.document.ui;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.document.BatchPrints;
import vn.danvan.document.DocumentType;
import vn.danvan.document.RegisterRow;
import vn.danvan.document.RegisterService;
import vn.danvan.document.RegisterService.RegisterFilter;
import vn.danvan.organisation.BodyName;

/** Sổ đăng ký văn bản đi: the book in its eight columns, as cards on a phone. */
@Route(value = "van-ban/so", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER" })
class RegisterView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int FIRST_YEAR = 2020;

	private static final int NARROW = 900;

	private static final String[] WIDTHS = { "9.5rem", "7rem", "12rem", "8rem", "10rem", "6rem", "4.5rem", "6rem" };

	final Grid<RegisterRow> grid = new Grid<>();

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.issuer"));

	final Select<DocumentType> type = new Select<>();

	final Select<Integer> year = new Select<>();

	final TextField search = Fields.search("document.search", this::refresh);

	private final Span count = new Span();

	private final transient RegisterService service;

	private final transient BatchPrints batch;

	RegisterView(RegisterService service, BatchPrints batch, DraftTools tools, Actors actors) {
		this.service = service;
		this.batch = batch;
		int now = tools.today().getYear();
		this.body.setItems(tools.bodies());
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setClearButtonVisible(true);
		this.body.setPlaceholder(Messages.text("document.all-bodies"));
		this.body.addValueChangeListener((event) -> refresh());
		this.type.setLabel(Messages.text("document.type"));
		this.type.setEmptySelectionAllowed(true);
		this.type.setEmptySelectionCaption(Messages.text("document.all-types"));
		this.type.setItems(Arrays.asList(DocumentType.values()));
		this.type
			.setItemLabelGenerator((one) -> (one != null) ? Messages.label(one) : Messages.text("document.all-types"));
		this.type.addValueChangeListener((event) -> refresh());
		this.year.setLabel(Messages.text("document.year"));
		this.year.setItems(IntStream.rangeClosed(FIRST_YEAR, now).boxed().toList().reversed());
		this.year.setValue(now);
		this.year.addValueChangeListener((event) -> refresh());
		columns();
		Div toolbar = new Div(this.year, this.body, this.type, this.search, this.count);
		toolbar.addClassName("toolbar");
		add(header(actors), toolbar, this.grid);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("document.book");
	}

	private PageHeader header(Actors actors) {
		Anchor print = link("print-book", "document.print", "so-van-ban-di.pdf", "application/pdf", true);
		print.setTarget(AnchorTarget.BLANK);
		PageHeader header = new PageHeader(Messages.text("document.book"), print, link("excel-book", "document.excel",
				"so-van-ban-di.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false));
		Button all = new Button(Messages.text("document.batch"), VaadinIcon.FILE_ZIP.create(),
				(click) -> BatchDialog.open((format) -> this.batch.documents(ids(), format), "document.batch"));
		all.setId("batch");
		header.addAction(all);
		if (actors.current().is(Role.CLERK)) {
			Button paper = new Button(Messages.text("document.paper"), VaadinIcon.PLUS.create(),
					(click) -> new PaperDialog(this.service, this.body.getListDataView().getItems().toList(),
							LocalDate.of(this.year.getValue(), 1, 1), this::refresh)
						.open());
			paper.setId("paper");
			header.addAction(paper);
		}
		return header;
	}

	private List<Long> ids() {
		return this.service.list(filter(), 0, BatchPrints.MOST + 1)
			.stream()
			.filter((row) -> row.cancelReason() == null)
			.map(RegisterRow::id)
			.toList();
	}

	private void columns() {
		this.grid.setId("book");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT,
				GridVariant.LUMO_COLUMN_BORDERS);
		this.grid.addClassName("book");
		this.grid.addComponentColumn(RegisterView::card).setKey("card").setHeader(Messages.text("document.book"));
		text(1, RegisterRow::symbol, 0);
		text(2, (row) -> VietnameseDates.screen(row.date()), 0);
		text(3, (row) -> Messages.label(row.type()) + " " + row.subject(), 6);
		text(4, RegisterRow::signer, 3);
		text(5, (row) -> String.join("; ", row.recipients()), 4);
		text(6, RegisterRow::archivedWith, 2);
		text(7, (row) -> String.valueOf(row.copies()), 0);
		text(8, RegisterView::note, 3);
		this.grid.setEmptyStateText(Messages.text("document.book.empty"));
		this.grid.setPartNameGenerator((row) -> (row.cancelReason() != null) ? "cancelled" : null);
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				getUI().ifPresent((ui) -> ui.navigate(DocumentsView.class, change.getValue().id()));
			}
		});
	}

	private void text(int number, ValueProvider<RegisterRow, String> value, int grow) {
		this.grid.addColumn(value)
			.setKey("column" + number)
			.setHeader(Messages.text("document.book-column." + number))
			.setFlexGrow(grow)
			.setWidth(WIDTHS[number - 1]);
	}

	private static String note(RegisterRow row) {
		return (row.cancelReason() != null) ? Messages.text("document.book.cancelled", row.cancelReason()) : row.note();
	}

	private static Div card(RegisterRow row) {
		Span title = new Span(row.symbol() + ", " + VietnameseDates.screen(row.date()));
		title.addClassName("work-title");
		Span subject = new Span(Messages.label(row.type()) + " " + row.subject());
		Span note = new Span(note(row));
		note.addClassName("quiet");
		Div card = new Div(title, subject, note);
		card.addClassName("work-item");
		return card;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		event.getUI().getPage().retrieveExtendedClientDetails((details) -> arrange(details.getWindowInnerWidth()));
		event.getUI().getPage().addBrowserWindowResizeListener((resized) -> arrange(resized.getWidth()));
	}

	private void arrange(int width) {
		this.grid.getColumns()
			.forEach((column) -> column.setVisible("card".equals(column.getKey()) == (width < NARROW)));
	}

	private Anchor link(String id, String key, String name, String mediaType, boolean print) {
		DownloadHandler file = DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = print ? this.service.pdf(filter()) : this.service.xlsx(filter());
			return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
		});
		Anchor link = new Anchor(file, print ? AttachmentType.INLINE : AttachmentType.DOWNLOAD, Messages.text(key));
		link.setId(id);
		link.addClassName("button-link");
		return link;
	}

	private RegisterFilter filter() {
		LocalDate from = LocalDate.of(this.year.getValue(), 1, 1);
		BodyName chosen = this.body.getValue();
		return new RegisterFilter((chosen != null) ? chosen.id() : null, this.type.getValue(), from, from.plusYears(1),
				this.search.getValue());
	}

	private void refresh() {
		RegisterFilter filter = filter();
		this.grid.setItems((query) -> this.service.list(filter, query.getPage(), query.getPageSize()).stream(),
				(query) -> this.service.count(filter));
		this.count.setText(Messages.text("base.count", this.service.count(filter)));
	}

}
