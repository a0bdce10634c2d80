package vn.danvan.notification;

import java.util.Set;

import vn.danvan.base.event.Happened;

/** A feature's word on whom an event concerns. */
public interface NotificationPolicy {

	/**
	 * The accounts that shall hear of an event.
	 * @param event what happened
	 * @return ids of accounts; empty for events of other features and for those that
	 * concern nobody
	 */
	Set<Long> recipients(Happened event);

}
