package vn.danvan.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * One line of the menu.
 *
 * @param position where it stands; smaller is higher
 * @param labelKey key of its label
 * @param icon its picture
 * @param path where it leads
 * @param count how many things wait behind it; 0 shows nothing
 */
public record MenuEntry(int position, String labelKey, VaadinIcon icon, String path, int count) {
}
