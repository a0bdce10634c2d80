package vn.danvan.notification;

/** Where a mail stands. */
public enum MailState {

	/** Chờ gửi, or waiting for the next attempt. */
	WAITING,

	/** Đã gửi: the mail server has taken it. */
	SENT,

	/** Không gửi được: given up after three days. */
	FAILED,

	/** Đã bỏ: its person wants no mail any more. */
	DROPPED

}
