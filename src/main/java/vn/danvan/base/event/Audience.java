package vn.danvan.base.event;

import java.util.Set;

/** A feature's word on whom an event concerns; the inbox asks it. */
public interface Audience {

	/**
	 * The accounts that shall hear of an event.
	 * @param event what happened
	 * @return ids of accounts; empty for events of other features and for those that
	 * concern nobody
	 */
	Set<Long> recipients(Happened event);

}
