package vn.danvan.organisation;

/** Thẩm quyền ký: in what standing an office holder signs for a body. */
public enum Standing {

	/** Người đứng đầu. */
	HEAD,

	/** Cấp phó: ký thay (K/T, KT.), in a Party committee thay mặt (T/M). */
	DEPUTY,

	/** Quyền (Q.). */
	ACTING,

	/** Thừa lệnh (T/L, TL.). */
	BY_ORDER,

	/** Thừa ủy quyền (TUQ.); the Party knows only thừa lệnh. */
	BY_AUTHORISATION

}
