package vn.danvan.plan;

/**
 * What a person typed and has not saved.
 *
 * @param baseVersion the version that the form showed when typing began
 * @param entry what was typed
 */
public record KeptDraft(int baseVersion, ProgressEntry entry) {
}
