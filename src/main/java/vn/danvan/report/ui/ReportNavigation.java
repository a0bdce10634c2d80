package vn.danvan.report.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.report.ReportService;

/** The way to periodic reports. */
@Component
class ReportNavigation implements MenuContributor, RecordLink {

	private final ReportService service;

	ReportNavigation(ReportService service) {
		this.service = service;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return actor.readsAllRecords() ? List
			.of(new MenuEntry(600, "report.title", VaadinIcon.NEWSPAPER, ReportsView.PATH, this.service.waiting()))
				: List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("report") ? RecordLink.byId(ReportsView.PATH + "/", subjectIds) : Map.of();
	}

}
