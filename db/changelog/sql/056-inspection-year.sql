--liquibase formatted sql

--changeset danvan:inspection-year-1-checklist
--comment Danh mục kiểm tra of one kind of unit by one law; editions follow each other, in use means frozen
CREATE TABLE checklist (
    id             BIGINT       NOT NULL,
    version        INT          NOT NULL DEFAULT 0,
    target         VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    law            VARCHAR(200) NOT NULL,
    in_force_from  DATE         NOT NULL,
    in_force_until DATE         NOT NULL,
    edition        INT          NOT NULL,
    title          VARCHAR(300) NOT NULL,
    good_from      DECIMAL(5, 2) NOT NULL,
    fair_from      DECIMAL(5, 2) NOT NULL,
    average_from   DECIMAL(5, 2) NOT NULL,
    state          VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    steps          INT          NOT NULL DEFAULT 0,
    drafted_by     BIGINT       NOT NULL,
    revised_by     BIGINT       NULL,
    put_in_use_by  BIGINT       NULL,
    put_in_use_on  DATE         NULL,
    sample         BOOLEAN      NOT NULL,
    CONSTRAINT pk_checklist PRIMARY KEY (id),
    CONSTRAINT uq_checklist_edition UNIQUE (target, in_force_from, edition),
    CONSTRAINT ck_checklist_target CHECK (target IN ('COMMUNE', 'AGENCY', 'ENTERPRISE')),
    CONSTRAINT ck_checklist_state CHECK (state IN ('DRAFT', 'IN_USE', 'REPLACED')),
    CONSTRAINT ck_checklist_force CHECK (in_force_from < in_force_until),
    CONSTRAINT ck_checklist_grades CHECK (100 >= good_from AND good_from > fair_from AND fair_from > average_from AND average_from > 0),
    CONSTRAINT ck_checklist_two_people CHECK (put_in_use_by IS NULL OR put_in_use_by = 0 OR put_in_use_by <> drafted_by)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-2-checklist-item
--comment Nội dung kiểm tra with căn cứ, hồ sơ phải xem, điểm tối đa
CREATE TABLE checklist_item (
    checklist_id BIGINT        NOT NULL,
    code         VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    position     INT           NOT NULL,
    part         VARCHAR(200)  NOT NULL,
    title        VARCHAR(500)  NOT NULL,
    basis        VARCHAR(200)  NOT NULL,
    evidence     VARCHAR(500)  NOT NULL,
    points       DECIMAL(5, 2) NOT NULL,
    CONSTRAINT pk_checklist_item PRIMARY KEY (checklist_id, code),
    CONSTRAINT fk_checklist_item_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id),
    CONSTRAINT ck_checklist_item_points CHECK (points > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-3-plan
--comment Kế hoạch kiểm tra of a year; its number and signer are recorded by one person and confirmed by another
CREATE TABLE inspection_plan (
    id           BIGINT       NOT NULL,
    version      INT          NOT NULL DEFAULT 0,
    kind         VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    year         SMALLINT     NOT NULL,
    title        VARCHAR(300) NOT NULL,
    purpose      VARCHAR(4000) NOT NULL,
    period_from  DATE         NOT NULL,
    period_until DATE         NOT NULL,
    symbol       VARCHAR(80)  COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    signed_on    DATE         NULL,
    issuer       VARCHAR(200) NOT NULL DEFAULT '',
    signer_name  VARCHAR(120) NOT NULL DEFAULT '',
    signer_title VARCHAR(120) NOT NULL DEFAULT '',
    recorded_by  BIGINT       NULL,
    confirmed_by BIGINT       NULL,
    confirmed_on DATE         NULL,
    sample       BOOLEAN      NOT NULL,
    CONSTRAINT pk_inspection_plan PRIMARY KEY (id),
    CONSTRAINT uq_inspection_plan_year UNIQUE (kind, year),
    CONSTRAINT ck_inspection_plan_kind CHECK (kind IN ('DEMOCRACY', 'CONDUCT')),
    CONSTRAINT ck_inspection_plan_period CHECK (period_from < period_until),
    CONSTRAINT ck_inspection_plan_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> recorded_by)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-4-phase
--comment Đợt kiểm tra
CREATE TABLE inspection_phase (
    plan_id    BIGINT       NOT NULL,
    position   INT          NOT NULL,
    title      VARCHAR(200) NOT NULL,
    from_day   DATE         NOT NULL,
    last_day   DATE         NOT NULL,
    CONSTRAINT pk_inspection_phase PRIMARY KEY (plan_id, position),
    CONSTRAINT fk_inspection_phase_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id),
    CONSTRAINT ck_inspection_phase_days CHECK (from_day <= last_day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-5-team
--comment Đoàn kiểm tra, set up by a decision that one person records and another confirms
CREATE TABLE inspection_team (
    id           BIGINT        NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    year         SMALLINT      NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    symbol       VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    signed_on    DATE          NULL,
    issuer       VARCHAR(200)  NOT NULL DEFAULT '',
    signer_name  VARCHAR(120)  NOT NULL DEFAULT '',
    signer_title VARCHAR(120)  NOT NULL DEFAULT '',
    recorded_by  BIGINT        NULL,
    confirmed_by BIGINT        NULL,
    confirmed_on DATE          NULL,
    sample       BOOLEAN       NOT NULL,
    CONSTRAINT pk_inspection_team PRIMARY KEY (id),
    CONSTRAINT ck_inspection_team_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> recorded_by),
    INDEX ix_inspection_team_year (year)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-6-member
--comment Thành viên đoàn; the key tells the same person in two teams
CREATE TABLE inspection_member (
    team_id    BIGINT       NOT NULL,
    position   INT          NOT NULL,
    name       VARCHAR(120) NOT NULL,
    office     VARCHAR(200) NOT NULL,
    duty       VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    unit_id    BIGINT       NULL,
    body_id    BIGINT       NULL,
    account_id BIGINT       NULL,
    person_key VARCHAR(160) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_inspection_member PRIMARY KEY (team_id, position),
    CONSTRAINT fk_inspection_member_team FOREIGN KEY (team_id) REFERENCES inspection_team (id),
    CONSTRAINT ck_inspection_member_duty CHECK (duty IN ('HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER')),
    INDEX ix_inspection_member_account (account_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-7-earlier-teams
--comment A team was a text at each inspection before; the same text under the same decision is one team
INSERT INTO inspection_team (id, year, title, note, symbol, signed_on, recorded_by, confirmed_by, confirmed_on, sample)
SELECT NEXTVAL(danvan_id), t.year, 'Đoàn kiểm tra', t.team, t.decision_symbol, t.decision_date, NULL,
    IF(t.decision_date IS NULL, NULL, 0), t.decision_date, t.sample
FROM (SELECT DISTINCT YEAR(planned_on) year, team, decision_symbol, decision_date, sample FROM inspection) t;

--changeset danvan:inspection-year-9-conclusion
--comment No conclusion is an empty number; the earlier states of a row, which nothing else can change, become so as well
SET STATEMENT sql_mode='', system_versioning_alter_history=KEEP FOR ALTER TABLE inspection
    MODIFY COLUMN conclusion_symbol VARCHAR(80) COLLATE utf8mb4_bin NOT NULL DEFAULT '';

--changeset danvan:inspection-year-9-inspection
--comment The steps of an inspection, each with its day and document
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE inspection
    ADD COLUMN plan_id BIGINT NULL AFTER enterprise,
    ADD COLUMN phase INT NULL AFTER plan_id,
    ADD COLUMN team_id BIGINT NULL AFTER phase,
    ADD COLUMN session VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'DAY' AFTER planned_on,
    ADD COLUMN place VARCHAR(250) NOT NULL DEFAULT '' AFTER session,
    ADD COLUMN period_from DATE NULL AFTER place,
    ADD COLUMN period_until DATE NULL AFTER period_from,
    ADD COLUMN notice_symbol VARCHAR(80) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN notified_on DATE NULL,
    ADD COLUMN report_due DATE NULL,
    ADD COLUMN reported_on DATE NULL,
    ADD COLUMN no_report_reason VARCHAR(1000) NULL,
    ADD COLUMN minutes_on DATE NULL,
    ADD COLUMN strengths TEXT NOT NULL DEFAULT '',
    ADD COLUMN shortcomings TEXT NOT NULL DEFAULT '',
    ADD COLUMN causes TEXT NOT NULL DEFAULT '',
    ADD COLUMN present INT NULL,
    ADD COLUMN absent INT NULL,
    ADD COLUMN points DECIMAL(7, 2) NULL,
    ADD COLUMN out_of DECIMAL(7, 2) NULL,
    ADD COLUMN issuer VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN signer_name VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN signer_title VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN recorded_by BIGINT NULL,
    ADD COLUMN confirmed_by BIGINT NULL,
    ADD COLUMN confirmed_on DATE NULL,
    ADD COLUMN cancelled_reason VARCHAR(1000) NULL,
    ADD CONSTRAINT fk_inspection_plan FOREIGN KEY (plan_id, phase) REFERENCES inspection_phase (plan_id, position),
    ADD CONSTRAINT fk_inspection_team FOREIGN KEY (team_id) REFERENCES inspection_team (id),
    ADD CONSTRAINT ck_inspection_session CHECK (session IN ('MORNING', 'AFTERNOON', 'DAY')),
    ADD CONSTRAINT ck_inspection_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> recorded_by),
    ADD CONSTRAINT ck_inspection_points CHECK (points IS NULL OR points BETWEEN 0 AND out_of),
    DROP CONSTRAINT ck_inspection_state,
    ADD CONSTRAINT ck_inspection_state CHECK (state IN ('PLANNED', 'NOTIFIED', 'REPORTED', 'DONE', 'MINUTED', 'CONCLUDED', 'CANCELLED')),
    DROP CONSTRAINT ck_inspection_concluded,
    ADD CONSTRAINT ck_inspection_concluded CHECK (state <> 'CONCLUDED' OR (conclusion_symbol <> '' AND concluded_on >= inspected_on)),
    DROP CONSTRAINT ck_inspection_done,
    ADD CONSTRAINT ck_inspection_done CHECK ((state IN ('DONE', 'MINUTED', 'CONCLUDED')) = (inspected_on IS NOT NULL)),
    ADD INDEX ix_inspection_planned (planned_on, session),
    ADD INDEX ix_inspection_plan (plan_id, phase, planned_on),
    ADD INDEX ix_inspection_team (team_id, planned_on),
    ADD INDEX ix_inspection_enterprise (enterprise, inspected_on);

--changeset danvan:inspection-year-10-inspection-team
--comment Each earlier inspection keeps its team
UPDATE inspection i JOIN inspection_team t ON t.note = i.team AND t.symbol = i.decision_symbol
    AND t.signed_on <=> i.decision_date AND t.year = YEAR(i.planned_on) AND t.sample = i.sample
SET i.team_id = t.id, i.shortcomings = i.result;

--changeset danvan:inspection-year-10-period
--comment What is not concluded is judged by the law of the inspected period: the year before, until somebody says otherwise
UPDATE inspection SET period_from = MAKEDATE(YEAR(planned_on) - 1, 1), period_until = MAKEDATE(YEAR(planned_on), 1)
WHERE state IN ('PLANNED', 'DONE');

--changeset danvan:inspection-year-10-earlier-conclusions
--comment What was concluded before is in force
UPDATE inspection SET confirmed_by = 0, confirmed_on = concluded_on WHERE state = 'CONCLUDED';

--changeset danvan:inspection-year-11-inspection-text
--comment Team, decision and result stand in their own places now
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE inspection
    DROP COLUMN team,
    DROP COLUMN decision_symbol,
    DROP COLUMN decision_date,
    DROP COLUMN result;

--changeset danvan:inspection-year-12-count
--comment Kiểm tra công vụ: violations and forms of handling as counts, never names
CREATE TABLE inspection_count (
    inspection_id BIGINT      NOT NULL,
    code          VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
    number        INT         NOT NULL,
    CONSTRAINT pk_inspection_count PRIMARY KEY (inspection_id, code),
    CONSTRAINT fk_inspection_count_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT ck_inspection_count_number CHECK (number BETWEEN 1 AND 10000)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:inspection-year-13-line
--comment One item of a checklist at one inspection: the answer that stands
CREATE TABLE checklist_line (
    id            BIGINT        NOT NULL,
    inspection_id BIGINT        NOT NULL,
    checklist_id  BIGINT        NOT NULL,
    code          VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    answer        VARCHAR(20)   COLLATE utf8mb4_bin NULL,
    points        DECIMAL(5, 2) NULL,
    remark        VARCHAR(1000) NOT NULL DEFAULT '',
    answer_id     BIGINT        NULL,
    rivals        INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_checklist_line PRIMARY KEY (id),
    CONSTRAINT uq_checklist_line_item UNIQUE (inspection_id, checklist_id, code),
    CONSTRAINT fk_checklist_line_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT fk_checklist_line_item FOREIGN KEY (checklist_id, code) REFERENCES checklist_item (checklist_id, code),
    CONSTRAINT ck_checklist_line_answer CHECK (answer IS NULL OR answer IN ('MET', 'PARTLY', 'NOT_MET', 'NOT_ARISEN')),
    CONSTRAINT ck_checklist_line_points CHECK ((answer IS NULL OR answer = 'NOT_ARISEN') = (points IS NULL) AND COALESCE(points, 0) >= 0),
    INDEX ix_checklist_line_answer (checklist_id, answer)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:inspection-year-14-answer
--comment Every answer that was ever given to an item; who sent it, once; live while it stands or competes
CREATE TABLE checklist_answer (
    id          BIGINT        NOT NULL,
    line_id     BIGINT        NOT NULL,
    answer      VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    points      DECIMAL(5, 2) NULL,
    remark      VARCHAR(1000) NOT NULL,
    answered_by BIGINT        NOT NULL,
    answered_at DATETIME(3)   NOT NULL,
    sent_key    CHAR(36)      COLLATE utf8mb4_bin NOT NULL,
    live        BOOLEAN       NOT NULL,
    CONSTRAINT pk_checklist_answer PRIMARY KEY (id),
    CONSTRAINT uq_checklist_answer_sent UNIQUE (sent_key),
    CONSTRAINT fk_checklist_answer_line FOREIGN KEY (line_id) REFERENCES checklist_line (id),
    CONSTRAINT ck_checklist_answer_answer CHECK (answer IN ('MET', 'PARTLY', 'NOT_MET', 'NOT_ARISEN')),
    INDEX ix_checklist_answer_line (line_id, live)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
