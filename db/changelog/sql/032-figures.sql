--liquibase formatted sql

--changeset danvan:figures-1-reporting-period
--comment Kỳ báo cáo: from ≤ day < until, by the rule of Nghị định 09/2019, of the calendar, or own with a reason
CREATE TABLE reporting_period (
    id         BIGINT        NOT NULL,
    version    INT           NOT NULL DEFAULT 0,
    kind       VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    rule       VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    year       INT           NOT NULL,
    number     INT           NOT NULL,
    from_day   DATE          NOT NULL,
    until_day  DATE          NOT NULL,
    due_on     DATE          NOT NULL,
    state      VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    sample     BOOLEAN       NOT NULL,
    CONSTRAINT pk_reporting_period PRIMARY KEY (id),
    CONSTRAINT uq_reporting_period UNIQUE (rule, kind, year, number),
    CONSTRAINT ck_reporting_period_kind CHECK (kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
    CONSTRAINT ck_reporting_period_rule CHECK (rule IN ('DECREE_09_2019', 'CALENDAR', 'OWN')),
    CONSTRAINT ck_reporting_period_state CHECK (state IN ('OPEN', 'LOCKED', 'CLOSED')),
    CONSTRAINT ck_reporting_period_days CHECK (from_day < until_day),
    CONSTRAINT ck_reporting_period_own CHECK (rule <> 'OWN' OR reason <> ''),
    INDEX ix_reporting_period_days (rule, from_day, until_day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:figures-2-indicator
--comment Chỉ tiêu: one figure a row, how it is summed, where it comes from
CREATE TABLE indicator (
    code            VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    position        INT          NOT NULL,
    name            VARCHAR(300) NOT NULL,
    unit            VARCHAR(40)  NOT NULL,
    aggregation     VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    numerator       VARCHAR(200) COLLATE utf8mb4_bin NULL,
    denominator     VARCHAR(200) COLLATE utf8mb4_bin NULL,
    source          VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
    by_commune      BOOLEAN      NOT NULL,
    formula_version INT          NOT NULL,
    sample          BOOLEAN      NOT NULL,
    CONSTRAINT pk_indicator PRIMARY KEY (code),
    CONSTRAINT ck_indicator_aggregation CHECK (aggregation IN ('SUM', 'SNAPSHOT', 'RATIO', 'SCORE')),
    CONSTRAINT ck_indicator_ratio CHECK (aggregation <> 'RATIO' OR (numerator IS NOT NULL AND denominator IS NOT NULL)),
    INDEX ix_indicator_position (position)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:figures-3-sheet-template
--comment Mẫu biểu số liệu của xã, by version; columns and checks are data
CREATE TABLE sheet_template (
    id          BIGINT       NOT NULL,
    code        VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
    title       VARCHAR(300) NOT NULL,
    collected   VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    CONSTRAINT pk_sheet_template PRIMARY KEY (id),
    CONSTRAINT uq_sheet_template UNIQUE (code, validity WITHOUT OVERLAPS)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:figures-4-sheet-column
CREATE TABLE sheet_column (
    template_id    BIGINT       NOT NULL,
    position       INT          NOT NULL,
    group_title    VARCHAR(200) NOT NULL,
    indicator_code VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    decimals       INT          NOT NULL,
    CONSTRAINT pk_sheet_column PRIMARY KEY (template_id, position),
    CONSTRAINT uq_sheet_column UNIQUE (template_id, indicator_code),
    CONSTRAINT fk_sheet_column_template FOREIGN KEY (template_id) REFERENCES sheet_template (id),
    CONSTRAINT fk_sheet_column_indicator FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CONSTRAINT ck_sheet_column_decimals CHECK (decimals BETWEEN 0 AND 2)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:figures-5-sheet-check
--comment Công thức kiểm tra giữa các ô
CREATE TABLE sheet_check (
    template_id BIGINT       NOT NULL,
    position    INT          NOT NULL,
    left_side   VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    relation    VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    right_side  VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    sentence    VARCHAR(300) NOT NULL,
    CONSTRAINT pk_sheet_check PRIMARY KEY (template_id, position),
    CONSTRAINT fk_sheet_check_template FOREIGN KEY (template_id) REFERENCES sheet_template (id),
    CONSTRAINT ck_sheet_check_relation CHECK (relation IN ('EQUAL', 'AT_MOST'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:figures-6-figure-sheet
--comment Biểu số liệu của một xã trong một kỳ
CREATE TABLE figure_sheet (
    id                BIGINT        NOT NULL,
    version           INT           NOT NULL DEFAULT 0,
    period_id         BIGINT        NOT NULL,
    template_id       BIGINT        NOT NULL,
    unit_id           BIGINT        NOT NULL,
    revision          INT           NOT NULL,
    counted_revision  INT           NULL,
    correction_reason VARCHAR(1000) NULL,
    saves             INT           NOT NULL DEFAULT 0,
    first_sent_on     DATE          NULL,
    state             VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    entered_by        BIGINT        NULL,
    on_behalf         BOOLEAN       NOT NULL,
    submitted_by      BIGINT        NULL,
    submitted_on      DATE          NULL,
    accepted_by       BIGINT        NULL,
    accepted_on       DATE          NULL,
    return_reason     VARCHAR(1000) NULL,
    send_back_reason  VARCHAR(1000) NULL,
    sample            BOOLEAN       NOT NULL,
    CONSTRAINT pk_figure_sheet PRIMARY KEY (id),
    CONSTRAINT uq_figure_sheet UNIQUE (period_id, unit_id),
    CONSTRAINT fk_figure_sheet_period FOREIGN KEY (period_id) REFERENCES reporting_period (id),
    CONSTRAINT fk_figure_sheet_template FOREIGN KEY (template_id) REFERENCES sheet_template (id),
    CONSTRAINT fk_figure_sheet_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT ck_figure_sheet_state CHECK (state IN ('DRAFT', 'HANDED_OVER', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    CONSTRAINT ck_figure_sheet_revision CHECK (revision >= 0 AND (counted_revision IS NULL OR counted_revision <= revision)),
    CONSTRAINT ck_figure_sheet_returned CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CONSTRAINT ck_figure_sheet_two_people CHECK (accepted_by IS NULL OR accepted_by <> entered_by),
    INDEX ix_figure_sheet_unit (unit_id, period_id),
    INDEX ix_figure_sheet_state (period_id, state, unit_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:figures-7-figure-value
--comment Số liệu theo lần chỉnh lý; a missing row is "chưa báo cáo", zero is "không phát sinh"
CREATE TABLE figure_value (
    sheet_id       BIGINT        NOT NULL,
    revision       INT           NOT NULL,
    indicator_code VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    value          DECIMAL(20,2) NOT NULL,
    CONSTRAINT pk_figure_value PRIMARY KEY (sheet_id, revision, indicator_code),
    CONSTRAINT fk_figure_value_sheet FOREIGN KEY (sheet_id) REFERENCES figure_sheet (id),
    CONSTRAINT fk_figure_value_indicator FOREIGN KEY (indicator_code) REFERENCES indicator (code),
    CONSTRAINT ck_figure_value CHECK (value >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:figures-8-figure-draft
--comment What a person has typed into a sheet and not yet saved
CREATE TABLE figure_draft (
    period_id    BIGINT      NOT NULL,
    unit_id      BIGINT      NOT NULL,
    account_id   BIGINT      NOT NULL,
    base_version INT         NOT NULL,
    payload      LONGTEXT    COLLATE utf8mb4_bin NOT NULL,
    saved_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_figure_draft PRIMARY KEY (period_id, unit_id, account_id),
    CONSTRAINT fk_figure_draft_period FOREIGN KEY (period_id) REFERENCES reporting_period (id),
    CONSTRAINT fk_figure_draft_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_figure_draft_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
