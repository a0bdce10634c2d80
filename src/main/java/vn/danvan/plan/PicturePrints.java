package vn.danvan.plan;

import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.ListPrints;

/**
 * Prints and exports the pictures of a plan. Their records are read in one transaction;
 * pages and sheets are made after it.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class PicturePrints {

	private final PlanRepository plans;

	private final PictureContents contents;

	private final ListPrints prints;

	private final TransactionTemplate reading;

	private final PlanAccess access;

	private final BusinessClock clock;

	PicturePrints(PlanRepository plans, PictureContents contents, ListPrints prints,
			PlatformTransactionManager transactions, PlanAccess access, BusinessClock clock) {
		this.plans = plans;
		this.contents = contents;
		this.prints = prints;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.access = access;
		this.clock = clock;
	}

	/**
	 * A picture on pages that lie across, with plan, day and legend.
	 * @param planId the plan
	 * @param picture which picture
	 * @return a PDF
	 */
	public byte[] pdf(long planId, Picture picture) {
		Read read = read(planId, picture);
		return this.prints.pdf(read.printed().title().toUpperCase(VietnameseText.VIETNAMESE), read.subtitle(),
				read.printed().blocks());
	}

	/**
	 * A picture as an Excel file.
	 * @param planId the plan
	 * @param picture which picture
	 * @return an XLSX
	 */
	public byte[] xlsx(long planId, Picture picture) {
		Read read = read(planId, picture);
		return this.prints.xlsx(
				Messages.text("plan.print.sheet." + picture.getClass().getSimpleName().toLowerCase(Locale.ROOT)),
				read.printed().headed(read.printed().title() + " – " + read.subtitle()));
	}

	private Read read(long planId, Picture picture) {
		this.access.reader();
		return this.reading.execute((status) -> {
			PlanRow plan = this.plans.findById(planId).map(Plan::row).orElseThrow(NotPermitted::new);
			PrintedPicture printed = this.contents.of(planId, picture);
			String number = (plan.symbol() != null && plan.issuedOn() != null)
					? Messages.text("plan.report.cited", plan.symbol(), VietnameseDates.cited(plan.issuedOn())) : "";
			String details = printed.details().isEmpty() ? "" : ". " + printed.details();
			return new Read(printed, Messages.text("plan.print.subtitle", plan.title(), number,
					VietnameseDates.screen(this.clock.today()), details));
		});
	}

	/**
	 * What was read.
	 *
	 * @param printed the picture
	 * @param subtitle plan, day, what of it is shown
	 */
	private record Read(PrintedPicture printed, String subtitle) {
	}

}
