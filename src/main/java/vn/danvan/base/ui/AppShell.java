package vn.danvan.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

import vn.danvan.base.text.Messages;

/** What every page carries: the style sheets, the icon, the title. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.UTILITY_STYLESHEET)
@StyleSheet("app.css")
public class AppShell implements AppShellConfigurator {

	private static final long serialVersionUID = 1L;

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.setViewport("width=device-width, initial-scale=1");
		settings.setPageTitle(Messages.text("base.product"));
		settings.addFavIcon("icon", "icons/danvan.svg", "any");
	}

}
