package vn.danvan.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.programme.ProgrammeRow;
import vn.danvan.programme.ProgrammeService;

/** The coordination programmes, with the selected one beside the list. */
@Route(value = "chuong-trinh", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class ProgrammeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

	static final String NEW = "moi";

	private static final long serialVersionUID = 1L;

	final Grid<ProgrammeRow> grid = new Grid<>();

	final TextField search = Fields.search("programme.search", this::refresh);

	final Button create = new Button(Messages.text("programme.create"), VaadinIcon.PLUS.create());

	private final Span count = new Span();

	private final MasterDetail split;

	private final transient ProgrammeService service;

	private final transient ProgrammePanel.Factory panels;

	ProgrammeView(ProgrammeService service, ProgrammePanel.Factory panels, Actors actors) {
		this.service = service;
		this.panels = panels;
		this.create.setId("create");
		this.create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.create.setVisible(actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		this.create.addClickListener((click) -> open(NEW));
		this.grid.setId("programmes");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addColumn(ProgrammeRow::title).setHeader(Messages.text("programme.field.title")).setFlexGrow(3);
		this.grid.addColumn((row) -> row.fromYear() + "–" + row.toYear())
			.setHeader(Messages.text("programme.period"))
			.setWidth("7rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn((row) -> ProgrammePanel.badge(row.state()))
			.setHeader(Messages.text("programme.state"))
			.setWidth("10rem")
			.setFlexGrow(0);
		this.grid.setEmptyStateText(Messages.text("programme.empty"));
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				open(String.valueOf(change.getValue().id()));
			}
		});
		Div toolbar = new Div(this.search, this.count);
		toolbar.addClassName("toolbar");
		this.split = new MasterDetail(toolbar, this.grid);
		add(new PageHeader(Messages.text("programme.title"), this.create), this.split);
		refresh();
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
		if (parameter == null) {
			this.split.empty(Messages.text("programme.choose"));
		}
		else {
			this.split.open(this.panels.panel(parameter, (id) -> {
				refresh();
				open(String.valueOf(id));
			}), "chuong-trinh");
		}
	}

	@Override
	public String getPageTitle() {
		return Messages.text("programme.title");
	}

	private void open(String parameter) {
		getUI().ifPresent((ui) -> ui.navigate(ProgrammeView.class, parameter));
	}

	private void refresh() {
		String typed = this.search.getValue();
		this.grid.setItems((query) -> this.service.list(typed, query.getPage(), query.getPageSize()).stream(),
				(query) -> this.service.count(typed));
		this.count.setText(Messages.text("base.count", this.service.count(typed)));
	}

}
