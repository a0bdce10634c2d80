package vn.danvan.document.ui;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Notices;
import vn.danvan.document.SignedCopyService;
import vn.danvan.document.SignedCopyService.SignedCopyRow;
import vn.danvan.document.signature.Signature;
import vn.danvan.document.signature.Verdict;

/**
 * What came back signed: each file with its signatures in plain words, and the way to add
 * one.
 */
class SignedCopiesPanel extends Composite<Section> {

	private static final long serialVersionUID = 1L;

	private final transient SignedCopyService service;

	private final long documentId;

	private final Div list = new Div();

	SignedCopiesPanel(SignedCopyService service, long documentId, boolean writable) {
		this.service = service;
		this.documentId = documentId;
		getContent().setId("signed-copies");
		getContent().add(new H3(Messages.text("document.signed-copies")), this.list);
		if (writable) {
			Paragraph hint = new Paragraph(Messages.text("document.signed-hint"));
			hint.addClassName("quiet");
			Upload signed = upload("signed-upload", "document.add-signed", this::signed);
			Checkbox open = new Checkbox(Messages.text("document.scan-open"));
			open.setId("scan-open");
			Upload scan = upload("scan-upload", "document.add-scan", this::scanned);
			scan.setVisible(false);
			open.addValueChangeListener((event) -> scan.setVisible(event.getValue()));
			getContent().add(hint, signed, open, scan);
		}
		refresh();
	}

	private void refresh() {
		List<SignedCopyRow> rows = this.service.list(this.documentId);
		this.list.removeAll();
		rows.forEach((row) -> this.list.add(copy(row)));
		if (rows.isEmpty()) {
			Paragraph none = new Paragraph(Messages.text("document.no-signed-copy"));
			none.addClassName("quiet");
			this.list.add(none);
		}
	}

	private Div copy(SignedCopyRow row) {
		Anchor open = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] pdf = this.service.open(row.id());
			return new DownloadResponse(new ByteArrayInputStream(pdf), "ban-da-ky.pdf", "application/pdf", pdf.length);
		}), AttachmentType.DOWNLOAD, Messages.text("document.signed-copy", Messages.label(row.kind()),
				VietnameseDates.screen(row.addedAt())));
		Div copy = new Div(open, badge(row.findings().verdict()), new Paragraph(row.findings().sentence()));
		copy.addClassName("signed-copy");
		if (!row.findings().signatures().isEmpty()) {
			UnorderedList signatures = new UnorderedList();
			for (Signature signature : row.findings().signatures()) {
				signatures.add(new ListItem(signature.sentence()));
			}
			copy.add(signatures);
		}
		return copy;
	}

	private static Badge badge(Verdict verdict) {
		return new Badge(Messages.label(verdict), switch (verdict) {
			case VALID -> Badge.Tone.GOOD;
			case VALID_UNKNOWN_ISSUER -> Badge.Tone.WAITING;
			case INVALID -> Badge.Tone.BAD;
		});
	}

	private void signed(byte[] file) {
		Notices.success(this.service.attachSigned(this.documentId, file).sentence());
	}

	private void scanned(byte[] file) {
		this.service.attachScan(this.documentId, file);
		Notices.success(Messages.text("document.scan-added"));
	}

	private Upload upload(String id, String key, Consumer<byte[]> taken) {
		return new PdfUpload(id, key, (name, content) -> received(content, taken));
	}

	private void received(byte[] content, Consumer<byte[]> taken) {
		getUI().ifPresent((ui) -> ui.access(() -> {
			try {
				taken.accept(content);
				refresh();
			}
			catch (Refusal refusal) {
				Notices.failure(refusal.getMessage());
			}
		}));
	}

}
