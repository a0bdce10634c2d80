package vn.danvan.evidence.ui;

import java.io.ByteArrayInputStream;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.UploadTexts;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.EvidenceService.OpenedFile;
import vn.danvan.evidence.Subject;

/** The files of a record: listed, opened, and where allowed added and removed. */
public class EvidencePanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final double KILOBYTE = 1024;

	private final transient EvidenceService service;

	private final transient Subject subject;

	private final boolean writable;

	private final UnorderedList list = new UnorderedList();

	private final Paragraph none = new Paragraph(Messages.text("evidence.none"));

	/**
	 * A panel.
	 * @param service the service
	 * @param subject the record
	 * @param writable whether files may be added and removed
	 */
	public EvidencePanel(EvidenceService service, Subject subject, boolean writable) {
		this.service = service;
		this.subject = subject;
		this.writable = writable;
		this.list.addClassName("file-list");
		this.none.addClassName("quiet");
		getContent().addClassName("evidence");
		getContent().add(this.none, this.list);
		if (writable) {
			getContent().add(upload());
		}
		refresh();
	}

	private Upload upload() {
		Upload upload = new Upload(
				UploadHandler.inMemory((metadata, content) -> received(metadata.fileName(), content)));
		upload.setId("evidence");
		upload.setMaxFileSize(EvidenceService.MAX_BYTES);
		upload.setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx");
		upload.setI18n(UploadTexts.of(Messages.text("evidence.add"), Messages.text("evidence.drop"),
				Messages.text("evidence.too-large"), Messages.text("evidence.wrong-kind")));
		upload.addFileRejectedListener((event) -> Notices.failure(event.getErrorMessage()));
		upload.addAllFinishedListener((event) -> upload.clearFileList());
		return upload;
	}

	private void received(String fileName, byte[] content) {
		getUI().ifPresent((ui) -> ui.access(() -> {
			try {
				this.service.attach(this.subject, fileName, content);
				refresh();
				Notices.success(Messages.text("evidence.added", fileName));
			}
			catch (Refusal refusal) {
				Notices.failure(refusal.getMessage());
			}
		}));
	}

	private void refresh() {
		this.list.removeAll();
		List<EvidenceFile> files = this.service.list(this.subject.type(), this.subject.id());
		files.forEach((file) -> this.list.add(row(file)));
		this.none.setVisible(files.isEmpty());
		this.list.setVisible(!files.isEmpty());
	}

	private ListItem row(EvidenceFile file) {
		Anchor open = new Anchor(DownloadHandler.fromInputStream((event) -> {
			OpenedFile opened = this.service.open(file.id());
			return new DownloadResponse(new ByteArrayInputStream(opened.content()), opened.file().name(),
					opened.file().mediaType(), opened.content().length);
		}), AttachmentType.DOWNLOAD, file.name());
		open.addComponentAsFirst(
				(file.mediaType().startsWith("image/") ? VaadinIcon.PICTURE : VaadinIcon.FILE_TEXT_O).create());
		Span size = new Span(VietnameseNumbers.format(Math.max(1, Math.round(file.sizeBytes() / KILOBYTE))) + " KB");
		size.addClassName("quiet");
		ListItem item = new ListItem(open, size);
		if (this.writable) {
			Button remove = new Button(VaadinIcon.TRASH.create(),
					(click) -> Confirmation.ask(Messages.text("evidence.remove"),
							Messages.text("evidence.remove-question", file.name()), Messages.text("evidence.remove"),
							() -> {
								this.service.remove(file.id());
								refresh();
							}));
			remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
			remove.setAriaLabel(Messages.text("evidence.remove-one", file.name()));
			item.add(remove);
		}
		return item;
	}

}
