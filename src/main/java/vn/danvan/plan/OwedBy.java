package vn.danvan.plan;

import java.util.List;

/** Who owes the result of a task. */
public enum OwedBy {

	/** Mỗi xã, thị trấn được giao. */
	COMMUNES,

	/** Cơ quan chủ trì and further bodies that it is given to. */
	BODIES,

	/** Xã, thị trấn và cơ quan được giao. */
	BOTH;

	/** The two halves of the district, for lists. */
	static final List<OwedBy> HALVES = List.of(COMMUNES, BODIES);

	/**
	 * Says whether communes owe it.
	 * @return true unless only bodies do
	 */
	public boolean communes() {
		return this != BODIES;
	}

	/**
	 * Says whether bodies owe it.
	 * @return true unless only communes do
	 */
	public boolean bodies() {
		return this != COMMUNES;
	}

}
