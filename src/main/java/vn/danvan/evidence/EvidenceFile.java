package vn.danvan.evidence;

import java.time.Instant;

/**
 * An attached file in a list.
 *
 * @param id the attachment
 * @param name name of the file
 * @param mediaType kind of its content
 * @param sizeBytes size in bytes, at most {@link EvidenceService#MAX_BYTES}
 * @param uploadedAt when it was attached, in real time
 */
public record EvidenceFile(long id, String name, String mediaType, long sizeBytes, Instant uploadedAt) {
}
