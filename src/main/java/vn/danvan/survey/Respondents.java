package vn.danvan.survey;

/** Đối tượng khảo sát: whom a form asks. */
public enum Respondents {

	/** Cán bộ, công chức. */
	OFFICIALS,

	/** Người dân. */
	PEOPLE,

	/** Tổ chức, doanh nghiệp, and people who bring the same business to the desk. */
	ORGANISATIONS

}
