package vn.danvan.programme;

import jakarta.persistence.Embeddable;

import vn.danvan.base.TextRules;

/**
 * Một bên ký.
 *
 * @param bodyId cơ quan
 * @param signerName người sẽ ký
 * @param signerTitle chức vụ người ký
 * @param duties trách nhiệm của bên này
 */
@Embeddable
public record Party(long bodyId, String signerName, String signerTitle, String duties) {

	/** The same as it is stored, or a refusal at its field. */
	Party checked() {
		return new Party(bodyId, TextRules.optional("signerName", signerName, ProgrammeRequest.NAME_MAX),
				TextRules.optional("signerTitle", signerTitle, ProgrammeRequest.OFFICE_MAX),
				TextRules.block("duties", duties, ProgrammeRequest.PURPOSE_MAX));
	}

}
