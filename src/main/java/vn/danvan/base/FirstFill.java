package vn.danvan.base;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the tables of a feature when the first of them is empty, all or nothing. */
public abstract class FirstFill extends StartupStep {

	private final String table;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	/**
	 * A step.
	 * @param position smaller is earlier
	 * @param table empty as long as nothing was filled
	 * @param jdbc the database
	 * @param transaction encloses everything that is filled
	 */
	protected FirstFill(int position, String table, JdbcClient jdbc, TransactionTemplate transaction) {
		super(position);
		this.table = table;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Writes the rows. */
	protected abstract void fill();

	@Override
	protected final void run() {
		this.transaction.executeWithoutResult((status) -> {
			if (this.jdbc.sql("SELECT COUNT(*) FROM " + this.table).query(Long.class).single() == 0) {
				fill();
			}
		});
	}

}
