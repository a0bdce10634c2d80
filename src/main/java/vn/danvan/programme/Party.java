package vn.danvan.programme;

import jakarta.persistence.Embeddable;

/**
 * Một bên ký.
 *
 * @param bodyId cơ quan
 * @param signerName người ký
 * @param signerTitle chức vụ người ký
 * @param duties trách nhiệm của bên này
 */
@Embeddable
public record Party(long bodyId, String signerName, String signerTitle, String duties) {
}
