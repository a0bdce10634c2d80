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

--changeset danvan:plan-9-approved
--comment A plan is approved before it is issued; adjustments are numbered; it may go on from the plan of another year
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE plan
    DROP CONSTRAINT ck_plan_state,
    DROP CONSTRAINT ck_plan_issued,
    ADD COLUMN drafted_by BIGINT NULL,
    ADD COLUMN approved_by BIGINT NULL,
    ADD COLUMN approved_on DATE NULL,
    ADD COLUMN revision INT NOT NULL DEFAULT 0,
    ADD COLUMN previous_plan_id BIGINT NULL,
    ADD COLUMN roll_up VARCHAR(30) COLLATE utf8mb4_bin NOT NULL DEFAULT 'WEIGHTED_MEAN',
    ADD CONSTRAINT ck_plan_state CHECK (state IN ('DRAFT', 'APPROVED', 'ISSUED')),
    ADD CONSTRAINT ck_plan_issued CHECK (state <> 'ISSUED' OR (symbol IS NOT NULL AND issued_on IS NOT NULL)),
    ADD CONSTRAINT ck_plan_two_people CHECK (approved_by IS NULL OR approved_by <> drafted_by),
    ADD CONSTRAINT ck_plan_roll_up CHECK (roll_up IN ('WEIGHTED_MEAN')),
    ADD CONSTRAINT fk_plan_previous FOREIGN KEY (previous_plan_id) REFERENCES plan (id);

--changeset danvan:plan-10-task-fields
--comment Kind, person in charge, weight, rule of periods, milestones; the task of last year that it goes on
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE plan_task
    DROP CONSTRAINT ck_plan_task_owed_by,
    DROP CONSTRAINT ck_plan_task_occurrence,
    DROP CONSTRAINT ck_plan_task_measure,
    DROP CONSTRAINT ck_plan_task_direction,
    ADD COLUMN kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'DATED',
    ADD COLUMN in_charge_id BIGINT NULL,
    ADD COLUMN weight DECIMAL(6,2) NOT NULL DEFAULT 1,
    ADD COLUMN period_rule VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'CALENDAR',
    ADD COLUMN days_after INT NOT NULL DEFAULT 0,
    ADD COLUMN milestone_count INT NOT NULL DEFAULT 0,
    ADD COLUMN previous_task_id BIGINT NULL,
    ADD COLUMN withdrawn_in INT NULL,
    ADD CONSTRAINT ck_plan_task_owed_by CHECK (owed_by IN ('COMMUNES', 'BODIES', 'BOTH')),
    ADD CONSTRAINT ck_plan_task_occurrence CHECK (occurrence IN ('ONCE', 'MONTH', 'QUARTER', 'HALF_YEAR')),
    ADD CONSTRAINT ck_plan_task_measure CHECK (measure IN ('QUANTITY', 'MILESTONES', 'JUDGED_PERCENT')),
    ADD CONSTRAINT ck_plan_task_direction CHECK (direction IN ('AT_LEAST', 'EXACTLY', 'AT_MOST', 'NONE')),
    ADD CONSTRAINT ck_plan_task_kind CHECK (kind IN ('ONGOING', 'DATED', 'PERIODIC')),
    ADD CONSTRAINT ck_plan_task_weight CHECK (weight > 0),
    ADD CONSTRAINT ck_plan_task_rule CHECK (period_rule IN ('CALENDAR', 'DECREE_09_2019') AND days_after BETWEEN 0 AND 31),
    ADD CONSTRAINT ck_plan_task_milestones CHECK (measure <> 'MILESTONES' OR milestone_count BETWEEN 2 AND 20),
    ADD CONSTRAINT fk_plan_task_in_charge FOREIGN KEY (in_charge_id) REFERENCES account (id),
    ADD CONSTRAINT fk_plan_task_previous FOREIGN KEY (previous_task_id) REFERENCES plan_task (id);

--changeset danvan:plan-11-kind-of-present-tasks
UPDATE plan_task SET kind = 'PERIODIC' WHERE occurrence <> 'ONCE';

--changeset danvan:plan-12-kind-follows-occurrence
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE plan_task ADD CONSTRAINT ck_plan_task_periodic CHECK ((kind = 'PERIODIC') = (occurrence <> 'ONCE'));

