--liquibase formatted sql

--changeset danvan:rollout-year-1-criteria-set
--comment Bộ tiêu chí of a year; one a year, frozen while it is in use
CREATE TABLE criteria_set (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    year        SMALLINT     NOT NULL,
    title       VARCHAR(300) NOT NULL,
    state       VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    drafted_by  BIGINT       NOT NULL,
    put_in_use_by BIGINT     NULL,
    put_in_use_on DATE       NULL,
    sample      BOOLEAN      NOT NULL,
    CONSTRAINT pk_criteria_set PRIMARY KEY (id),
    CONSTRAINT uq_criteria_set_year UNIQUE (year),
    CONSTRAINT uq_criteria_set_id_year UNIQUE (id, year),
    CONSTRAINT ck_criteria_set_year CHECK (year BETWEEN 1990 AND 2100),
    CONSTRAINT ck_criteria_set_state CHECK (state IN ('DRAFT', 'IN_USE')),
    CONSTRAINT ck_criteria_set_use CHECK ((state = 'IN_USE') = (put_in_use_on IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-2-criteria-group
--comment Nhóm tiêu chí, with the least share of its points
CREATE TABLE criteria_group (
    set_id          BIGINT       NOT NULL,
    position        INT          NOT NULL,
    code            VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    title           VARCHAR(300) NOT NULL,
    minimum_percent INT          NOT NULL,
    CONSTRAINT pk_criteria_group PRIMARY KEY (set_id, code),
    CONSTRAINT fk_criteria_group_set FOREIGN KEY (set_id) REFERENCES criteria_set (id),
    CONSTRAINT ck_criteria_group_minimum CHECK (minimum_percent BETWEEN 0 AND 100)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-3-criterion
--comment Tiêu chí thành phần; scored by hand, by an indicator or by surveys
CREATE TABLE criterion (
    set_id         BIGINT        NOT NULL,
    position       INT           NOT NULL,
    code           VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    group_code     VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    title          VARCHAR(500)  NOT NULL,
    maximum        DECIMAL(5, 2) NOT NULL,
    source         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    source_codes   VARCHAR(100)  COLLATE utf8mb4_bin NOT NULL,
    least_answers  INT           NOT NULL,
    evidence_asked BOOLEAN       NOT NULL,
    CONSTRAINT pk_criterion PRIMARY KEY (set_id, code),
    CONSTRAINT fk_criterion_group FOREIGN KEY (set_id, group_code) REFERENCES criteria_group (set_id, code),
    CONSTRAINT ck_criterion_maximum CHECK (maximum > 0),
    CONSTRAINT ck_criterion_source CHECK (source IN ('HAND', 'INDICATOR', 'SURVEY')),
    CONSTRAINT ck_criterion_codes CHECK ((source = 'HAND') = (source_codes = '')),
    CONSTRAINT ck_criterion_answers CHECK (least_answers >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-4-criterion-threshold
--comment Ngưỡng điểm: a figure of at least so much gives so many points
CREATE TABLE criterion_threshold (
    set_id     BIGINT         NOT NULL,
    code       VARCHAR(10)    COLLATE utf8mb4_bin NOT NULL,
    from_value DECIMAL(12, 4) NOT NULL,
    points     DECIMAL(5, 2)  NOT NULL,
    CONSTRAINT pk_criterion_threshold PRIMARY KEY (set_id, code, from_value),
    CONSTRAINT fk_criterion_threshold_criterion FOREIGN KEY (set_id, code) REFERENCES criterion (set_id, code),
    CONSTRAINT ck_criterion_threshold_points CHECK (points >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-5-criteria-band
--comment Mức xếp loại by points; some of them are recognised
CREATE TABLE criteria_band (
    set_id      BIGINT        NOT NULL,
    from_points DECIMAL(6, 2) NOT NULL,
    title       VARCHAR(100)  NOT NULL,
    recognised  BOOLEAN       NOT NULL,
    CONSTRAINT pk_criteria_band PRIMARY KEY (set_id, from_points),
    CONSTRAINT fk_criteria_band_set FOREIGN KEY (set_id) REFERENCES criteria_set (id),
    CONSTRAINT ck_criteria_band_points CHECK (from_points >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-6-criteria-exclusion
--comment Điều kiện loại trừ: with one of them no commune is recognised
CREATE TABLE criteria_exclusion (
    set_id   BIGINT       NOT NULL,
    position INT          NOT NULL,
    title    VARCHAR(500) NOT NULL,
    CONSTRAINT pk_criteria_exclusion PRIMARY KEY (set_id, position),
    CONSTRAINT fk_criteria_exclusion_set FOREIGN KEY (set_id) REFERENCES criteria_set (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-7-by-year
--comment A roll-out is that of one commune in one year; it carries the dossier, its points and its band
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE roll_out
    DROP CONSTRAINT ck_roll_out_stage,
    ADD COLUMN year SMALLINT NOT NULL DEFAULT 2023 AFTER unit_id,
    ADD COLUMN set_id BIGINT NULL AFTER year,
    ADD COLUMN contact VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN pledge VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'DRAFT',
    ADD COLUMN entered_by BIGINT NULL,
    ADD COLUMN on_behalf BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN submitted_by BIGINT NULL,
    ADD COLUMN submitted_on DATE NULL,
    ADD COLUMN accepted_by BIGINT NULL,
    ADD COLUMN accepted_on DATE NULL,
    ADD COLUMN return_reason VARCHAR(1000) NULL,
    ADD COLUMN send_back_reason VARCHAR(1000) NULL,
    ADD COLUMN supplement_due DATE NULL,
    ADD COLUMN concluded_by BIGINT NULL,
    ADD COLUMN self_total DECIMAL(6, 2) NULL,
    ADD COLUMN appraised_total DECIMAL(6, 2) NULL,
    ADD COLUMN final_total DECIMAL(6, 2) NULL,
    ADD COLUMN band VARCHAR(100) NULL,
    ADD CONSTRAINT ck_roll_out_stage CHECK (stage IN ('DRAFT', 'REGISTERED', 'LISTED', 'ROLLED_OUT', 'SUBMITTED', 'SUPPLEMENT', 'APPRAISED', 'APPROVED', 'REFUSED', 'RECOGNISED', 'WITHDRAWN', 'ENDED')),
    ADD CONSTRAINT ck_roll_out_year CHECK (year BETWEEN 1990 AND 2100),
    ADD CONSTRAINT ck_roll_out_state CHECK (state IN ('DRAFT', 'HANDED_OVER', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    ADD CONSTRAINT ck_roll_out_two_people CHECK (accepted_by IS NULL OR accepted_by <> submitted_by);

--changeset danvan:rollout-year-8-year-of-old-ones
--comment Those of before there were years belong to the year of their first step
UPDATE roll_out r SET r.year = (SELECT YEAR(s.on_day) FROM roll_out_step s WHERE s.roll_out_id = r.id AND s.position = 0);

--changeset danvan:rollout-year-9-one-a-year
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE roll_out
    DROP CONSTRAINT uq_roll_out_unit,
    ADD CONSTRAINT uq_roll_out_unit_year UNIQUE (unit_id, year),
    ADD CONSTRAINT uq_roll_out_id_set UNIQUE (id, set_id),
    ADD CONSTRAINT fk_roll_out_set FOREIGN KEY (set_id, year) REFERENCES criteria_set (id, year),
    ADD INDEX ix_roll_out_year (year, stage, unit_id),
    ADD INDEX ix_roll_out_supplement (stage, supplement_due);

--changeset danvan:rollout-year-10-more-steps
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE roll_out_step
    DROP CONSTRAINT ck_roll_out_step_stage,
    ADD COLUMN act_id BIGINT NULL,
    ADD CONSTRAINT ck_roll_out_step_stage CHECK (stage IN ('DRAFT', 'REGISTERED', 'LISTED', 'ROLLED_OUT', 'SUBMITTED', 'SUPPLEMENT', 'APPRAISED', 'APPROVED', 'REFUSED', 'RECOGNISED', 'WITHDRAWN', 'ENDED'));

--changeset danvan:rollout-year-11-criterion-score
--comment Điểm of one criterion: the commune's own, the appraisers', the final one
CREATE TABLE criterion_score (
    id                 BIGINT         NOT NULL,
    version            INT            NOT NULL DEFAULT 0,
    roll_out_id        BIGINT         NOT NULL,
    set_id             BIGINT         NOT NULL,
    code               VARCHAR(10)    COLLATE utf8mb4_bin NOT NULL,
    self_points        DECIMAL(5, 2)  NULL,
    self_note          VARCHAR(1000)  NOT NULL DEFAULT '',
    self_by            BIGINT         NULL,
    appraised_points   DECIMAL(5, 2)  NULL,
    appraisal_reason   VARCHAR(1000)  NOT NULL DEFAULT '',
    appraised_by       BIGINT         NULL,
    final_points       DECIMAL(5, 2)  NULL,
    final_reason       VARCHAR(1000)  NOT NULL DEFAULT '',
    final_by           BIGINT         NULL,
    wanted             VARCHAR(1000)  NOT NULL DEFAULT '',
    figure_value       DECIMAL(20, 4) NULL,
    figure_text        VARCHAR(1000)  NOT NULL DEFAULT '',
    CONSTRAINT pk_criterion_score PRIMARY KEY (id),
    CONSTRAINT uq_criterion_score_code UNIQUE (roll_out_id, code),
    CONSTRAINT fk_criterion_score_roll_out FOREIGN KEY (roll_out_id, set_id) REFERENCES roll_out (id, set_id),
    CONSTRAINT fk_criterion_score_criterion FOREIGN KEY (set_id, code) REFERENCES criterion (set_id, code),
    CONSTRAINT ck_criterion_score_points CHECK (COALESCE(self_points, 0) >= 0 AND COALESCE(appraised_points, 0) >= 0 AND COALESCE(final_points, 0) >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-12-exclusion-found
--comment Điều kiện loại trừ of a commune: declared by itself, found by the appraisers
CREATE TABLE roll_out_exclusion (
    roll_out_id BIGINT  NOT NULL,
    position    INT     NOT NULL,
    declared    BOOLEAN NOT NULL,
    found       BOOLEAN NOT NULL,
    CONSTRAINT pk_roll_out_exclusion PRIMARY KEY (roll_out_id, position),
    CONSTRAINT fk_roll_out_exclusion_roll_out FOREIGN KEY (roll_out_id) REFERENCES roll_out (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-13-act
--comment Quyết định on the list, on recognition or its withdrawal: recorded by one person, confirmed by another
CREATE TABLE roll_out_act (
    id           BIGINT        NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    kind         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    year         SMALLINT      NOT NULL,
    symbol       VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL,
    signed_on    DATE          NOT NULL,
    issuer       VARCHAR(200)  NOT NULL,
    signer_name  VARCHAR(120)  NOT NULL,
    signer_title VARCHAR(120)  NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    recorded_by  BIGINT        NOT NULL,
    confirmed_by BIGINT        NULL,
    confirmed_on DATE          NULL,
    sample       BOOLEAN       NOT NULL,
    CONSTRAINT pk_roll_out_act PRIMARY KEY (id),
    CONSTRAINT ck_roll_out_act_kind CHECK (kind IN ('LIST', 'RECOGNITION', 'WITHDRAWAL')),
    CONSTRAINT ck_roll_out_act_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> recorded_by),
    CONSTRAINT ck_roll_out_act_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_on IS NULL)),
    INDEX ix_roll_out_act_year (year, signed_on),
    INDEX ix_roll_out_act_waiting (confirmed_by, year)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-14-act-unit
--comment The communes that a decision names
CREATE TABLE roll_out_act_unit (
    act_id      BIGINT NOT NULL,
    roll_out_id BIGINT NOT NULL,
    CONSTRAINT pk_roll_out_act_unit PRIMARY KEY (act_id, roll_out_id),
    CONSTRAINT fk_roll_out_act_unit_act FOREIGN KEY (act_id) REFERENCES roll_out_act (id),
    CONSTRAINT fk_roll_out_act_unit_roll_out FOREIGN KEY (roll_out_id) REFERENCES roll_out (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-year-15-place
--comment At which criterion a person stopped, so that he goes on there
CREATE TABLE appraisal_place (
    account_id  BIGINT      NOT NULL,
    roll_out_id BIGINT      NOT NULL,
    code        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_appraisal_place PRIMARY KEY (account_id, roll_out_id),
    CONSTRAINT fk_appraisal_place_roll_out FOREIGN KEY (roll_out_id) REFERENCES roll_out (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
