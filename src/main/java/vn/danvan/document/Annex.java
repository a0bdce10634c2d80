package vn.danvan.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Phụ lục on pages of its own, numbered by the layout: Phụ lục 1 (Party), Phụ lục I
 * (State), without number when it is the only one.
 *
 * @param title its name
 * @param blocks its content
 * @param orientation how its pages lie
 */
public record Annex(String title, List<Block> blocks, Orientation orientation) {

	/**
	 * Annexes stored before there was a choice lie across.
	 * @param title its name
	 * @param blocks its content
	 * @param orientation how its pages lie, null for landscape
	 */
	public Annex(String title, List<Block> blocks, @Nullable Orientation orientation) {
		this.title = title;
		this.blocks = List.copyOf(blocks);
		this.orientation = (orientation != null) ? orientation : Orientation.LANDSCAPE;
	}

	/**
	 * An annex on landscape pages.
	 * @param title its name
	 * @param blocks its content
	 */
	public Annex(String title, List<Block> blocks) {
		this(title, blocks, Orientation.LANDSCAPE);
	}

	/** How a page lies. */
	public enum Orientation {

		/** Khổ dọc. */
		PORTRAIT,

		/** Khổ ngang. */
		LANDSCAPE

	}

}
