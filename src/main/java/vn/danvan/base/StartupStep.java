package vn.danvan.base;

import org.springframework.context.SmartLifecycle;

/**
 * Work that must be done before the first request is served, in the order of its
 * position.
 */
public abstract class StartupStep implements SmartLifecycle {

	private final int position;

	private volatile boolean done;

	/**
	 * A step.
	 * @param position smaller is earlier
	 */
	protected StartupStep(int position) {
		this.position = position;
	}

	/** Does the work; must be harmless when done again at the next start. */
	protected abstract void run();

	@Override
	public final void start() {
		run();
		this.done = true;
	}

	@Override
	public final void stop() {
		this.done = false;
	}

	@Override
	public final boolean isRunning() {
		return this.done;
	}

	@Override
	public final int getPhase() {
		return this.position;
	}

}
