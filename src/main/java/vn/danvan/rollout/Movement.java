package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * How a commune moved against the year before (Tăng, giảm so với năm trước).
 *
 * @param kind which way, by its place
 * @param places by how many places, never negative
 * @param points its points less those of last year, null where there were none
 */
public record Movement(Kind kind, int places, @Nullable BigDecimal points) {

	/** Which way a commune moved. */
	public enum Kind {

		/** Tăng hạng. */
		UP,

		/** Giảm hạng. */
		DOWN,

		/** Giữ hạng. */
		SAME,

		/** Năm trước không đăng ký. */
		NEW,

		/** Năm trước có đăng ký, chưa có điểm. */
		WITHOUT_POINTS

	}

	/**
	 * Compares two years of a commune.
	 * @param now its place and points
	 * @param before those of last year, null without points
	 * @param registered whether it was in the register last year
	 * @return how it moved
	 */
	public static Movement of(Standing now, @Nullable Standing before, boolean registered) {
		if (before == null) {
			return new Movement(registered ? Kind.WITHOUT_POINTS : Kind.NEW, 0, null);
		}
		int places = before.place() - now.place();
		Kind kind = (places > 0) ? Kind.UP : (places < 0) ? Kind.DOWN : Kind.SAME;
		return new Movement(kind, Math.abs(places), VietnameseNumbers.plain(now.points().subtract(before.points())));
	}

	/**
	 * Where a commune stands in a year.
	 *
	 * @param place hạng; equal points share the better one
	 * @param points the points that count
	 */
	public record Standing(int place, BigDecimal points) {
	}

}
