--liquibase formatted sql

--changeset danvan:criteria-1-steps
--comment Every save of a draft is a version of it, and who saved it last does not put it into use
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE criteria_set
    ADD COLUMN steps INT NOT NULL DEFAULT 0,
    ADD COLUMN revised_by BIGINT NULL AFTER drafted_by;
