package vn.danvan.directive.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.directive.BookRow;
import vn.danvan.directive.DirectiveFilter;
import vn.danvan.directive.DirectiveRow;
import vn.danvan.directive.DirectiveSearch;

/** The register of incoming directives; a recipient sees what was sent to it. */
@Route(value = DirectivesView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class DirectivesView extends RegisterScreen<DirectiveRow, DirectiveFilter> {

	static final String PATH = "van-ban/den";

	private static final long serialVersionUID = 1L;

	private final transient DirectiveScreens screens;

	private final boolean board;

	DirectivesView(DirectiveScreens screens, Actors actors) {
		super(PATH, "directive.title", "directive.search", DirectiveFilter.of(ofBoard(actors)));
		this.screens = screens;
		this.board = ofBoard(actors);
		addYears(screens.directives.years());
		addCreate("directive.create", actors.current().is(Role.STAFF, Role.CLERK));
		addTool(new ExcelExport<BookRow>("van-ban-den").column("directive.number", BookRow::number)
			.column("directive.arrived-on", BookRow::arrivedOn)
			.column("directive.symbol", BookRow::symbol)
			.column("directive.document-date", BookRow::documentDate)
			.column("directive.type-and-subject", BookRow::title)
			.column("directive.issuer", BookRow::issuer)
			.column("directive.sent-to", BookRow::recipients)
			.column("directive.note", BookRow::note)
			.link((offset, limit) -> screens.directives.book(search(chosen(), typed()), offset, limit)));
	}

	private static boolean ofBoard(Actors actors) {
		return actors.current().is(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER);
	}

	@Override
	protected List<DirectiveRow> rows(DirectiveFilter chosen, String typed, int offset, int limit) {
		return this.screens.directives.list(search(chosen, typed), offset, limit);
	}

	@Override
	protected int count(DirectiveFilter chosen, String typed) {
		return this.screens.directives.count(search(chosen, typed));
	}

	@Override
	protected long id(DirectiveRow row) {
		return row.id();
	}

	@Override
	protected Component item(DirectiveRow row) {
		return card(row.subject(), DirectiveBadges.facts(row, this.board));
	}

	@Override
	protected Component panel(String id) {
		return id.equals(NEW) ? new NewDirective(this.screens, this::created)
				: new DirectivePanel(this.screens, Long.parseLong(id), this::refresh);
	}

	private DirectiveSearch search(DirectiveFilter chosen, String typed) {
		return new DirectiveSearch(chosen, year(), typed);
	}

}
