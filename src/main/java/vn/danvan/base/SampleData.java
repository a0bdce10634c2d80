package vn.danvan.base;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Says whether what is entered here is an example (minh họa) and must be labelled so:
 * true in the demo only.
 */
@Component
public class SampleData {

	private final boolean active;

	SampleData(Environment environment) {
		this.active = environment.acceptsProfiles(Profiles.of("demo"));
	}

	/**
	 * Whether this is the demo.
	 * @return true in the demo
	 */
	public boolean active() {
		return this.active;
	}

}
