package vn.danvan.inspection;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log and the files of plans, teams and checklists: the district. */
@Configuration(proxyBeanMethods = false)
@Import(DistrictGuards.Each.class)
class DistrictGuards {

	static class Each implements BeanRegistrar {

		@Override
		public void register(BeanRegistry registry, Environment environment) {
			for (String subject : new String[] { InspectionPlan.SUBJECT, InspectionTeam.SUBJECT, Checklist.SUBJECT }) {
				registry.registerBean(subject + "-guard", Guard.class,
						(bean) -> bean.supplier((beans) -> new Guard(subject)));
			}
		}

	}

	private record Guard(String subject) implements RecordGuard {

		@Override
		public String subjectType() {
			return this.subject;
		}

		@Override
		public boolean mayRead(Actor actor, long subjectId) {
			return actor.readsAllRecords();
		}

		@Override
		public boolean mayAttach(Actor actor, long subjectId) {
			return InspectionAccess.writes(actor);
		}

	}

}
