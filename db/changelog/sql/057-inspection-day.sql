--liquibase formatted sql

--changeset danvan:inspection-day-1
--comment Ngày kiểm tra: when it was held, until then when it is planned; lists and calendars are read in its order
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE inspection
    ADD COLUMN day DATE GENERATED ALWAYS AS (COALESCE(inspected_on, planned_on)) STORED AFTER inspected_on,
    ADD INDEX ix_inspection_in_order (day, id),
    ADD INDEX ix_inspection_concluded (kind, concluded_on);
