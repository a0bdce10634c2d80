package vn.danvan.rollout.ui;

import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.YearAddress;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.Indicator;
import vn.danvan.rollout.AppraisalService;
import vn.danvan.rollout.CriteriaService;
import vn.danvan.rollout.CriterionWords;
import vn.danvan.rollout.RollOutActService;
import vn.danvan.rollout.RollOutService;
import vn.danvan.rollout.ScoreService;
import vn.danvan.rollout.WallService;
import vn.danvan.survey.SurveyForm;
import vn.danvan.survey.SurveyForms;

/** What the screens of the model need. */
@Component
class RollOutScreens {

	final RollOutService rollOuts;

	final RollOutActService acts;

	final ScoreService scores;

	final AppraisalService appraisals;

	final CriteriaService criteria;

	final WallService wall;

	final FigureService figures;

	final SurveyForms surveys;

	final EvidenceService evidence;

	final ActivityLog log;

	final Actors actors;

	final BusinessClock clock;

	final PrintScreens prints;

	RollOutScreens(RollOutService rollOuts, RollOutActService acts, ScoreService scores, AppraisalService appraisals,
			CriteriaService criteria, WallService wall, FigureService figures, SurveyForms surveys,
			EvidenceService evidence, ActivityLog log, Actors actors, BusinessClock clock, PrintScreens prints) {
		this.rollOuts = rollOuts;
		this.acts = acts;
		this.scores = scores;
		this.appraisals = appraisals;
		this.criteria = criteria;
		this.wall = wall;
		this.figures = figures;
		this.surveys = surveys;
		this.evidence = evidence;
		this.log = log;
		this.actors = actors;
		this.clock = clock;
		this.prints = prints;
	}

	/** Says criteria in words, with the names of indicators and survey forms. */
	CriterionWords words() {
		return new CriterionWords(
				this.figures.indicators().values().stream().collect(Collectors.toMap(Indicator::code, Indicator::name)),
				this.surveys.all().values().stream().collect(Collectors.toMap(SurveyForm::code, SurveyForm::title)));
	}

	/** The year in the address if there is something in it, else another one. */
	int year(BeforeEnterEvent event, IntSupplier preset) {
		return YearAddress.of(event, this.rollOuts.years()).orElseGet(preset::getAsInt);
	}

	int thisYear() {
		return this.clock.today().getYear();
	}

}
