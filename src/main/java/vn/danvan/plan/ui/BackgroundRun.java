package vn.danvan.plan.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

import vn.danvan.plan.ImportProgress;

/** An import under way in the background, which a page looks at from time to time. */
class BackgroundRun implements ImportProgress {

	private final AtomicInteger written = new AtomicInteger();

	private final AtomicBoolean cancelled = new AtomicBoolean();

	private final CompletableFuture<Integer> outcome = new CompletableFuture<>();

	/**
	 * Starts an import in the name of the person of the present request.
	 * @param work the import
	 * @return the run
	 */
	static BackgroundRun start(ToIntFunction<ImportProgress> work) {
		BackgroundRun run = new BackgroundRun();
		Thread.ofVirtual().name("task-import").start(new DelegatingSecurityContextRunnable(() -> {
			try {
				run.outcome.complete(work.applyAsInt(run));
			}
			catch (RuntimeException ex) {
				run.outcome.completeExceptionally(ex);
			}
		}));
		return run;
	}

	@Override
	public boolean goOn(int count) {
		this.written.set(count);
		return !this.cancelled.get();
	}

	void cancel() {
		this.cancelled.set(true);
	}

	int written() {
		return this.written.get();
	}

	boolean finished() {
		return this.outcome.isDone();
	}

	/**
	 * The outcome of a finished run.
	 * @return how many tasks were stored
	 * @throws RuntimeException what the import threw
	 */
	int stored() {
		try {
			return this.outcome.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
