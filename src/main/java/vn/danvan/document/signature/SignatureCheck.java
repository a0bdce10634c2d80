package vn.danvan.document.signature;

import java.util.ArrayList;
import java.util.List;

import eu.europa.esig.dss.validation.reports.Reports;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;

/**
 * Checks a file that was signed outside (kiểm tra chữ ký số): whether it is the document
 * that was sent out, and each signature on it. Nothing is asked of any network.
 */
@Component
public class SignatureCheck {

	private final OfflineValidation validation;

	SignatureCheck(OfflineValidation validation) {
		this.validation = validation;
	}

	/**
	 * Checks an upload.
	 * @param sent the file that the system handed out for signing
	 * @param uploaded the file that came back, at most 50 MB
	 * @return the signatures and the conclusion
	 * @throws Refusal if the upload is no readable PDF, is encrypted or too large, has no
	 * signature, or is not the same document
	 */
	public SignedFile check(byte[] sent, byte[] uploaded) {
		try (SignedUpload upload = SignedUpload.open(uploaded)) {
			upload.requireToBe(sent);
			Reports reports = this.validation.validate(uploaded);
			List<Signature> signatures = new ArrayList<>();
			for (SignedField field : upload.signatures()) {
				signatures.add(Conclusions.on(field, Findings.of(reports, field.range()), upload.isSound(field.range()),
						upload.isWhole(field.range()), upload.later(field.range())));
			}
			return Conclusions.on(signatures, upload.endsUnsigned());
		}
	}

}
