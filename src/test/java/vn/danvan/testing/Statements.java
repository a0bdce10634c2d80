package vn.danvan.testing;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCount;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach the database. */
public class Statements implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).countQuery().build() : bean;
	}

	public static long count(Runnable action) {
		QueryCountHolder.clear();
		action.run();
		QueryCount count = QueryCountHolder.getGrandTotal();
		return count.getTotal();
	}

}
