package vn.danvan.base.ui;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of the database that pass by themselves from errors of ours. */
final class DatabaseFailures {

	/** MariaDB: record has changed since last read. */
	private static final int CHANGED_SINCE_READ = 1020;

	private DatabaseFailures() {
	}

	static boolean isOutage(Throwable failure) {
		return failure instanceof CannotCreateTransactionException
				|| failure instanceof DataAccessResourceFailureException
				|| failure instanceof SQLTransientConnectionException
				|| failure instanceof SQLNonTransientConnectionException || (failure instanceof SQLException sql
						&& sql.getSQLState() != null && sql.getSQLState().startsWith("08"));
	}

	static boolean isCollision(Throwable failure) {
		return failure instanceof ConcurrencyFailureException
				|| (failure instanceof SQLException sql && sql.getErrorCode() == CHANGED_SINCE_READ);
	}

}