--changeset danvan:plan-13-milestone
--comment Mốc của nhiệm vụ
CREATE TABLE plan_task_milestone (
    task_id  BIGINT       NOT NULL,
    position INT          NOT NULL,
    title    VARCHAR(300) NOT NULL,
    CONSTRAINT pk_plan_task_milestone PRIMARY KEY (task_id, position),
    CONSTRAINT fk_plan_task_milestone_task FOREIGN KEY (task_id) REFERENCES plan_task (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:plan-14-assignment-fields
--comment Milestones reached (bit n - 1 for milestone n), own target and deadline, the deadline before extensions
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE assignment
    DROP CONSTRAINT ck_assignment_state,
    ADD COLUMN milestones INT NULL,
    ADD COLUMN own_target BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN own_deadline BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN original_deadline DATE NULL,
    ADD CONSTRAINT ck_assignment_state CHECK (state IN ('NOT_REPORTED', 'DRAFT', 'HANDED_OVER', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'WITHDRAWN')),
    ADD CONSTRAINT ck_assignment_milestones CHECK (milestones IS NULL OR milestones >= 0),
    ADD CONSTRAINT ck_assignment_target CHECK (target IS NULL OR target > 0);

--changeset danvan:plan-15-extension
--comment Xin gia hạn, with the deadline asked for and what was decided
CREATE TABLE assignment_extension (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL DEFAULT 0,
    assignment_id BIGINT        NOT NULL,
    plan_id       BIGINT        NOT NULL,
    unit_id       BIGINT        NOT NULL,
    from_deadline DATE          NOT NULL,
    until         DATE          NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    state         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    asked_by      BIGINT        NOT NULL,
    asked_on      DATE          NOT NULL,
    decided_by    BIGINT        NULL,
    decided_on    DATE          NULL,
    answer        VARCHAR(1000) NULL,
    open_key      BIGINT AS (IF(state = 'ASKED', assignment_id, NULL)) STORED,
    CONSTRAINT pk_assignment_extension PRIMARY KEY (id),
    CONSTRAINT uq_assignment_extension_open UNIQUE (open_key),
    CONSTRAINT fk_assignment_extension_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT fk_assignment_extension_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT ck_assignment_extension_state CHECK (state IN ('ASKED', 'GRANTED', 'REFUSED')),
    CONSTRAINT ck_assignment_extension_later CHECK (until > from_deadline),
    CONSTRAINT ck_assignment_extension_two_people CHECK (decided_by IS NULL OR decided_by <> asked_by),
    CONSTRAINT ck_assignment_extension_decided CHECK (state = 'ASKED' OR (decided_by IS NOT NULL AND decided_on IS NOT NULL)),
    CONSTRAINT ck_assignment_extension_answer CHECK (state <> 'REFUSED' OR answer IS NOT NULL),
    INDEX ix_assignment_extension (assignment_id, id),
    INDEX ix_assignment_extension_state (plan_id, state, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:plan-16-revision
--comment Điều chỉnh kế hoạch, numbered, with reason
CREATE TABLE plan_revision (
    id         BIGINT        NOT NULL,
    version    INT           NOT NULL DEFAULT 0,
    plan_id    BIGINT        NOT NULL,
    number     INT           NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    state      VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    opened_by  BIGINT        NOT NULL,
    opened_on  DATE          NOT NULL,
    symbol     VARCHAR(80)   COLLATE utf8mb4_bin NULL,
    issued_on  DATE          NULL,
    issued_by  BIGINT        NULL,
    open_key   BIGINT AS (IF(state = 'OPEN', plan_id, NULL)) STORED,
    CONSTRAINT pk_plan_revision PRIMARY KEY (id),
    CONSTRAINT uq_plan_revision UNIQUE (plan_id, number),
    CONSTRAINT uq_plan_revision_open UNIQUE (open_key),
    CONSTRAINT fk_plan_revision_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT ck_plan_revision_state CHECK (state IN ('OPEN', 'ISSUED')),
    CONSTRAINT ck_plan_revision_issued CHECK (state <> 'ISSUED' OR (symbol IS NOT NULL AND issued_on IS NOT NULL AND issued_by IS NOT NULL)),
    CONSTRAINT ck_plan_revision_two_people CHECK (issued_by IS NULL OR issued_by <> opened_by)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:plan-17-change
--comment What an adjustment does to one task: before and after, in force once the adjustment is issued
CREATE TABLE plan_change (
    id          BIGINT      NOT NULL,
    revision_id BIGINT      NOT NULL,
    task_id     BIGINT      NULL,
    kind        VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    code        VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    before_json LONGTEXT    COLLATE utf8mb4_bin NULL,
    after_json  LONGTEXT    COLLATE utf8mb4_bin NULL,
    CONSTRAINT pk_plan_change PRIMARY KEY (id),
    CONSTRAINT uq_plan_change_task UNIQUE (revision_id, task_id),
    CONSTRAINT uq_plan_change_code UNIQUE (revision_id, code),
    CONSTRAINT fk_plan_change_revision FOREIGN KEY (revision_id) REFERENCES plan_revision (id),
    CONSTRAINT fk_plan_change_task FOREIGN KEY (task_id) REFERENCES plan_task (id),
    CONSTRAINT ck_plan_change_kind CHECK (kind IN ('ADD', 'CHANGE', 'WITHDRAW'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:plan-18-text
--comment What the document of a plan says besides its tasks
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE plan
    ADD COLUMN purpose VARCHAR(4000) NOT NULL DEFAULT '',
    ADD COLUMN reporting_regime VARCHAR(2000) NOT NULL DEFAULT '';

--changeset danvan:plan-own-work
--comment What one commune owes is counted and chosen in this index alone
CREATE INDEX ix_assignment_own ON assignment (unit_id, body_id, state, starts_on, completed_on, deadline, plan_id, task_id);

--changeset danvan:plan-window
--comment Whether a task is due in a window of time is the first entry of a range of this index
CREATE INDEX ix_assignment_window ON assignment (task_id, body_id, deadline, state, occurrence_no);

--changeset danvan:plan-to-verify
--comment How many sent reports others may verify
CREATE INDEX ix_assignment_to_verify ON assignment (state, plan_id, entered_by, submitted_by);

--changeset danvan:plan-withdrawn-from
--comment Where a report stood when its task was taken off, so that it can be given again
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE assignment ADD COLUMN withdrawn_from VARCHAR(20) COLLATE utf8mb4_bin NULL;

--changeset danvan:plan-who-wrote
--comment Who wrote a task last: he does not approve the plan
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE plan_task ADD COLUMN written_by BIGINT NULL;

--changeset danvan:plan-steps-of-a-revision
--comment Counts the steps of an adjustment, so that its version tells every change of its changes
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE plan_revision ADD COLUMN steps INT NOT NULL DEFAULT 0;

--changeset danvan:plan-who-staged
--comment Who staged a change last: he does not issue the adjustment
ALTER TABLE plan_change ADD COLUMN staged_by BIGINT NULL;
