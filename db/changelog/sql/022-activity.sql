--liquibase formatted sql

--changeset danvan:activity-1-activity
--comment Nhật ký: what happened, readable without SQL; rows are only ever added
CREATE TABLE activity (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    happened_at  DATETIME(3)   NOT NULL,
    business_day DATE          NOT NULL,
    kind         VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
    subject_type VARCHAR(40)   COLLATE utf8mb4_bin NOT NULL,
    subject_id   BIGINT        NOT NULL,
    unit_id      BIGINT        NULL,
    actor_id     BIGINT        NULL,
    actor_name   VARCHAR(120)  NOT NULL,
    parameters   LONGTEXT      COLLATE utf8mb4_bin NOT NULL,
    sentence     VARCHAR(2000) NOT NULL,
    search_key   VARCHAR(2000) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_activity PRIMARY KEY (id),
    CONSTRAINT ck_activity_parameters CHECK (JSON_VALID(parameters)),
    INDEX ix_activity_subject (subject_type, subject_id, id),
    INDEX ix_activity_unit (unit_id, id),
    INDEX ix_activity_actor (actor_id, id),
    INDEX ix_activity_kind (kind, id),
    INDEX ix_activity_day (business_day, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
