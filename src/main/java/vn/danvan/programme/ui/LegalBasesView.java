package vn.danvan.programme.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.base.ui.StepButton;
import vn.danvan.programme.LegalBasis;
import vn.danvan.programme.LegalBasisFilter;

/** The register of legal bases. */
@Route(value = LegalBasesView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class LegalBasesView extends RegisterScreen<LegalBasis, LegalBasisFilter> {

	static final String PATH = "chuong-trinh/can-cu";

	private static final long serialVersionUID = 1L;

	private final transient ProgrammeScreens screens;

	private final boolean writer;

	LegalBasesView(ProgrammeScreens screens) {
		super(PATH, "programme.bases.title", "programme.basis.search", LegalBasisFilter.values());
		this.screens = screens;
		this.writer = screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER);
		addCreate("programme.basis.add", this.writer);
		addTool(new ExcelExport<LegalBasis>("can-cu").column("programme.basis.type", LegalBasis::type)
			.column("programme.field.symbol", LegalBasis::symbol)
			.column("programme.field.issued-on", LegalBasis::issuedOn)
			.column("programme.basis.issuer", LegalBasis::issuer)
			.column("programme.field.basis-title", LegalBasis::title)
			.column("programme.basis.state",
					(basis) -> Messages.text(basis.inForce(screens.today()) ? "enum.LegalBasisFilter.IN_FORCE"
							: "enum.LegalBasisFilter.ENDED"))
			.column("programme.basis.replaced-by", LegalBasis::replacedBy)
			.link((offset, limit) -> screens.bases.find(chosen(), typed(), offset, limit)));
	}

	@Override
	protected List<LegalBasis> rows(LegalBasisFilter chosen, String typed, int offset, int limit) {
		return this.screens.bases.find(chosen, typed, offset, limit);
	}

	@Override
	protected int count(LegalBasisFilter chosen, String typed) {
		return this.screens.bases.count(chosen, typed);
	}

	@Override
	protected long id(LegalBasis row) {
		return row.id();
	}

	@Override
	protected Component item(LegalBasis row) {
		Div item = new Div(new BasisLine(row, this.screens.today()));
		item.addClassName("work-item");
		return item;
	}

	@Override
	protected Component panel(String id) {
		LegalBasis basis = id.equals(NEW) ? null
				: this.screens.bases.of(List.of(Long.parseLong(id)))
					.stream()
					.findFirst()
					.orElseThrow(NotPermitted::new);
		Div panel = new Div(new H2((basis != null) ? basis.symbol() : Messages.text("programme.basis.add")));
		if (basis != null) {
			panel.add(new BasisLine(basis, this.screens.today()));
			Paragraph cited = new Paragraph(new Span(Messages.text("programme.basis.how-cited", basis.citation())));
			cited.addClassName("quiet");
			panel.add(cited);
		}
		if (this.writer) {
			BasisForm form = new BasisForm(this.screens, basis);
			Div actions = new Div(
					new StepButton("save", (basis != null && basis.toCheck()) ? "programme.basis.checked" : "base.save",
							() -> form.save().ifPresent((saved) -> {
								Notices.success(Messages.text("programme.basis.saved"));
								created(saved);
							}))
						.primary());
			actions.addClassName("actions");
			panel.add(form, actions);
		}
		return panel;
	}

}
