package vn.danvan.document.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
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
		UploadI18N texts = new UploadI18N();
		texts.setAddFiles(new UploadI18N.AddFiles().setOne(Messages.text(key)));
		texts.setDropFiles(new UploadI18N.DropFiles().setOne(Messages.text("document.drop-pdf")));
		texts.setError(new UploadI18N.Error().setFileIsTooBig(Messages.text("document.error.scan"))
			.setIncorrectFileType(Messages.text("document.error.scan"))
			.setTooManyFiles(Messages.text("document.one-file")));
		setI18n(texts);
		addFileRejectedListener((event) -> Notices.failure(event.getErrorMessage()));
		addAllFinishedListener((event) -> clearFileList());
	}

}
