package vn.danvan.calendar;

/** How a day differs from what its weekday says. */
public enum HolidayKind {

	/** Ngày nghỉ: nghỉ lễ, nghỉ bù or nghỉ hoán đổi. */
	DAY_OFF,

	/** Ngày làm bù: a Saturday or Sunday on which offices work. */
	WORKING

}
