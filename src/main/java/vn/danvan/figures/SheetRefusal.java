package vn.danvan.figures;

import java.util.List;

import vn.danvan.base.Refusal;

/** A sheet that cannot be saved or sent as it is; names every cell concerned. */
public class SheetRefusal extends Refusal {

	private static final long serialVersionUID = 1L;

	private final transient List<SheetProblem> problems;

	SheetRefusal(List<SheetProblem> problems) {
		super((problems.size() == 1) ? "figures.error.one-problem" : "figures.error.problems",
				(problems.size() == 1) ? problems.get(0).sentence() : problems.size());
		this.problems = List.copyOf(problems);
	}

	/**
	 * What is wrong.
	 * @return at least one problem
	 */
	public List<SheetProblem> problems() {
		return this.problems;
	}

}
