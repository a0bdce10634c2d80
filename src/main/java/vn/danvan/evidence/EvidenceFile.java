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
 * @param preview how the page shows it
 */
public record EvidenceFile(long id, String name, String mediaType, long sizeBytes, Instant uploadedAt,
		Preview preview) {

	EvidenceFile withoutPicture() {
		return new EvidenceFile(this.id, this.name, this.mediaType, this.sizeBytes, this.uploadedAt, Preview.NONE);
	}

	/** How the page shows a file. */
	public enum Preview {

		/** As a picture, small and large. */
		PICTURE,

		/** As pages in a frame. */
		PAGES,

		/** Not at all: its name, its size and the way to download it. */
		NONE;

		static Preview of(String mediaType) {
			if (mediaType.startsWith("image/")) {
				return PICTURE;
			}
			return mediaType.equals("application/pdf") ? PAGES : NONE;
		}

	}

}
