--liquibase formatted sql

--changeset danvan:inspection-1-inspection
--comment Cuộc kiểm tra: quy chế dân chủ ở cơ sở, or công vụ; discipline as counts, never names
CREATE TABLE inspection (
    id                BIGINT        NOT NULL,
    version           INT           NOT NULL DEFAULT 0,
    kind              VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    target            VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    unit_id           BIGINT        NOT NULL,
    body_id           BIGINT        NULL,
    enterprise        VARCHAR(250)  NULL,
    unannounced       BOOLEAN       NOT NULL,
    planned_on        DATE          NOT NULL,
    team              VARCHAR(1000) NOT NULL,
    decision_symbol   VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL,
    decision_date     DATE          NULL,
    state             VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    inspected_on      DATE          NULL,
    result            VARCHAR(4000) NOT NULL,
    violations        INT           NOT NULL,
    grade             VARCHAR(20)   COLLATE utf8mb4_bin NULL,
    conclusion_symbol VARCHAR(80)   COLLATE utf8mb4_bin NULL,
    concluded_on      DATE          NULL,
    sample            BOOLEAN       NOT NULL,
    search_key        VARCHAR(1300) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_inspection PRIMARY KEY (id),
    CONSTRAINT fk_inspection_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_inspection_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT ck_inspection_kind CHECK (kind IN ('DEMOCRACY', 'CONDUCT')),
    CONSTRAINT ck_inspection_target CHECK (target IN ('COMMUNE', 'AGENCY', 'ENTERPRISE')
        AND (target = 'AGENCY') = (body_id IS NOT NULL) AND (target = 'ENTERPRISE') = (enterprise IS NOT NULL)),
    CONSTRAINT ck_inspection_state CHECK (state IN ('PLANNED', 'DONE', 'CONCLUDED')),
    CONSTRAINT ck_inspection_done CHECK ((state = 'PLANNED') = (inspected_on IS NULL)),
    CONSTRAINT ck_inspection_concluded CHECK (state <> 'CONCLUDED' OR (conclusion_symbol IS NOT NULL AND concluded_on >= inspected_on)),
    CONSTRAINT ck_inspection_grade CHECK (grade IS NULL OR grade IN ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
    CONSTRAINT ck_inspection_violations CHECK (violations >= 0),
    INDEX ix_inspection_day (kind, inspected_on),
    INDEX ix_inspection_state (state, planned_on),
    INDEX ix_inspection_unit (unit_id, inspected_on),
    INDEX ix_inspection_body (body_id, inspected_on)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;
