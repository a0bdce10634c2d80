package vn.danvan.rollout;

/**
 * One part of a dossier.
 *
 * @param part which one
 * @param files how many files are attached
 * @param recorded the document that stands for it in the system, or empty; the approval
 * of the list is such a one
 */
public record DossierFile(DossierPart part, int files, String recorded) {

	/**
	 * Says whether the part is there.
	 * @return true with a file or a recorded document
	 */
	public boolean present() {
		return files > 0 || !recorded.isEmpty();
	}

}
