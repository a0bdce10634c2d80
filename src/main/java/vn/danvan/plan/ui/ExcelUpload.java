package vn.danvan.plan.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.UploadTexts;
import vn.danvan.workbook.WorkbookFile;

/** Takes one Excel file. */
class ExcelUpload extends Upload {

	private static final long serialVersionUID = 1L;

	/**
	 * An upload.
	 * @param id its id on the page
	 * @param taken hears the name and the bytes, in the page's lock
	 */
	ExcelUpload(String id, BiConsumer<String, byte[]> taken) {
		setUploadHandler(UploadHandler.inMemory((metadata, content) -> getUI()
			.ifPresent((ui) -> ui.access(() -> taken.accept(metadata.fileName(), content)))));
		setId(id);
		setMaxFiles(1);
		setMaxFileSize(WorkbookFile.MAX_BYTES);
		setAcceptedFileTypes(".xlsx", ".xlsm", ".xls");
		setI18n(UploadTexts.of(Messages.text("plan.excel.choose"), Messages.text("plan.excel.drop"),
				Messages.text("workbook.error.too-large"), Messages.text("workbook.error.not-excel")));
		addFileRejectedListener((event) -> Notices.failure(event.getErrorMessage()));
		addAllFinishedListener((event) -> clearFileList());
	}

}
