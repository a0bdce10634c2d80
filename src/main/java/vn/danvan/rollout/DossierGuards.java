package vn.danvan.rollout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** One guard for each of the five parts of a dossier. */
@Configuration(proxyBeanMethods = false)
class DossierGuards {

	@Bean
	RecordGuard dossierLetterGuard(DossierAccess access, TransactionTemplate transaction) {
		return new Guard(DossierPart.LETTER, access, transaction);
	}

	@Bean
	RecordGuard dossierReportGuard(DossierAccess access, TransactionTemplate transaction) {
		return new Guard(DossierPart.REPORT, access, transaction);
	}

	@Bean
	RecordGuard dossierScoreSheetGuard(DossierAccess access, TransactionTemplate transaction) {
		return new Guard(DossierPart.SCORE_SHEET, access, transaction);
	}

	@Bean
	RecordGuard dossierRegistrationGuard(DossierAccess access, TransactionTemplate transaction) {
		return new Guard(DossierPart.REGISTRATION, access, transaction);
	}

	@Bean
	RecordGuard dossierApprovalGuard(DossierAccess access, TransactionTemplate transaction) {
		return new Guard(DossierPart.APPROVAL, access, transaction);
	}

	private record Guard(DossierPart part, DossierAccess access,
			TransactionTemplate transaction) implements RecordGuard {

		@Override
		public String subjectType() {
			return this.part.subjectType();
		}

		@Override
		public boolean mayRead(Actor actor, long subjectId) {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> this.access.mayRead(actor, subjectId)));
		}

		@Override
		public boolean mayAttach(Actor actor, long subjectId) {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> this.access.mayAttach(actor, subjectId)));
		}

	}

}
