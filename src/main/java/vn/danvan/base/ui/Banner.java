package vn.danvan.base.ui;

/** A thin line above every page. */
public interface Banner {

	/**
	 * What it says.
	 * @return a short sentence
	 */
	String text();

}
