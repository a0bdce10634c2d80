package vn.danvan.rollout.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RowsEditor;
import vn.danvan.base.ui.SaveBar;
import vn.danvan.base.ui.StaleNote;
import vn.danvan.rollout.Band;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaDetails;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.CriteriaService;

/** Writes a criteria set that is a draft; nothing is stored before it is saved. */
@Route(value = CriteriaView.PATH + "/:" + CriteriaView.ID + "([0-9]{1,18})/sua", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER" })
class CriteriaEditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final TextField title = Fields.line("rollout.criteria.set-title", CriteriaService.TITLE_MAX);

	private final RowsEditor<BandRow> bands = new RowsEditor<>(Messages.text("rollout.criteria.bands"),
			Messages.text("rollout.criteria.add-band"), () -> new BandRow(this::tell));

	private final RowsEditor<TextField> exclusions = new RowsEditor<>(Messages.text("rollout.criteria.exclusions"),
			Messages.text("rollout.criteria.add-exclusion"), this::exclusion);

	private final SaveBar bar = new SaveBar(this::typed, this::save);

	private final StaleNote stale = new StaleNote();

	private transient CriteriaDraft draft = new CriteriaDraft(new Criteria(List.of(), List.of(), List.of()));

	private long id;

	private int version;

	CriteriaEditorView(RollOutScreens screens) {
		this.screens = screens;
		this.title.setId("title");
		this.title.addValueChangeListener((change) -> tell());
	}

	/** The editor of a set. */
	static String pathTo(long id) {
		return CriteriaView.pathTo(id) + "/sua";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = Long.parseLong(event.getRouteParameters().get(CriteriaView.ID).orElseThrow());
		CriteriaDetails details = this.screens.criteria.get(this.id);
		String year = String.valueOf(details.row().year());
		Anchor back = new Anchor(CriteriaView.pathTo(this.id), Messages.text("rollout.criteria.back"));
		back.addClassName("button-link");
		removeAll();
		add(new PageHeader(Messages.text("rollout.criteria.editing", year), back));
		if (!details.mayWrite()) {
			add(new EmptyState(Messages.text("rollout.criteria.frozen", year)));
			return;
		}
		this.version = details.row().version();
		this.draft = new CriteriaDraft(details.criteria());
		this.title.setValue(details.row().title());
		this.bands.clear();
		details.criteria().bands().forEach((band) -> this.bands.add().show(band));
		this.exclusions.clear();
		details.criteria().exclusions().forEach((one) -> this.exclusions.add().setValue(one));
		Section head = new Section(this.title);
		head.addClassName("card");
		Section rest = new Section(this.bands, this.exclusions);
		rest.addClassName("card");
		add(this.bar, this.stale, head, new GroupsEditor(this.draft, this.screens, this::tell), rest);
		this.bar.saved();
		tell();
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		this.bar.guard(event);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.criteria.title");
	}

	private void save() {
		this.bands.rows().forEach(BandRow::clearMark);
		this.exclusions.rows().forEach((row) -> row.setInvalid(false));
		try {
			Criteria criteria = new Criteria(this.draft.groups(),
					this.bands.rows().stream().map(BandRow::band).toList(),
					this.exclusions.rows().stream().map(TextField::getValue).toList());
			this.version = this.screens.criteria.revise(this.id, this.version, this.title.getValue(), criteria);
			this.bar.saved();
			this.title.setInvalid(false);
			tell();
			Notices.success(Messages.text("rollout.criteria.saved"));
		}
		catch (StaleVersion refusal) {
			this.stale.appear(CriteriaView.pathTo(this.id));
		}
		catch (Refusal refusal) {
			if (!markRow(refusal)) {
				Fields.show(refusal, this.title);
			}
		}
	}

	/** Finds the band or condition that is refused, the first one that is wrong. */
	private boolean markRow(Refusal refusal) {
		List<Band> known = new ArrayList<>();
		for (BandRow row : this.bands.rows()) {
			try {
				known.add(row.band());
				new Criteria(List.of(), known, List.of()).checked();
			}
			catch (Refusal wrong) {
				row.mark(wrong);
				return true;
			}
		}
		for (TextField row : this.exclusions.rows()) {
			try {
				new Criteria(List.of(), List.of(), List.of(row.getValue())).checked();
			}
			catch (Refusal wrong) {
				row.setErrorMessage(wrong.getMessage());
				row.setInvalid(true);
				row.scrollIntoView();
				return true;
			}
		}
		return false;
	}

	private TextField exclusion() {
		TextField row = Fields.line("rollout.criteria.exclusion", Criteria.EXCLUSION_MAX);
		row.addValueChangeListener((change) -> tell());
		row.addAttachListener((attached) -> tell());
		row.addDetachListener((detached) -> tell());
		return row;
	}

	private void tell() {
		this.bar.tell(Messages.text("rollout.criteria.total", VietnameseNumbers.format(this.draft.maximum())));
	}

	private Typed typed() {
		return new Typed(this.title.getValue(), this.draft.groups(),
				Stream
					.concat(this.bands.rows()
						.stream()
						.map((row) -> row.title.getValue() + "|" + row.from.getValue() + "|"
								+ row.recognised.getValue()),
							this.exclusions.rows().stream().map(TextField::getValue))
					.toList());
	}

	/** What stands on the page, to tell whether it differs from what is saved. */
	private record Typed(String title, List<CriteriaGroup> groups, List<String> rows) {
	}

}
