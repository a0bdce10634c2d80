package vn.danvan.document.ui;

import java.io.ByteArrayInputStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
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
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentService.DocumentDetails;
import vn.danvan.document.RegisterService;

/** One document: its data, its printed page, the next step of this person, its log. */
class DocumentPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

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
				DocumentsView.badge(details.row().state()), facts(details), actions(details), preview(details),
				new H3(Messages.text("document.log")), new ActivityPanel(this.factory.log, "document", this.id));
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
		Anchor print = new Anchor(file(details), AttachmentType.INLINE, Messages.text("document.print"));
		print.setTarget(AnchorTarget.BLANK);
		print.setId("print");
		print.addClassName("button-link");
		Anchor word = new Anchor(word(details), AttachmentType.DOWNLOAD, Messages.text("document.word"));
		word.setId("word");
		word.addClassName("button-link");
		Div actions = new Div(print, word);
		actions.addClassName("actions");
		if (details.steps().approve()) {
			Button approve = new Button(Messages.text("document.approve"),
					(click) -> Confirmation.ask(Messages.text("document.approve"),
							Messages.text("document.approve-question"), Messages.text("document.approve"),
							() -> done(() -> this.factory.service.approve(this.id, details.row().version()),
									Messages.text("document.approved"))));
			approve.setId("approve");
			approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
			actions.add(approve);
		}
		if (details.steps().register()) {
			Button register = new Button(Messages.text("document.register"),
					(click) -> new RegisterDialog(this.factory.register, details, this.factory.clock.today(),
							(symbol) -> done(() -> {
							}, Messages.text("document.registered", symbol)))
						.open());
			register.setId("register");
			register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
			actions.add(register);
		}
		if (details.steps().discard()) {
			Button discard = new Button(Messages.text("document.discard"),
					(click) -> Confirmation.ask(Messages.text("document.discard"),
							Messages.text("document.discard-question"), Messages.text("document.discard"), () -> {
								this.factory.service.discard(this.id);
								Notices.success(Messages.text("document.discarded"));
								getUI().ifPresent((ui) -> ui.navigate(DocumentsView.class));
								this.changed.run();
							}));
			discard.setId("discard");
			actions.add(discard);
		}
		return actions;
	}

	private IFrame preview(DocumentDetails details) {
		IFrame preview = new IFrame();
		preview.setTitle(Messages.text("document.preview"));
		preview.addClassName("document-preview");
		preview.setId("preview");
		preview.setSrc(file(details));
		return preview;
	}

	private DownloadHandler word(DocumentDetails details) {
		return DownloadHandler.fromInputStream((event) -> {
			byte[] docx = this.factory.prints.docx(this.id);
			return new DownloadResponse(new ByteArrayInputStream(docx), name(details) + ".docx",
					"application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx.length);
		});
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

		final ActivityLog log;

		final BusinessClock clock;

		Factory(DocumentService service, RegisterService register, DocumentPrints prints, ActivityLog log,
				BusinessClock clock) {
			this.service = service;
			this.register = register;
			this.prints = prints;
			this.log = log;
			this.clock = clock;
		}

		DocumentPanel panel(long id, Runnable changed) {
			return new DocumentPanel(this, id, changed);
		}

	}

}
