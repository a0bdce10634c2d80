package vn.danvan.survey.ui;

import java.net.URI;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.survey.SurveyPrints;
import vn.danvan.survey.SurveyService;

/** What the parts of the screens of surveys need. */
@Component
class SurveyScreens {

	final SurveyService service;

	final SurveyPrints prints;

	final ActivityLog log;

	final BusinessClock clock;

	private final String address;

	SurveyScreens(SurveyService service, SurveyPrints prints, ActivityLog log, BusinessClock clock,
			@Value("${danvan.address:}") String address) {
		this.service = service;
		this.prints = prints;
		this.log = log;
		this.clock = clock;
		this.address = address;
	}

	/** The whole address of the desk, as the tablet must call it. */
	String desk(String code) {
		String here = this.address.isEmpty() ? VaadinServletRequest.getCurrent().getRequestURL().toString()
				: this.address.replaceFirst("/*$", "/");
		return URI.create(here).resolve("/" + DeskController.ROOT + "/" + code).toString();
	}

}
