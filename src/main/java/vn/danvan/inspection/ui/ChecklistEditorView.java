package vn.danvan.inspection.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
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
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.SaveBar;
import vn.danvan.base.ui.StaleNote;
import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistDetails;
import vn.danvan.inspection.GradeRule;

/** Writes a checklist that is a draft; nothing is stored before it is saved. */
@Route(value = ChecklistsView.PATH + "/:" + ChecklistsView.ID + "([0-9]{1,18})/sua", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER" })
class ChecklistEditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	private final TextField title = Fields.line("inspection.checklist.list-title", ChecklistContent.TITLE_MAX);

	private final BigDecimalField good = Fields.number("inspection.checklist.good");

	private final BigDecimalField fair = Fields.number("inspection.checklist.fair");

	private final BigDecimalField average = Fields.number("inspection.checklist.average");

	private final SaveBar bar = new SaveBar(this::typed, this::save);

	private final StaleNote stale = new StaleNote();

	private transient ChecklistDraft draft = new ChecklistDraft(new ChecklistContent("", GradeRule.USUAL, List.of()));

	private long id;

	private int version;

	ChecklistEditorView(InspectionScreens screens) {
		this.screens = screens;
		this.title.setId("title");
		this.title.addValueChangeListener((change) -> tell());
		this.good.setId("good");
		this.fair.setId("fair");
		this.average.setId("average");
		for (BigDecimalField share : List.of(this.good, this.fair, this.average)) {
			share.addValueChangeListener((change) -> tell());
		}
	}

	/** The editor of a checklist. */
	static String pathTo(long id) {
		return ChecklistsView.pathTo(id) + "/sua";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = Long.parseLong(event.getRouteParameters().get(ChecklistsView.ID).orElseThrow());
		ChecklistDetails details = this.screens.checklists.get(this.id);
		String name = ChecklistWords.name(details.row());
		Anchor back = new Anchor(ChecklistsView.pathTo(this.id), Messages.text("inspection.checklist.back"));
		back.addClassName("button-link");
		PageHeader header = new PageHeader(Messages.text("inspection.checklist.editing", name), back);
		header.setSubtitle(
				Messages.label(details.row().law().target()) + ", " + ChecklistWords.inForce(details.row().law()));
		removeAll();
		add(header);
		if (!details.mayRevise()) {
			add(new EmptyState(Messages.text("inspection.error.checklist-in-use")));
			return;
		}
		this.version = details.row().version();
		ChecklistContent content = details.content();
		this.draft = new ChecklistDraft(content);
		this.title.setValue(content.title());
		this.good.setValue(content.rule().good());
		this.fair.setValue(content.rule().fair());
		this.average.setValue(content.rule().average());
		FormLayout form = new FormLayout(this.title, this.good, this.fair, this.average);
		form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 3));
		form.setColspan(this.title, 3);
		Paragraph hint = new Paragraph(Messages.text("inspection.checklist.rule-hint"));
		hint.addClassName("quiet");
		Section head = new Section(form, hint);
		head.addClassName("card");
		add(this.bar, this.stale, head, new PartsEditor(this.draft, this::tell));
		this.bar.saved();
		tell();
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		this.bar.guard(event);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.checklist.title");
	}

	private void save() {
		try {
			GradeRule rule = new GradeRule(share(this.good), share(this.fair), share(this.average));
			this.version = this.screens.checklists.revise(this.id, this.version,
					new ChecklistContent(this.title.getValue(), rule, this.draft.items()));
			for (BigDecimalField field : List.of(this.good, this.fair, this.average)) {
				field.setInvalid(false);
			}
			this.title.setInvalid(false);
			this.bar.saved();
			tell();
			Notices.success(Messages.text("inspection.checklist.saved"));
		}
		catch (StaleVersion refusal) {
			this.stale.appear(ChecklistsView.pathTo(this.id));
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.title, this.good, this.fair, this.average);
		}
	}

	/** What is not typed is below every class, and refused. */
	private static BigDecimal share(BigDecimalField field) {
		return Optional.ofNullable(field.getValue()).orElse(BigDecimal.ZERO);
	}

	private void tell() {
		this.bar.tell(ChecklistContents.total(this.draft.content()));
	}

	private Object typed() {
		return Arrays.asList(this.title.getValue(), this.good.getValue(), this.fair.getValue(), this.average.getValue(),
				this.draft.items());
	}

}
