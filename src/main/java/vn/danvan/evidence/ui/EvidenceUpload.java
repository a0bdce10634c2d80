package vn.danvan.evidence.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.UploadTexts;
import vn.danvan.evidence.EvidenceService;

/**
 * Takes files one after the other, photos shrunk by the browser. What did not arrive
 * stays in its list, to be sent again.
 */
@JavaScript("context://photos.js")
class EvidenceUpload extends Upload {

	private static final long serialVersionUID = 1L;

	/**
	 * An upload.
	 * @param taken hears the name and the bytes, outside the page's lock
	 */
	EvidenceUpload(BiConsumer<String, byte[]> taken) {
		super(UploadHandler.inMemory((metadata, content) -> taken.accept(metadata.fileName(), content)));
		setId("evidence");
		setMaxFileSize(EvidenceService.MAX_BYTES);
		setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx");
		getElement().setProperty("maxConcurrentUploads", 1);
		setI18n(texts());
		addFileRejectedListener((event) -> Notices.failure(event.getErrorMessage()));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		getElement().executeJs("window.danvanPhotos && window.danvanPhotos.attach(this, {shrinking: $0})",
				Messages.text("evidence.shrinking"));
	}

	private static UploadI18N texts() {
		UploadI18N texts = UploadTexts.of(Messages.text("evidence.add"), Messages.text("evidence.drop"),
				Messages.text("evidence.too-large"), Messages.text("evidence.wrong-kind"));
		String lost = Messages.text("evidence.lost");
		texts.getUploading()
			.setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(Messages.text("evidence.remaining"))
				.setUnknown(Messages.text("evidence.remaining-unknown")))
			.setError(new UploadI18N.Uploading.Error().setServerUnavailable(lost)
				.setUnexpectedServerError(lost)
				.setForbidden(lost)
				.setFileTooLarge(Messages.text("evidence.too-large")));
		texts.setFile(new UploadI18N.File().setRetry(Messages.text("evidence.retry"))
			.setStart(Messages.text("evidence.start"))
			.setRemove(Messages.text("evidence.cancel-one")));
		texts.setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
		return texts;
	}

}
