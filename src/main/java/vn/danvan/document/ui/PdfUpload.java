package vn.danvan.document.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.UploadTexts;
import vn.danvan.document.RegisterService;

/** Takes one PDF of at most 50 MB. */
class PdfUpload extends Upload {

	private static final long serialVersionUID = 1L;

	/**
	 * An upload.
	 * @param id its id on the page
	 * @param key key of what its button says
	 * @param taken hears the name and the bytes, outside the page's lock
	 */
	PdfUpload(String id, String key, BiConsumer<String, byte[]> taken) {
		super(UploadHandler.inMemory((metadata, content) -> taken.accept(metadata.fileName(), content)));
		setId(id);
		setMaxFiles(1);
		setMaxFileSize(RegisterService.SCAN_MAX_BYTES);
		setAcceptedFileTypes(".pdf");
		setI18n(UploadTexts.of(Messages.text(key), Messages.text("document.drop-pdf"),
				Messages.text("document.error.scan"), Messages.text("document.error.scan")));
		addFileRejectedListener((event) -> Notices.failure(event.getErrorMessage()));
		addAllFinishedListener((event) -> clearFileList());
	}

}
