package vn.danvan.document.signature;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One digital signature (chữ ký số) of a file and what the check found.
 *
 * @param field name of its field
 * @param signer name in the certificate (CN); empty if the signature cannot be read
 * @param organisation organisation in the certificate (O), or null
 * @param issuer who issued the certificate; empty if unknown
 * @param signedAt time of a trusted timestamp, else the time that the signer's machine
 * claims; null if there is none
 * @param timestamped true if {@code signedAt} is of a trusted timestamp
 * @param intact true if neither the signed bytes nor the signature have changed
 * @param certificateValid true if the certificate and its issuers were within their time
 * when it was signed
 * @param trusted true if the certificate leads to a trusted issuer
 * @param wholeFile true if it covers the whole file as it was then
 * @param later what was added after it
 * @param verdict the conclusion
 * @param sentence the conclusion in words
 */
public record Signature(String field, String signer, @Nullable String organisation, String issuer,
		@Nullable Instant signedAt, boolean timestamped, boolean intact, boolean certificateValid, boolean trusted,
		boolean wholeFile, Later later, Verdict verdict, String sentence) {
}
