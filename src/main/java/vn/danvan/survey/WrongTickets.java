package vn.danvan.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after ten wrong tickets within a minute a round takes none for a
 * minute. Kept in memory, by round and not by who asks.
 */
@Component
class WrongTickets {

	static final int MOST = 10;

	static final Duration SPAN = Duration.ofMinutes(1);

	private final Map<Long, Deque<Instant>> wrong = new ConcurrentHashMap<>();

	/** Whether a round takes no ticket at present. */
	boolean blocked(long round, Instant now) {
		Deque<Instant> last = this.wrong.get(round);
		if (last == null) {
			return false;
		}
		synchronized (last) {
			return last.size() == MOST && last.getLast().plus(SPAN).isAfter(now)
					&& last.getFirst().plus(SPAN).isAfter(last.getLast());
		}
	}

	/** Notes a wrong ticket; only the last ten are remembered. */
	void note(long round, Instant now) {
		Deque<Instant> last = this.wrong.computeIfAbsent(round, (id) -> new ArrayDeque<>());
		synchronized (last) {
			if (last.size() == MOST) {
				last.removeFirst();
			}
			last.addLast(now);
		}
	}

}
