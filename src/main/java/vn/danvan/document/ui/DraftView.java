package vn.danvan.document.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.document.Annex;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentType;
import vn.danvan.document.DraftingService.OwnDocument;

/**
 * A document being written: its blocks on the left, the page as it will print on the
 * right. What is typed is saved within three seconds.
 */
@Route(value = "van-ban/soan", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER" })
class DraftView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(DraftView.class);

	private final transient DraftTools tools;

	private final Span kept = new Span();

	private final IFrame preview = new IFrame();

	private final Div annexList = new Div();

	private final List<AnnexEditor> annexes = new ArrayList<>();

	private long id;

	private int version;

	private transient DocumentDraft draft;

	private transient DraftForm form;

	private transient BlockList text;

	DraftView(DraftTools tools) {
		this.tools = tools;
		addClassName("draft-page");
	}

	@Override
	public void setParameter(BeforeEvent event, Long documentId) {
		this.id = documentId;
		OwnDocument own = this.tools.drafting().open(this.id);
		this.draft = own.draft();
		this.version = own.version();
		removeAll();
		add(header());
		if (!own.returnReason().isEmpty()) {
			Paragraph reason = new Paragraph(Messages.text("document.returned-because", own.returnReason()));
			reason.addClassName("returned");
			add(reason);
		}
		this.form = new DraftForm(this.tools, this.draft, this::save);
		this.text = new BlockList(this.draft.content().blocks(), this.draft.type() == DocumentType.DECISION,
				this::save);
		this.annexes.clear();
		this.annexList.removeAll();
		this.draft.content().annexes().forEach(this::show);
		Div writing = new Div(this.form, new H2(Messages.text("document.text")), this.text, this.annexList, addAnnex());
		writing.addClassNames("draft-writing", "report-sheet");
		this.preview.setId("preview");
		this.preview.setTitle(Messages.text("document.preview"));
		this.preview.addClassName("document-preview");
		Div page = new Div(this.preview);
		page.addClassName("draft-preview");
		Div both = new Div(writing, page);
		both.addClassName("draft-split");
		add(both);
		refreshPreview();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("document.write");
	}

	private PageHeader header() {
		Anchor print = new Anchor(page(), AttachmentType.INLINE, Messages.text("document.preview"));
		print.setTarget(AnchorTarget.BLANK);
		print.addClassName("button-link");
		Button submit = new Button(Messages.text("document.submit"), (click) -> submit());
		submit.setId("submit");
		submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.kept.addClassNames("quiet", "kept");
		this.kept.getElement().setAttribute("aria-live", "polite");
		return new PageHeader(Messages.text("document.writing", Messages.label(this.draft.type())), this.kept, print,
				submit);
	}

	private Button addAnnex() {
		Button add = new Button(Messages.text("document.add-annex"), VaadinIcon.PLUS.create(), (click) -> {
			show(new Annex("", List.of(TableShapes.empty())));
			save();
		});
		add.setId("add-annex");
		add.addThemeVariants(ButtonVariant.LUMO_SMALL);
		return add;
	}

	private void show(Annex annex) {
		AnnexEditor editor = new AnnexEditor(annex, this::save, this::remove);
		this.annexes.add(editor);
		this.annexList.add(editor);
	}

	private void remove(AnnexEditor editor) {
		this.annexes.remove(editor);
		this.annexList.remove(editor);
		save();
	}

	private boolean save() {
		try {
			DocumentDraft now = this.form.draft(this.draft,
					new DocumentContent(this.text.blocks(), this.annexes.stream().map(AnnexEditor::value).toList()));
			this.version = this.tools.drafting().save(this.id, this.version, now);
			this.draft = now;
			this.kept.setText(Messages.text("document.kept"));
			refreshPreview();
			return true;
		}
		catch (Refusal refusal) {
			this.kept.setText(Messages.text("document.not-kept"));
			Notices.failure(refusal.getMessage());
			return false;
		}
	}

	private void submit() {
		if (!save()) {
			return;
		}
		Confirmation.ask(Messages.text("document.submit"), Messages.text("document.submit-question"),
				Messages.text("document.submit"), () -> {
					try {
						this.tools.drafting().submit(this.id, this.version);
						Notices.success(Messages.text("document.submitted"));
						getUI().ifPresent((ui) -> ui.navigate(DocumentsView.class, this.id));
					}
					catch (Refusal refusal) {
						Notices.failure(refusal.getMessage());
					}
				});
	}

	private void refreshPreview() {
		this.preview.setSrc(page());
	}

	private DownloadHandler page() {
		return (event) -> {
			byte[] pdf = this.tools.prints().pdf(this.id);
			event.setContentType("application/pdf");
			event.setContentLength(pdf.length);
			event.getResponse().setHeader("Content-Disposition", "inline; filename=\"xem-truoc.pdf\"");
			send(pdf, event.getOutputStream());
		};
	}

	/** Who types on no longer waits for the page before. */
	private static void send(byte[] pdf, OutputStream to) {
		try (to) {
			to.write(pdf);
		}
		catch (IOException gone) {
			log.debug("The preview was no longer wanted", gone);
		}
	}

}
