package vn.danvan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The walls and floors of the house. */
class WallsTest {

	private static final List<List<String>> FLOORS = List.of(List.of("base"),
			List.of("organisation", "workbook", "calendar"), List.of("account", "evidence", "activity", "submission"),
			List.of("notification", "document", "figures", "followup"),
			List.of("programme", "plan", "rollout", "survey", "inspection", "dialogue", "directive"), List.of("report"),
			List.of("home"), List.of("demo"));

	/**
	 * Which module may use a neighbour on its own floor (docs/decisions/0007, 0014, 0022,
	 * 0025).
	 */
	private static final Map<String, Set<String>> NEIGHBOURS = Map.of("plan", Set.of("programme"), "followup",
			Set.of("figures", "document"), "directive", Set.of("plan"), "rollout", Set.of("survey"));

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.danvan");

	private final ApplicationModules modules = ApplicationModules.of(DanvanApplication.class);

	@Test
	void modulesKeepTheirWalls() {
		this.modules.verify();
	}

	@Test
	void everyModuleStandsOnItsFloorAndImportsOnlyLowerOnes() {
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString()))
			.containsExactlyInAnyOrderElementsOf(FLOORS.stream().flatMap(List::stream).toList());
		for (int floor = 0; floor < FLOORS.size(); floor++) {
			for (String module : FLOORS.get(floor)) {
				String[] above = FLOORS.subList(floor, FLOORS.size())
					.stream()
					.flatMap(List::stream)
					.filter((other) -> !other.equals(module))
					.filter((other) -> !NEIGHBOURS.getOrDefault(module, Set.of()).contains(other))
					.map((other) -> "vn.danvan." + other + "..")
					.toArray(String[]::new);
				if (above.length > 0) {
					noClasses().that()
						.resideInAPackage("vn.danvan." + module + "..")
						.should()
						.dependOnClassesThat()
						.resideInAnyPackage(above)
						.because(module + " stands on floor " + floor)
						.check(CLASSES);
				}
			}
		}
	}

	@Test
	void documentationOfTheModulesIsWritten() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeModuleCanvases();
		assertThat(Path.of("target/spring-modulith-docs")).isNotEmptyDirectory();
	}

	@Test
	void screensReachNoRepository() {
		noClasses().that()
			.resideInAPackage("..ui..")
			.should()
			.dependOnClassesThat()
			.haveSimpleNameEndingWith("Repository")
			.orShould()
			.dependOnClassesThat()
			.haveSimpleNameEndingWith("Queries")
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.jdbc..")
			.check(CLASSES);
	}

	@Test
	void everyRouteSaysWhoMayOpenIt() {
		classes().that()
			.areAnnotatedWith(Route.class)
			.should()
			.beAnnotatedWith(PermitAll.class)
			.orShould()
			.beAnnotatedWith(RolesAllowed.class)
			.orShould()
			.beAnnotatedWith(AnonymousAllowed.class)
			.check(CLASSES);
	}

	@Test
	void noCommercialComponentIsUsed() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.vaadin.flow.component.board..", "com.vaadin.flow.component.charts..",
					"com.vaadin.flow.component.crud..", "com.vaadin.flow.component.dashboard..",
					"com.vaadin.flow.component.gridpro..", "com.vaadin.flow.component.map..",
					"com.vaadin.flow.component.richtexteditor..", "com.vaadin.flow.component.spreadsheet..")
			.check(CLASSES);
	}

	@Test
	void businessCodeReadsTheInjectedClockOnly() {
		noClasses().that()
			.resideOutsideOfPackages("vn.danvan.base.time..")
			.should()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now")
			.check(CLASSES);
	}

	@Test
	void statesChangeByVerbsNotBySetters() {
		classes().that()
			.areAnnotatedWith(jakarta.persistence.Entity.class)
			.should(new ArchCondition<>("have no setState") {
				@Override
				public void check(JavaClass item, ConditionEvents events) {
					item.getMethods()
						.stream()
						.filter((method) -> method.getName().matches("set(State|Status)"))
						.forEach((method) -> events.add(SimpleConditionEvent.violated(item, method.getFullName())));
				}
			})
			.check(CLASSES);
	}

}
