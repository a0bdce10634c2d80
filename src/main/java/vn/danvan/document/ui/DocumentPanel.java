package vn.danvan.document.ui;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.document.BatchPrints;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentService.DocumentDetails;
import vn.danvan.document.DocumentService.Steps;
import vn.danvan.document.DocumentState;
import vn.danvan.document.RegisterService;
import vn.danvan.document.SignedCopyService;

/** One document: its data, its printed page, the next step of this person, its log. */
class DocumentPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final transient Factory factory;

	private final long id;

	private final transient Runnable changed;

	DocumentPanel(Factory factory, long id, Runnable changed) {
		this.factory = factory;
		this.id = id;
		this.changed = changed;
		refresh();
	}

	private void refresh() {
		DocumentDetails details = this.factory.service.get(this.id);
		Div content = getContent();
		content.removeAll();
		content.add(new H2(Messages.label(details.row().type()) + " " + details.row().subject()),
				DocumentsView.badge(details.row().state()));
		because("document.returned-because", details.returnReason());
		because("document.cancelled-because", details.cancelReason());
		content.add(facts(details), actions(details));
		if (details.row().state() == DocumentState.REGISTERED) {
			content.add(new SignedCopiesPanel(this.factory.signed, this.id, details.steps().cancel()));
		}
		content.add(preview(details), new H3(Messages.text("document.log")),
				new ActivityPanel(this.factory.log, "document", this.id));
	}

	private void because(String key, @Nullable String reason) {
		if (reason != null) {
			Paragraph line = new Paragraph(Messages.text(key, reason));
			line.addClassName("returned");
			getContent().add(line);
		}
	}

	private FactList facts(DocumentDetails details) {
		FactList facts = new FactList();
		if (details.row().symbol() != null && details.row().date() != null) {
			facts.fact("document.symbol", details.row().symbol());
			facts.fact("document.date", VietnameseDates.screen(details.row().date()));
		}
		facts.fact("document.as-of", VietnameseDates.screen(details.row().asOf()));
		facts.fact("document.prepared-by", details.preparedBy());
		if (details.row().signer() != null && details.approvedOn() != null) {
			facts.fact("document.signer", details.row().signer());
			facts.fact("document.approved-on", VietnameseDates.screen(details.approvedOn()));
		}
		facts.fact("document.recipients", String.join("\n", details.recipients()));
		return facts;
	}

	private Div actions(DocumentDetails details) {
		Steps steps = details.steps();
		int version = details.row().version();
		Anchor print = new Anchor(file(details), AttachmentType.INLINE, Messages.text("document.print"));
		print.setTarget(AnchorTarget.BLANK);
		print.setId("print");
		print.addClassName("button-link");
		Div actions = new Div(print);
		if (!details.onPaper()) {
			actions.add(
					download(details, "word", "document.word", "docx", DOCX, () -> this.factory.prints.docx(this.id)),
					download(details, "excel", "document.excel", "xlsx", XLSX,
							() -> this.factory.prints.xlsx(this.id)));
		}
		actions.addClassName("actions");
		if (details.form().addressees().size() > 1 && details.row().state() != DocumentState.WRITING) {
			actions.add(new StepButton("each", "document.each-addressee", () -> BatchDialog
				.open((format) -> this.factory.batch.eachAddressee(this.id, format), "document.each-addressee")));
		}
		if (steps.write()) {
			actions.add(new StepButton("go-on", "document.go-on",
					() -> getUI().ifPresent((ui) -> ui.navigate("van-ban/soan/" + this.id)))
				.primary());
		}
		if (steps.approve()) {
			actions.add(new StepButton("approve", "document.approve",
					() -> Confirmation.ask(Messages.text("document.approve"),
							Messages.text("document.approve-question"), Messages.text("document.approve"),
							() -> done(() -> this.factory.service.approve(this.id, version),
									Messages.text("document.approved"))))
				.primary());
		}
		if (steps.giveBack()) {
			actions.add(new StepButton("give-back", "document.give-back",
					() -> new ReasonDialog(Messages.text("document.give-back"),
							(reason) -> done(() -> this.factory.service.giveBack(this.id, version, reason),
									Messages.text("document.given-back")))
						.open()));
		}
		if (steps.register()) {
			actions.add(new StepButton("register", "document.register", () -> new RegisterDialog(this.factory.register,
					details, this.factory.clock.today(), (symbol) -> done(() -> {
					}, Messages.text("document.registered", symbol)))
				.open()).primary());
		}
		if (steps.cancel()) {
			actions.add(new StepButton("cancel-number", "document.cancel",
					() -> new ReasonDialog(Messages.text("document.cancel"),
							(reason) -> done(() -> this.factory.register.cancel(this.id, version, reason),
									Messages.text("document.cancelled")))
						.open()));
		}
		if (steps.discard()) {
			actions.add(new StepButton("discard", "document.discard", this::discard));
		}
		return actions;
	}

	private void discard() {
		Confirmation.ask(Messages.text("document.discard"), Messages.text("document.discard-question"),
				Messages.text("document.discard"), () -> {
					this.factory.service.discard(this.id);
					Notices.success(Messages.text("document.discarded"));
					getUI().ifPresent((ui) -> ui.navigate(DocumentsView.class));
					this.changed.run();
				});
	}

	private IFrame preview(DocumentDetails details) {
		IFrame preview = new IFrame();
		preview.setTitle(Messages.text("document.preview"));
		preview.addClassName("document-preview");
		preview.setId("preview");
		preview.setSrc(file(details));
		return preview;
	}

	private static Anchor download(DocumentDetails details, String id, String key, String ending, String mediaType,
			Supplier<byte[]> file) {
		Anchor link = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = file.get();
			return new DownloadResponse(new ByteArrayInputStream(bytes), name(details) + "." + ending, mediaType,
					bytes.length);
		}), AttachmentType.DOWNLOAD, Messages.text(key));
		link.setId(id);
		link.addClassName("button-link");
		return link;
	}

	private static String name(DocumentDetails details) {
		return VietnameseText
			.searchKey((details.row().symbol() != null) ? details.row().symbol() : Messages.label(details.row().type()))
			.replaceAll("[^a-z0-9]+", "-");
	}

	private DownloadHandler file(DocumentDetails details) {
		String name = name(details) + ".pdf";
		return DownloadHandler.fromInputStream((event) -> {
			byte[] pdf = this.factory.prints.pdf(this.id);
			return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
		}).inline();
	}

	private void done(Runnable action, String message) {
		action.run();
		Notices.success(message);
		this.changed.run();
		refresh();
	}

	/** Makes panels; holds what they need. */
	@Component
	static class Factory {

		final DocumentService service;

		final RegisterService register;

		final DocumentPrints prints;

		final BatchPrints batch;

		final SignedCopyService signed;

		final ActivityLog log;

		final BusinessClock clock;

		Factory(DocumentService service, RegisterService register, DocumentPrints prints, BatchPrints batch,
				SignedCopyService signed, ActivityLog log, BusinessClock clock) {
			this.service = service;
			this.register = register;
			this.prints = prints;
			this.batch = batch;
			this.signed = signed;
			this.log = log;
			this.clock = clock;
		}

		DocumentPanel panel(long id, Runnable changed) {
			return new DocumentPanel(this, id, changed);
		}

	}

}
