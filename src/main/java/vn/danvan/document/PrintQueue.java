package vn.danvan.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;

/**
 * Lets few documents print at a time, in the order in which they were asked for; the
 * others wait without holding anything.
 */
@Component
class PrintQueue {

	/** One processor stays free for the screens. */
	private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

	private static final long PATIENCE_SECONDS = 120;

	private final Semaphore free = new Semaphore(AT_ONCE, true);

	/**
	 * Prints when its turn has come.
	 * @param printing makes the file
	 * @return what it made
	 * @throws Refusal if its turn has not come within two minutes
	 */
	<T> T print(Supplier<T> printing) {
		try {
			if (!this.free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new Refusal("document.error.queue");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Refusal("document.error.queue");
		}
		try {
			return printing.get();
		}
		finally {
			this.free.release();
		}
	}

}
