package vn.danvan.plan.ui;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Pager;
import vn.danvan.plan.BarState;
import vn.danvan.plan.Picture;
import vn.danvan.plan.Timeline;

/**
 * Tiến trình năm: a bar for each task over the months; on a phone what is due by month.
 */
class TimelineTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 50;

	final TextField search = new TextField();

	TimelineTab(PlanScreens screens, long planId, Map<String, String> address, Consumer<Map<String, String>> navigate) {
		PictureScreens pictures = screens.pictures;
		Timeline.Search wanted = new Timeline.Search(address.getOrDefault(PlanView.TYPED, ""),
				PlanAddress.content(address));
		int all = pictures.timeline.count(planId, wanted);
		int page = Math.min(PlanAddress.page(address), Math.max(0, (all - 1) / PAGE));
		Timeline timeline = pictures.timeline.get(planId, wanted, (long) page * PAGE, PAGE);
		this.search.setId("search");
		this.search.setLabel(Messages.text("plan.task.search"));
		this.search.setPrefixComponent(VaadinIcon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setValue(wanted.typed());
		this.search.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				navigate.accept(PlanAddress.with(address, PlanView.TYPED, change.getValue()));
			}
		});
		Span count = new Span(Messages.text("base.count", all));
		count.setId("count");
		Picture picture = new Picture.OfTimeline(wanted);
		Div toolbar = new Div(this.search, new ContentChoice(screens.matrix.contents(planId), address, navigate), count,
				PictureLinks.print(pictures.prints, planId, picture, "tien-trinh-nam"),
				PictureLinks.excel(pictures.prints, planId, picture, "tien-trinh-nam", Messages.text("base.excel")));
		toolbar.addClassName("toolbar");
		Div card = new Div(legend(), new TimelineChart(planId, timeline), new TimelineMonths(planId, timeline),
				new Pager(PlanAddress.pages(planId, address), page, PAGE, all, "plan.window.tasks"));
		card.addClassNames("card", "timeline-card");
		getContent().addClassName("tab-content");
		getContent().add(toolbar, card);
	}

	private static Div legend() {
		Div legend = new Div();
		legend.addClassName("legend");
		for (BarState state : BarState.values()) {
			legend.add(Legend.item(state.screen(), TimelineChart.tone(state), Messages.label(state)));
		}
		legend.add(new Span(Messages.text("plan.timeline.legend", TimelineChart.DEADLINE, TimelineChart.ORIGINAL)));
		return legend;
	}

}
