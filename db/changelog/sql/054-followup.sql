--liquibase formatted sql

--changeset danvan:followup-life-1-columns
--comment Who entered a report that another sent; a report that waits for the commune's leader; more time that was asked for; the last reminder
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE follow_up
    ADD COLUMN entered_by   BIGINT        NULL AFTER reported_by,
    ADD COLUMN draft_text   VARCHAR(2000) NULL,
    ADD COLUMN draft_done   BOOLEAN       NULL,
    ADD COLUMN draft_by     BIGINT        NULL,
    ADD COLUMN draft_on     DATE          NULL,
    ADD COLUMN draft_reason VARCHAR(1000) NULL,
    ADD COLUMN asked_until  DATE          NULL,
    ADD COLUMN asked_reason VARCHAR(1000) NULL,
    ADD COLUMN asked_by     BIGINT        NULL,
    ADD COLUMN asked_on     DATE          NULL,
    ADD COLUMN reminded_on  DATE          NULL,
    ADD COLUMN closed       BOOLEAN AS (state IN ('REMEDIED', 'CANNOT')) STORED;

--changeset danvan:followup-life-2-rules
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE follow_up
    ADD CONSTRAINT ck_follow_up_entered CHECK (confirmed_by IS NULL OR entered_by IS NULL OR confirmed_by <> entered_by),
    ADD CONSTRAINT ck_follow_up_draft CHECK ((draft_text IS NULL) = (draft_by IS NULL) AND (draft_text IS NULL) = (draft_done IS NULL) AND (draft_text IS NULL) = (draft_on IS NULL)),
    ADD CONSTRAINT ck_follow_up_asked CHECK ((asked_until IS NULL) = (asked_by IS NULL) AND (asked_until IS NULL) = (asked_on IS NULL) AND (asked_until IS NULL) = (asked_reason IS NULL)),
    ADD CONSTRAINT ck_follow_up_asked_open CHECK (asked_until IS NULL OR state NOT IN ('REMEDIED', 'CANNOT'));

--changeset danvan:followup-life-3-indexes
--comment Each filter of the register in its order: open ones first, the most urgent first
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE follow_up
    DROP INDEX ix_follow_up_unit,
    DROP INDEX ix_follow_up_body,
    DROP INDEX ix_follow_up_kind,
    ADD INDEX ix_follow_up_unit (unit_id, body_id, closed, due_on, id),
    ADD INDEX ix_follow_up_body (body_id, closed, due_on, id),
    ADD INDEX ix_follow_up_kind (kind, closed, due_on, id),
    ADD INDEX ix_follow_up_open (closed, due_on, id),
    ADD INDEX ix_follow_up_kind_due (kind, due_on),
    ADD INDEX ix_follow_up_asked (asked_until),
    ADD INDEX ix_follow_up_recorder (recorded_by),
    ADD INDEX ix_follow_up_recorded (recorded_on, kind);

--changeset danvan:followup-life-4-step
--comment One step in the life of a follow-up: what was told, returned, confirmed, extended, by whom and when. effective_on is the day from which it counts: the day of the remedy for a confirmation, the day itself for all others; state is where it left the follow-up, due_on the date that it names
CREATE TABLE follow_up_step (
    follow_up_id BIGINT        NOT NULL,
    position     INT           NOT NULL,
    kind         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    on_day       DATE          NOT NULL,
    effective_on DATE          NOT NULL,
    state        VARCHAR(20)   COLLATE utf8mb4_bin NULL,
    due_on       DATE          NULL,
    by_id        BIGINT        NULL,
    on_behalf    BOOLEAN       NOT NULL,
    text         VARCHAR(2000) NOT NULL,
    CONSTRAINT pk_follow_up_step PRIMARY KEY (follow_up_id, position),
    CONSTRAINT fk_follow_up_step_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
    CONSTRAINT ck_follow_up_step_kind CHECK (kind IN ('RECORDED', 'REPORTED', 'REPORTED_DONE', 'RETURNED', 'CONFIRMED', 'GIVEN_UP', 'REOPENED', 'TIME_ASKED', 'TIME_GRANTED', 'TIME_REFUSED')),
    CONSTRAINT ck_follow_up_step_state CHECK ((state IS NULL) = (kind IN ('TIME_ASKED', 'TIME_GRANTED', 'TIME_REFUSED'))),
    CONSTRAINT ck_follow_up_step_due CHECK ((due_on IS NOT NULL) = (kind IN ('RECORDED', 'TIME_ASKED', 'TIME_GRANTED'))),
    CONSTRAINT ck_follow_up_step_effective CHECK (effective_on <= on_day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:followup-life-5-steps-so-far
--comment The log tells the steps of follow-ups that were there before; of their reports only the last text is known
INSERT INTO follow_up_step (follow_up_id, position, kind, on_day, effective_on, state, due_on, by_id, on_behalf, text)
SELECT f.id, ROW_NUMBER() OVER (PARTITION BY f.id ORDER BY a.id) - 1, k.step, a.business_day,
    LEAST(a.business_day, COALESCE(STR_TO_DATE(JSON_VALUE(a.parameters, '$.date'), '%d/%m/%Y'), a.business_day)), k.state,
    STR_TO_DATE(JSON_VALUE(a.parameters, '$.due'), '%d/%m/%Y'), a.actor_id, FALSE,
    CASE WHEN a.id = (SELECT MAX(l.id) FROM activity l WHERE l.subject_type = 'follow-up' AND l.subject_id = f.id
        AND l.kind IN ('follow-up.reported', 'follow-up.reported-done')) THEN f.report
        ELSE COALESCE(JSON_VALUE(a.parameters, '$.reason'), '') END
FROM follow_up f JOIN activity a ON a.subject_type = 'follow-up' AND a.subject_id = f.id
JOIN (SELECT 'follow-up.recorded' event, 'RECORDED' step, 'NOT_BEGUN' state
    UNION ALL SELECT 'follow-up.reported', 'REPORTED', 'UNDER_WAY'
    UNION ALL SELECT 'follow-up.reported-done', 'REPORTED_DONE', 'REPORTED'
    UNION ALL SELECT 'follow-up.returned', 'RETURNED', 'UNDER_WAY'
    UNION ALL SELECT 'follow-up.confirmed', 'CONFIRMED', 'REMEDIED'
    UNION ALL SELECT 'follow-up.given-up', 'GIVEN_UP', 'CANNOT'
    UNION ALL SELECT 'follow-up.reopened', 'REOPENED', 'UNDER_WAY'
    UNION ALL SELECT 'follow-up.extended', 'TIME_GRANTED', NULL) k ON k.event = a.kind;
