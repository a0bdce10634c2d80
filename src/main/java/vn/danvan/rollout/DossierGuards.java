package vn.danvan.rollout;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** One guard for each part of a dossier. */
@Configuration(proxyBeanMethods = false)
@Import(DossierGuards.EachPart.class)
class DossierGuards {

	static class EachPart implements BeanRegistrar {

		@Override
		public void register(BeanRegistry registry, Environment environment) {
			for (DossierPart part : DossierPart.values()) {
				registry.registerBean(part.subjectType() + "-guard", Guard.class,
						(bean) -> bean.supplier((beans) -> new Guard(part, beans.bean(DossierAccess.class))));
			}
		}

	}

	private record Guard(DossierPart part, DossierAccess access) implements RecordGuard {

		@Override
		public String subjectType() {
			return this.part.subjectType();
		}

		@Override
		public boolean mayRead(Actor actor, long subjectId) {
			return this.access.mayRead(actor, subjectId);
		}

		@Override
		public boolean mayAttach(Actor actor, long subjectId) {
			return this.access.mayAttach(actor, subjectId);
		}

	}

}
