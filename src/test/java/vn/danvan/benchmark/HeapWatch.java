package vn.danvan.benchmark;

/** Looks at the use of the heap every few milliseconds and remembers the largest. */
final class HeapWatch {

	private static final int PAUSE_MILLIS = 5;

	private volatile long largest;

	HeapWatch() {
		Thread.ofPlatform().daemon().start(this::watch);
	}

	/** The largest use so far, in bytes, garbage included. */
	long largest() {
		return this.largest;
	}

	private void watch() {
		Runtime runtime = Runtime.getRuntime();
		try {
			while (true) {
				this.largest = Math.max(this.largest, runtime.totalMemory() - runtime.freeMemory());
				Thread.sleep(PAUSE_MILLIS);
			}
		}
		catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

}
