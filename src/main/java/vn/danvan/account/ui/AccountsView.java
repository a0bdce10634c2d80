package vn.danvan.account.ui;

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

import vn.danvan.account.AccountService;
import vn.danvan.account.AccountService.AccountRow;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;

/**
 * The accounts, with the selected one beside the list. The administrator changes, the
 * board leader reads.
 */
@Route(value = "tai-khoan", layout = MainLayout.class)
@RolesAllowed({ "ADMIN", "BOARD_LEADER" })
class AccountsView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<AccountRow> grid = new Grid<>();

	final TextField search = Fields.search("account.search", this::refresh);

	final Button open = new Button(Messages.text("account.open"), VaadinIcon.PLUS.create());

	private final Span count = new Span();

	private final MasterDetail split;

	private final transient AccountService service;

	private final transient AccountPanel.Factory panels;

	AccountsView(AccountService service, AccountPanel.Factory panels, Actors actors) {
		this.service = service;
		this.panels = panels;
		this.open.setId("open-account");
		this.open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.open.setVisible(actors.current().is(Role.ADMIN));
		this.open.addClickListener((click) -> new OpenAccountDialog(service, this::opened).open());
		columns();
		Div toolbar = new Div(this.search, this.count);
		toolbar.addClassName("toolbar");
		this.split = new MasterDetail(toolbar, this.grid);
		add(new PageHeader(Messages.text("account.title"), this.open), this.split);
		refresh();
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
		if (id == null) {
			this.split.empty(Messages.text("account.choose"));
		}
		else {
			this.split.open(this.panels.panel(id, this::refresh), "tai-khoan");
		}
	}

	@Override
	public String getPageTitle() {
		return Messages.text("account.title");
	}

	private void columns() {
		this.grid.setId("accounts");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
		this.grid.addColumn(AccountRow::username).setHeader(Messages.text("account.username")).setAutoWidth(true);
		this.grid.addColumn(AccountRow::fullName).setHeader(Messages.text("account.full-name")).setFlexGrow(2);
		this.grid
			.addComponentColumn((row) -> new Badge(
					Messages.text(row.enabled() ? "account.state.enabled" : "account.state.disabled"),
					row.enabled() ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL))
			.setHeader(Messages.text("account.state"))
			.setAutoWidth(true)
			.setFlexGrow(0);
		this.grid.setEmptyStateText(Messages.text("account.empty"));
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				getUI().ifPresent((ui) -> ui.navigate(AccountsView.class, change.getValue().id()));
			}
		});
	}

	private void refresh() {
		String typed = this.search.getValue();
		this.grid.setItems((query) -> this.service.list(typed, query.getPage(), query.getPageSize()).stream(),
				(query) -> this.service.count(typed));
		this.count.setText(Messages.text("base.count", this.service.count(typed)));
	}

	private void opened(long id) {
		refresh();
		getUI().ifPresent((ui) -> ui.navigate(AccountsView.class, id));
	}

}
