package vn.danvan.rollout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.rollout.BoardRow.Reached;

/** Reads the board and the tiles of a year, in a constant number of statements. */
@Repository
class WallQueries {

	/** The communes of a district on a day. */
	static final String COMMUNE = """
			 u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
			AND u.valid_from <= :day AND :day < u.valid_until
			""";

	private static final String FROM = """
			 FROM unit_version u LEFT JOIN roll_out r ON r.unit_id = u.unit_id AND r.year = :year AND r.stage <> 'DRAFT'
			WHERE""" + COMMUNE;

	private final JdbcClient jdbc;

	WallQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page of the board: the communes, then the steps of these. */
	List<BoardRow> board(RollOutQueries.Reach reach, int year, BoardFilter filter, long offset, int limit) {
		RollOutStage stage = filter.stage();
		String condition = (stage != null) ? " AND r.stage = :stage"
				: (filter == BoardFilter.NONE) ? " AND r.id IS NULL" : "";
		StatementSpec statement = in(reach, year,
				"SELECT u.unit_id, u.name, r.id, r.stage" + FROM + condition
						+ " ORDER BY u.name, u.unit_id LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset);
		Map<Long, Map<RollOutStage, Reached>> steps = new HashMap<>();
		List<BoardRow> rows = ((stage != null) ? statement.param("stage", stage.name()) : statement)
			.query((row, number) -> {
				Long id = row.getObject(3, Long.class);
				Map<RollOutStage, Reached> reached = new EnumMap<>(RollOutStage.class);
				if (id != null) {
					steps.put(id, reached);
				}
				return new BoardRow(row.getLong(1), row.getString(2), stage(row.getString(4)), reached);
			})
			.list();
		if (!steps.isEmpty()) {
			this.jdbc.sql("""
					SELECT roll_out_id, stage, MAX(on_day), COUNT(*) FROM roll_out_step
					WHERE roll_out_id IN (:ids) GROUP BY roll_out_id, stage""")
				.param("ids", steps.keySet())
				.query((RowCallbackHandler) (row) -> steps.get(row.getLong(1))
					.put(RollOutStage.valueOf(row.getString(2)),
							new Reached(row.getObject(3, LocalDate.class), row.getInt(4))));
		}
		return rows;
	}

	BoardCounts counts(RollOutQueries.Reach reach, int year) {
		Map<RollOutStage, Integer> stages = new EnumMap<>(RollOutStage.class);
		List<Integer> none = new ArrayList<>();
		in(reach, year, "SELECT r.stage, COUNT(*)" + FROM + " GROUP BY r.stage").query((RowCallbackHandler) (row) -> {
			RollOutStage stage = stage(row.getString(1));
			if (stage != null) {
				stages.put(stage, row.getInt(2));
			}
			else {
				none.add(row.getInt(2));
			}
		});
		return new BoardCounts(stages, none.stream().mapToInt(Integer::intValue).sum());
	}

	/** One page of communes with their points, by area and name. */
	List<RollOutRow> tiles(RollOutQueries.Reach reach, int year, long offset, int limit) {
		return in(reach, year,
				"SELECT u.unit_id, u.name, " + RollOutQueries.AREA + " area, r.id, r.stage, r.band, "
						+ RankingQueries.POINTS + " points" + FROM
						+ " ORDER BY area, u.name, u.unit_id LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(WallQueries::tile)
			.list();
	}

	private StatementSpec in(RollOutQueries.Reach reach, int year, String sql) {
		return this.jdbc.sql(sql).param("district", reach.district()).param("day", reach.day()).param("year", year);
	}

	private static RollOutRow tile(ResultSet row, int number) throws SQLException {
		String band = row.getString("band");
		BigDecimal points = row.getBigDecimal("points");
		return new RollOutRow(row.getLong("unit_id"), row.getString("name"), row.getString("area"),
				row.getObject("id", Long.class), stage(row.getString("stage")), null, "",
				(points != null) ? VietnameseNumbers.plain(points) : null, (band != null) ? band : "");
	}

	private static @Nullable RollOutStage stage(@Nullable String name) {
		return (name != null) ? RollOutStage.valueOf(name) : null;
	}

}
