package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.DocumentType;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** The usual căn cứ of documents of inspections, one a line, to be changed at will. */
@Component
class PaperBases {

	private final InspectionRepository inspections;

	private final InspectionPlanRepository plans;

	private final TeamRepository teams;

	private final ChecklistRepository checklists;

	private final Organisation organisation;

	private final BusinessClock clock;

	PaperBases(InspectionRepository inspections, InspectionPlanRepository plans, TeamRepository teams,
			ChecklistRepository checklists, Organisation organisation, BusinessClock clock) {
		this.inspections = inspections;
		this.plans = plans;
		this.teams = teams;
		this.checklists = checklists;
		this.organisation = organisation;
		this.clock = clock;
	}

	String of(InspectionPaper paper, long id) {
		List<String> bases = new ArrayList<>();
		switch (paper) {
			case PLAN -> plan(bases, this.plans.findById(id).orElseThrow(NotPermitted::new));
			case TEAM -> team(bases, this.teams.findById(id).orElseThrow(NotPermitted::new));
			case SUMMARY -> {
				InspectionPlan plan = this.plans.findById(id).orElseThrow(NotPermitted::new);
				general(bases, plan.kind());
				issued(bases, plan);
			}
			case NOTICE, MINUTES, CONCLUSION ->
				inspection(bases, paper, this.inspections.findById(id).orElseThrow(NotPermitted::new));
		}
		return String.join("\n", bases);
	}

	private void plan(List<String> bases, InspectionPlan plan) {
		general(bases, plan.kind());
		InspectionPlanRequest request = plan.request();
		if (plan.kind() == InspectionKind.DEMOCRACY) {
			for (TargetKind target : TargetKind.values()) {
				laws(bases, target, request.periodFrom(), request.periodLast());
			}
		}
	}

	private void team(List<String> bases, InspectionTeam team) {
		List<Inspection> visits = this.inspections.findByTeamId(team.id());
		visits.stream().map((one) -> one.request().kind()).distinct().forEach((kind) -> general(bases, kind));
		visits.stream()
			.map((one) -> one.request().plan())
			.filter(Objects::nonNull)
			.map((place) -> place.planId())
			.distinct()
			.map(this.plans::findById)
			.flatMap(Optional::stream)
			.forEach((plan) -> issued(bases, plan));
		bases.add(Messages.text("inspection.document.basis-board", board()));
	}

	private void inspection(List<String> bases, InspectionPaper paper, Inspection one) {
		InspectionRequest request = one.request();
		InspectionRequest.PlanPhase place = request.plan();
		if (paper == InspectionPaper.NOTICE) {
			general(bases, request.kind());
			if (request.kind() == InspectionKind.DEMOCRACY) {
				laws(bases, request.target(), request.periodFrom(), request.periodLast());
			}
		}
		if (place != null) {
			this.plans.findById(place.planId()).ifPresent((plan) -> issued(bases, plan));
		}
		Optional.ofNullable(one.teamId())
			.flatMap(this.teams::findById)
			.filter((team) -> team.decision().confirmed())
			.ifPresent((team) -> bases
				.add(cited("inspection.document.basis-team", team.decision().act(), team.request().title())));
		InspectionSteps steps = one.steps();
		if (paper == InspectionPaper.MINUTES && steps.notifiedOn() != null) {
			bases.add(Messages.text("inspection.document.basis-notice", steps.noticeSymbol(),
					VietnameseDates.cited(steps.notifiedOn())));
		}
		if (paper == InspectionPaper.CONCLUSION && steps.minutesOn() != null) {
			bases.add(Messages.text("inspection.document.basis-minutes", VietnameseDates.cited(steps.minutesOn())));
		}
	}

	private static void general(List<String> bases, InspectionKind kind) {
		String text = Messages.text((kind == InspectionKind.DEMOCRACY) ? "inspection.document.basis-democracy"
				: "inspection.document.basis-conduct");
		for (String one : text.split("\\|")) {
			if (!bases.contains(one)) {
				bases.add(one);
			}
		}
	}

	private void laws(List<String> bases, TargetKind target, @Nullable LocalDate from, @Nullable LocalDate last) {
		if (from != null && last != null) {
			this.checklists.inUse(target, from, last.plusDays(1))
				.stream()
				.map((list) -> Messages.text("inspection.document.basis-law", list.law().title()))
				.filter((basis) -> !bases.contains(basis))
				.forEach(bases::add);
		}
	}

	private static void issued(List<String> bases, InspectionPlan plan) {
		if (plan.issue().confirmed()) {
			bases.add(cited("inspection.document.basis-plan", plan.issue().act(),
					DocumentType.PLAN.subjectOf(plan.request().title())));
		}
	}

	private static String cited(String key, SignedAct act, String about) {
		return Messages.text(key, act.symbol(), VietnameseDates.cited(act.day()), act.issuer(), about);
	}

	private String board() {
		return this.organisation.findHolder(BodyPurpose.MASS_MOBILISATION, this.clock.today())
			.map(BodyName::name)
			.orElse("");
	}

}
