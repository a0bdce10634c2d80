package vn.danvan.screens;

import java.security.Principal;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

/** Opens the screens of the product without a browser, as a person of the demo. */
final class Screens {

	private static final Routes ROUTES = routes();

	private Screens() {
	}

	static void open(ApplicationContext context, Stage stage, String username) {
		Authentication authentication = stage.authentication(username);
		SecurityContextHolder.getContext().setAuthentication(authentication);
		MockVaadin.INSTANCE.setMockRequestFactory((session) -> new FakeRequest(session) {
			@Override
			public Principal getUserPrincipal() {
				return authentication;
			}

			@Override
			public boolean isUserInRole(String role) {
				return authentication.getAuthorities()
					.stream()
					.anyMatch((authority) -> authority.getAuthority().equals("ROLE_" + role));
			}
		});
		MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
	}

	/** The stage logs out after each step; the person before the screen stays. */
	static void login(Stage stage, String username) {
		SecurityContextHolder.getContext().setAuthentication(stage.authentication(username));
	}

	/** Presses the button of that id, of the topmost dialog if several have it. */
	static void press(String id) {
		_click(_find(Button.class, (spec) -> spec.withId(id)).getLast());
	}

	/** All text of the page and of the dialogs over it. */
	static String page() {
		StringBuilder text = new StringBuilder(textOf(_get(Main.class)));
		_find(Dialog.class).forEach((dialog) -> text.append(textOf(dialog)));
		return text.toString();
	}

	static String textOf(Component component) {
		return component.getElement().getTextRecursively();
	}

	static void close() {
		MockVaadin.tearDown();
		SecurityContextHolder.clearContext();
	}

	/** All views and error pages, the package-private ones too. */
	@SuppressWarnings("unchecked")
	private static Routes routes() {
		Routes routes = new Routes();
		routes.getErrorRoutes().clear();
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
		scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
		for (BeanDefinition found : scanner.findCandidateComponents("vn.danvan")) {
			Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
			if (HasErrorParameter.class.isAssignableFrom(type)) {
				routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) type);
			}
			else {
				routes.getRoutes().add((Class<? extends Component>) type);
			}
		}
		return routes;
	}

}
