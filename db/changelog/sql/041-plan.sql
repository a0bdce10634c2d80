--liquibase formatted sql

--changeset danvan:plan-1-plan
--comment Kế hoạch phối hợp năm
CREATE TABLE plan (
    id           BIGINT       NOT NULL,
    version      INT          NOT NULL DEFAULT 0,
    programme_id BIGINT       NULL,
    year         INT          NOT NULL,
    title        VARCHAR(500) NOT NULL,
    lead_body_id BIGINT       NOT NULL,
    district_id  BIGINT       NOT NULL,
    state        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    symbol       VARCHAR(80)  COLLATE utf8mb4_bin NULL,
    issued_on    DATE         NULL,
    sample       BOOLEAN      NOT NULL,
    search_key   VARCHAR(600) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_plan PRIMARY KEY (id),
    CONSTRAINT fk_plan_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_plan_lead FOREIGN KEY (lead_body_id) REFERENCES body (id),
    CONSTRAINT fk_plan_district FOREIGN KEY (district_id) REFERENCES unit (id),
    CONSTRAINT ck_plan_year CHECK (year BETWEEN 1990 AND 2100),
    CONSTRAINT ck_plan_state CHECK (state IN ('DRAFT', 'ISSUED')),
    CONSTRAINT ck_plan_issued CHECK (state = 'DRAFT' OR (symbol IS NOT NULL AND issued_on IS NOT NULL)),
    INDEX ix_plan_year (year),
    INDEX ix_plan_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:plan-2-task
--comment Nhiệm vụ của kế hoạch
CREATE TABLE plan_task (
    id             BIGINT        NOT NULL,
    version        INT           NOT NULL DEFAULT 0,
    plan_id        BIGINT        NOT NULL,
    content_id     BIGINT        NULL,
    code           VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    title          VARCHAR(500)  NOT NULL,
    lead_body_id   BIGINT        NOT NULL,
    owed_by        VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    occurrence     VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    starts_on      DATE          NOT NULL,
    deadline       DATE          NOT NULL,
    product        VARCHAR(500)  NOT NULL,
    measure        VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    direction      VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    target         DECIMAL(14,2) NULL,
    target_each    DECIMAL(14,2) NULL,
    target_unit    VARCHAR(80)   NOT NULL,
    private_channel BOOLEAN      NOT NULL,
    search_key     VARCHAR(600)  COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_plan_task PRIMARY KEY (id),
    CONSTRAINT uq_plan_task_code UNIQUE (plan_id, code),
    CONSTRAINT fk_plan_task_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_plan_task_content FOREIGN KEY (content_id) REFERENCES programme_content (id),
    CONSTRAINT fk_plan_task_lead FOREIGN KEY (lead_body_id) REFERENCES body (id),
    CONSTRAINT ck_plan_task_owed_by CHECK (owed_by IN ('COMMUNES', 'BODIES')),
    CONSTRAINT ck_plan_task_occurrence CHECK (occurrence IN ('ONCE', 'MONTH', 'QUARTER')),
    CONSTRAINT ck_plan_task_measure CHECK (measure IN ('QUANTITY', 'JUDGED_PERCENT')),
    CONSTRAINT ck_plan_task_direction CHECK (direction IN ('AT_LEAST', 'EXACTLY', 'NONE')),
    CONSTRAINT ck_plan_task_dates CHECK (starts_on <= deadline),
    CONSTRAINT ck_plan_task_target CHECK ((target IS NULL OR target > 0) AND (target_each IS NULL OR target_each > 0)),
    INDEX ix_plan_task_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:plan-3-task-coordinator
--comment Cơ quan phối hợp
CREATE TABLE plan_task_coordinator (
    task_id  BIGINT NOT NULL,
    position INT    NOT NULL,
    body_id  BIGINT NOT NULL,
    CONSTRAINT pk_plan_task_coordinator PRIMARY KEY (task_id, position),
    CONSTRAINT uq_plan_task_coordinator UNIQUE (task_id, body_id),
    CONSTRAINT fk_plan_task_coordinator_task FOREIGN KEY (task_id) REFERENCES plan_task (id),
    CONSTRAINT fk_plan_task_coordinator_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:plan-4-assignment
--comment Việc được giao: one occurrence of a task, owed by one commune or one body, with what it reported
CREATE TABLE assignment (
    id             BIGINT        NOT NULL,
    version        INT           NOT NULL DEFAULT 0,
    plan_id        BIGINT        NOT NULL,
    task_id        BIGINT        NOT NULL,
    unit_id        BIGINT        NOT NULL,
    body_id        BIGINT        NULL,
    occurrence_no  INT           NOT NULL,
    starts_on      DATE          NOT NULL,
    deadline       DATE          NOT NULL,
    target         DECIMAL(14,2) NULL,
    state          VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    round          INT           NOT NULL,
    quantity       DECIMAL(14,2) NULL,
    percent        DECIMAL(5,2)  NULL,
    remark         VARCHAR(2000) NOT NULL,
    difficulties   VARCHAR(2000) NOT NULL,
    completed_on   DATE          NULL,
    entered_by     BIGINT        NULL,
    on_behalf      BOOLEAN       NOT NULL,
    submitted_by   BIGINT        NULL,
    submitted_on   DATE          NULL,
    verified_by    BIGINT        NULL,
    verified_on    DATE          NULL,
    return_reason  VARCHAR(1000) NULL,
    sample         BOOLEAN       NOT NULL,
    owner_key      BIGINT AS (COALESCE(body_id, unit_id)) STORED,
    CONSTRAINT pk_assignment PRIMARY KEY (id),
    CONSTRAINT uq_assignment UNIQUE (task_id, owner_key, occurrence_no),
    CONSTRAINT fk_assignment_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_assignment_task FOREIGN KEY (task_id) REFERENCES plan_task (id),
    CONSTRAINT fk_assignment_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_assignment_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT ck_assignment_state CHECK (state IN ('NOT_REPORTED', 'DRAFT', 'HANDED_OVER', 'SUBMITTED', 'RETURNED', 'VERIFIED')),
    CONSTRAINT ck_assignment_percent CHECK (percent IS NULL OR percent BETWEEN 0 AND 100),
    CONSTRAINT ck_assignment_quantity CHECK (quantity IS NULL OR quantity >= 0),
    CONSTRAINT ck_assignment_returned CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CONSTRAINT ck_assignment_two_people CHECK (verified_by IS NULL OR verified_by <> entered_by),
    CONSTRAINT ck_assignment_dates CHECK (starts_on <= deadline),
    INDEX ix_assignment_unit (plan_id, unit_id, task_id, occurrence_no),
    INDEX ix_assignment_body (body_id, state, deadline),
    INDEX ix_assignment_owner (unit_id, state, deadline),
    INDEX ix_assignment_state (plan_id, state, deadline)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:plan-5-progress-draft
--comment What a person has typed and not yet saved; kept until the form is saved
CREATE TABLE progress_draft (
    assignment_id BIGINT      NOT NULL,
    account_id    BIGINT      NOT NULL,
    base_version  INT         NOT NULL,
    payload       LONGTEXT    COLLATE utf8mb4_bin NOT NULL,
    saved_at      DATETIME(3) NOT NULL,
    CONSTRAINT pk_progress_draft PRIMARY KEY (assignment_id, account_id),
    CONSTRAINT fk_progress_draft_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT fk_progress_draft_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:plan-6-assignment-sums
--comment Sums by task read this index alone
CREATE INDEX ix_assignment_sums ON assignment (plan_id, task_id, starts_on, state, deadline, completed_on, unit_id);

--changeset danvan:plan-7-assignment-plan-body
--comment The assignments of bodies, or of communes, of a plan
CREATE INDEX ix_assignment_plan_body ON assignment (plan_id, body_id, state, deadline);

--changeset danvan:plan-8-history-kept
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE assignment ADD COLUMN send_back_reason VARCHAR(1000) NULL AFTER return_reason;
