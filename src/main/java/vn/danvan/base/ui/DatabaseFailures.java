package vn.danvan.base.ui;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of the database that pass by themselves from errors of ours. */
final class DatabaseFailures {

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
		return failure instanceof ConcurrencyFailureException;
	}

}
