package vn.danvan.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

import vn.danvan.base.text.Messages;

/**
 * The page for what went wrong while opening a page: one sentence, and a way to try
 * again.
 */
class FailurePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient FailureReport report;

	FailurePage(FailureReport report) {
		this.report = report;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		addClassName("plain-page");
		add(new PageHeader(Messages.text("base.failure.title")),
				new EmptyState(this.report.sentence(parameter.getException()),
						new Anchor(event.getLocation().getPathWithQueryParameters(), Messages.text("base.try-again")),
						new Anchor("", Messages.text("base.home"))));
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	@Override
	public String getPageTitle() {
		return Messages.text("base.failure.title");
	}

}
