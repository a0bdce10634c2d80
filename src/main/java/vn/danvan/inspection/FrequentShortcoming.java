package vn.danvan.inspection;

/**
 * An item that units often miss.
 *
 * @param basis căn cứ: law and article
 * @param code mã
 * @param title what is inspected
 * @param missed how many units did not meet it
 * @param partly how many met it in part
 * @param asked at how many units it arose
 */
public record FrequentShortcoming(String basis, String code, String title, int missed, int partly, int asked) {
}
