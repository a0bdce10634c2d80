package vn.danvan.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Mốc nhắc.
 *
 * @param days days from the deadline, negative before it
 * @param toLeaders whether the owner's leader hears of it too
 */
@Embeddable
record ReminderStep(int days, @Column(name = "to_leaders") boolean toLeaders) {
}
