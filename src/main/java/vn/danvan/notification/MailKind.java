package vn.danvan.notification;

/** What a mail is about. */
public enum MailKind {

	/** Nhắc việc: the reminders of one day to one person. */
	REMINDER,

	/** Thông báo: one thing that happened. */
	NOTICE

}
