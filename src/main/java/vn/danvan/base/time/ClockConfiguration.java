package vn.danvan.base.time;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClockConfiguration {

	@Bean
	BusinessClock businessClock() {
		return new BusinessClock(Clock.systemUTC());
	}

}
