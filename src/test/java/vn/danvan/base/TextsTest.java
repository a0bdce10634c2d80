package vn.danvan.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.danvan.base.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text that a person reads stands in a bundle, and every bundle text is used. */
class TextsTest {

	private static final Pattern KEY = Pattern
		.compile("\"((?:base|workbook|calendar|home|account|organisation|evidence|activity|"
				+ "notification|document|programme|plan|submission|figures|followup|rollout|inspection|dialogue|directive|survey|report|demo)\\.[a-z][a-z0-9.-]*)\"");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ]");

	/**
	 * What a register says when nothing is chosen or found; put together from its title.
	 */
	private static final Pattern OF_REGISTER = Pattern.compile("[a-z.]+\\.title\\.(choose|empty)");

	/** Keys that are put together from a prefix and a name. */
	private static final List<String> COMPOSED = List.of("enum.", "activity.", "plan.tab.", "plan.occurrence.",
			"plan.import.title.", "plan.import.also.", "plan.import.help.", "plan.import.word.",
			"plan.work-file.column.", "plan.task.part-", "plan.roll-up.", "figures.tab.", "figures.period.",
			"figures.short.", "report.column.", "report.add.", "document.book-column.", "document.heading-level.",
			"programme.act-hint.", "rollout.wall.movement.", "plan.print.sheet.");

	@Test
	void everyKeyInTheCodeHasAText() throws IOException {
		Set<String> missing = new TreeSet<>(keysInCode());
		missing.removeIf(Messages::has);
		missing.removeIf((key) -> Messages.has("activity." + key) || COMPOSED.contains(key));
		assertThat(missing).isEmpty();
	}

	@Test
	void everyTextIsUsed() throws IOException {
		Set<String> unused = keysInBundles();
		unused.removeAll(keysInCode());
		unused.removeIf((key) -> COMPOSED.stream().anyMatch(key::startsWith));
		unused.removeIf((key) -> OF_REGISTER.matcher(key).matches());
		assertThat(unused).isEmpty();
	}

	@Test
	void everyEventHasASentence() throws IOException {
		Set<String> kinds = new TreeSet<>();
		Pattern happened = Pattern
			.compile("happened\\(\\s*(?:[^\"]*\\?\\s*)?\"([a-z-]+\\.[a-z-]+)\"(?:\\s*:\\s*\"([a-z-]+\\.[a-z-]+)\")?");
		for (Path file : sources()) {
			Matcher matcher = happened.matcher(Files.readString(file));
			while (matcher.find()) {
				kinds.add(matcher.group(1));
				if (matcher.group(2) != null) {
					kinds.add(matcher.group(2));
				}
			}
		}
		assertThat(kinds).hasSizeGreaterThan(20).allMatch((kind) -> Messages.has("activity." + kind));
	}

	@Test
	void everyConstantShownToPeopleHasALabel() throws Exception {
		for (String type : List.of("security.Role")) {
			for (Object constant : Class.forName("vn.danvan.base." + type).getEnumConstants()) {
				assertThat(Messages.label((Enum<?>) constant)).isNotBlank();
			}
		}
		for (String type : List.of("plan.ProgressState", "plan.Timeliness", "plan.AssignmentFilter", "plan.OwedBy",
				"plan.Occurrence", "plan.Measure", "plan.Direction", "plan.PlanState", "plan.TaskKind",
				"plan.ExtensionState", "plan.ChangeKind", "plan.RevisionState", "plan.Carry", "plan.ui.AllotmentText",
				"programme.ProgrammeState", "document.DocumentState", "document.DocumentType",
				"document.SignedCopyKind", "document.BatchJob$State", "document.BatchJob$Format",
				"document.Joint$Variant", "document.Annex$Orientation", "document.Block$Mark",
				"document.signature.Verdict", "document.ui.NewBlock", "organisation.Standing", "organisation.UnitKind",
				"submission.SubmissionState", "figures.PeriodKind", "figures.PeriodRule", "figures.PeriodState",
				"figures.SheetFilter", "figures.SheetTimeliness", "followup.FollowUpKind", "followup.FollowUpState",
				"followup.FollowUpFilter", "rollout.BoardFilter", "rollout.PointsSource", "rollout.RollOutStage",
				"rollout.RollOutFilter", "inspection.InspectionKind", "inspection.TargetKind", "inspection.Grade",
				"inspection.InspectionState", "inspection.ChecklistState", "programme.ActKind",
				"programme.ProgrammeFilter", "programme.LegalBasisFilter", "inspection.InspectionFilter",
				"dialogue.MeetingKind", "dialogue.Host", "dialogue.MeetingFilter", "directive.DirectiveType",
				"document.Urgency", "directive.Way", "directive.DirectiveState", "directive.RecipientState",
				"directive.DirectiveFilter", "report.ReportState", "report.ReportFilter", "notification.InboxFilter",
				"notification.MailFilter", "notification.MailState", "notification.MailKind", "plan.CellMark",
				"plan.BarState", "plan.CommuneOrder", "document.ChartKind", "rollout.ScoreSource",
				"rollout.CriteriaState", "rollout.CriteriaPart", "rollout.CriteriaAspect", "rollout.CriteriaChange",
				"survey.Satisfaction", "survey.Respondents", "survey.SurveyMode", "survey.SurveyState",
				"survey.SurveyFilter", "rollout.RollOutStage", "rollout.RollOutFilter", "rollout.RollOutActKind",
				"rollout.DossierPart", "calendar.HolidayKind")) {
			for (Object constant : Class.forName("vn.danvan." + type).getEnumConstants()) {
				assertThat(Messages.label((Enum<?>) constant)).isNotBlank();
			}
		}

	}

	@Test
	void screensHoldNoVietnameseLiteral() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : sources()) {
			if (file.toString().contains("/ui/")) {
				Matcher matcher = LITERAL.matcher(Files.readString(file));
				while (matcher.find()) {
					if (VIETNAMESE.matcher(matcher.group(1)).find()) {
						found.add(file.getFileName() + ": " + matcher.group(1));
					}
				}
			}
		}
		assertThat(found).isEmpty();
	}

	private static Set<String> keysInCode() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (Path file : sources()) {
			Matcher matcher = KEY.matcher(Files.readString(file));
			while (matcher.find()) {
				keys.add(matcher.group(1));
			}
		}
		return keys;
	}

	private static Set<String> keysInBundles() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path bundle : bundles.toList()) {
				Properties texts = new Properties();
				texts.load(Files.newBufferedReader(bundle));
				keys.addAll(texts.stringPropertyNames());
			}
		}
		return keys;
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

}
