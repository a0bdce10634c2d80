package vn.danvan.figures;

import java.util.Map;

/**
 * What a person has typed into a sheet and not yet saved.
 *
 * @param baseVersion the version that the form showed, -1 for a sheet not begun
 * @param typed the text of each cell by its code, as typed
 */
public record KeptSheet(int baseVersion, Map<String, String> typed) {
}
