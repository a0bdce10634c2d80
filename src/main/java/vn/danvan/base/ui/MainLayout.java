package vn.danvan.base.ui;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.text.Messages;

/** The frame around every page: the menu of this person, the banner, the own account. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

	private static final long serialVersionUID = 1L;

	private final transient List<MenuContributor> contributors;

	private final transient Actors actors;

	private final SideNav menu = new SideNav();

	MainLayout(List<MenuContributor> contributors, ObjectProvider<Banner> banner, Actors actors,
			AuthenticationContext authentication) {
		this.contributors = contributors;
		this.actors = actors;
		DrawerToggle toggle = new DrawerToggle();
		toggle.setAriaLabel(Messages.text("base.menu"));
		Image logo = new Image("icons/danvan.svg", "");
		logo.addClassName("product-logo");
		Span name = new Span(Messages.text("base.product"));
		name.addClassName("product-name");
		Anchor home = new Anchor("", logo, name);
		home.addClassName("product");
		home.setTitle(Messages.text("base.home"));
		Div bar = new Div(home, userMenu(authentication));
		bar.addClassName("app-bar");
		addToNavbar(toggle, bar);
		banner.ifAvailable((line) -> {
			Span text = new Span(line.text());
			text.addClassName("demo-banner");
			text.setId("banner");
			addToNavbar(text);
		});
		this.menu.setLabel(Messages.text("base.menu"));
		this.menu.setId("menu");
		addToDrawer(this.menu);
		setPrimarySection(Section.NAVBAR);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.menu.removeAll();
		Actor actor = this.actors.current();
		List<MenuEntry> entries = this.contributors.stream()
			.flatMap((contributor) -> contributor.menu(actor).stream())
			.sorted(Comparator.comparingInt(MenuEntry::position))
			.toList();
		String nearest = nearest(entries, event.getLocation().getPath());
		entries.forEach((entry) -> this.menu.addItem(item(entry, entry.path().equals(nearest))));
	}

	/**
	 * The longest address among the entries that leads to a page, so that one is marked.
	 */
	private static String nearest(List<MenuEntry> entries, String page) {
		return entries.stream()
			.map(MenuEntry::path)
			.filter((path) -> page.equals(path) || page.startsWith(path + "/"))
			.max(Comparator.comparingInt(String::length))
			.orElse("");
	}

	private static SideNavItem item(MenuEntry entry, boolean nearest) {
		Icon icon = entry.icon().create();
		SideNavItem item = new SideNavItem(Messages.text(entry.labelKey()), entry.path(), icon);
		item.setMatchNested(nearest && !entry.path().isEmpty());
		if (entry.count() > 0) {
			Span count = new Span(String.valueOf(entry.count()));
			count.addClassName("menu-count");
			item.setSuffixComponent(count);
		}
		return item;
	}

	private MenuBar userMenu(AuthenticationContext authentication) {
		Actor actor = this.actors.current();
		MenuBar bar = new MenuBar();
		bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
		bar.setId("user-menu");
		Span name = new Span(actor.fullName());
		name.addClassName("user-name");
		MenuItem own = bar.addItem(new Div(VaadinIcon.USER.create(), name));
		own.setAriaLabel(Messages.text("base.own-account", actor.fullName()));
		own.getSubMenu().addItem(new Span(actor.position())).setEnabled(false);
		own.getSubMenu().addItem(new Anchor("tai-khoan-cua-toi", Messages.text("base.own-settings")));
		own.getSubMenu().addItem(Messages.text("base.logout"), (click) -> authentication.logout()).setId("logout");
		return bar;
	}

}
