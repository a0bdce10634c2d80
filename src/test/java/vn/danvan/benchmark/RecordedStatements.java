package vn.danvan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Records the statements of an operation, and runs them again by plain JDBC. */
public class RecordedStatements implements BeanPostProcessor, QueryExecutionListener {

	private final List<Recorded> statements = new ArrayList<>();

	private DataSource plain;

	private boolean recording;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSource source) {
			this.plain = source;
			return ProxyDataSourceBuilder.create(source).listener(this).build();
		}
		return bean;
	}

	void record(Runnable operation) {
		this.statements.clear();
		this.recording = true;
		operation.run();
		this.recording = false;
	}

	int size() {
		return this.statements.size();
	}

	/**
	 * Runs the recorded statements in one transaction, reads every row, and rolls back.
	 */
	void replay() {
		try (Connection connection = this.plain.getConnection()) {
			connection.setAutoCommit(false);
			for (Recorded recorded : this.statements) {
				try (PreparedStatement statement = connection.prepareStatement(recorded.sql())) {
					for (ParameterSetOperation parameter : recorded.parameters()) {
						parameter.getMethod().invoke(statement, parameter.getArgs());
					}
					if (statement.execute()) {
						readAll(statement.getResultSet());
					}
				}
			}
			connection.rollback();
		}
		catch (SQLException | ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// Only what has been run is recorded.
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (this.recording) {
			queries.forEach((query) -> this.statements
				.add(new Recorded(query.getQuery(), List.copyOf(query.getParametersList().get(0)))));
		}
	}

	private static void readAll(ResultSet rows) throws SQLException {
		int columns = rows.getMetaData().getColumnCount();
		while (rows.next()) {
			for (int column = 1; column <= columns; column++) {
				rows.getObject(column);
			}
		}
	}

	private record Recorded(String sql, List<ParameterSetOperation> parameters) {
	}

}
