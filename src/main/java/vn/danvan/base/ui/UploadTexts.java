package vn.danvan.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;

import vn.danvan.base.text.Messages;

/** What an upload says while it works and when it fails. */
public final class UploadTexts {

	private UploadTexts() {
	}

	/**
	 * The texts of an upload.
	 * @param add what its button says
	 * @param drop what its area says
	 * @param tooLarge what it says to a file that is too large
	 * @param wrongKind what it says to a file of another kind
	 * @return all texts of the upload
	 */
	public static UploadI18N of(String add, String drop, String tooLarge, String wrongKind) {
		UploadI18N texts = new UploadI18N();
		texts.setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add));
		texts.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
		texts.setError(new UploadI18N.Error().setFileIsTooBig(tooLarge)
			.setIncorrectFileType(wrongKind)
			.setTooManyFiles(Messages.text("base.upload.one-file")));
		UploadI18N.Uploading uploading = new UploadI18N.Uploading();
		String lost = Messages.text("base.upload.lost");
		uploading.setError(new UploadI18N.Uploading.Error().setServerUnavailable(lost)
			.setUnexpectedServerError(lost)
			.setForbidden(lost));
		String sending = Messages.text("base.upload.sending");
		uploading.setStatus(new UploadI18N.Uploading.Status().setConnecting(sending)
			.setProcessing(sending)
			.setHeld("")
			.setStalled(sending));
		texts.setUploading(uploading);
		return texts;
	}

}
