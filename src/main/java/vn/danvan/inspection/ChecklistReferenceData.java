package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;

/**
 * Fills an empty database with drafts of the checklists by both laws. Items, articles and
 * points are an example (minh họa): the board edits them before its leader puts them into
 * use.
 */
@Component
class ChecklistReferenceData extends FirstFill {

	private static final int POSITION = 16;

	private final ChecklistRepository checklists;

	private final ChecklistItems items;

	ChecklistReferenceData(ChecklistRepository checklists, ChecklistItems items, JdbcClient jdbc,
			TransactionTemplate transaction) {
		super(POSITION, "checklist", jdbc, transaction);
		this.checklists = checklists;
		this.items = items;
	}

	@Override
	protected void fill() {
		Map<ChecklistLaw, List<ChecklistItem>> laws = new LinkedHashMap<>();
		CsvFile.read("db/data/checklists.csv")
			.forEach((row) -> laws.computeIfAbsent(law(row), (law) -> new ArrayList<>())
				.add(new ChecklistItem(row.get("code"), row.get("part"), row.get("title"), row.get("basis"),
						row.get("evidence"), new BigDecimal(row.get("points")))));
		laws.forEach((law, items) -> {
			String title = Messages.text("inspection.example-checklist", Messages.label(law.target()), law.title());
			ChecklistContent content = new ChecklistContent(title, GradeRule.USUAL, items).checked();
			Checklist one = this.checklists.saveAndFlush(Checklist.draft(law, 1, content, true, Actor.system()));
			this.items.write(one.id(), content.items());
		});
	}

	private static ChecklistLaw law(Map<String, String> row) {
		String last = row.get("valid_to");
		return new ChecklistLaw(TargetKind.valueOf(row.get("target")), row.get("law"),
				LocalDate.parse(row.get("valid_from")),
				last.isEmpty() ? ChecklistLaw.OPEN : LocalDate.parse(last).plusDays(1));
	}

}
