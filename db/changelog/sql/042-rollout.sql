--liquibase formatted sql

--changeset danvan:rollout-1-roll-out
--comment Triển khai mô hình "Chính quyền thân thiện vì Nhân dân phục vụ" tại một xã
CREATE TABLE roll_out (
    id      BIGINT      NOT NULL,
    version INT         NOT NULL DEFAULT 0,
    unit_id BIGINT      NOT NULL,
    stage   VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    sample  BOOLEAN     NOT NULL,
    CONSTRAINT pk_roll_out PRIMARY KEY (id),
    CONSTRAINT uq_roll_out_unit UNIQUE (unit_id),
    CONSTRAINT fk_roll_out_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT ck_roll_out_stage CHECK (stage IN ('REGISTERED', 'LISTED', 'ROLLED_OUT', 'RECOGNISED', 'ENDED')),
    INDEX ix_roll_out_stage (stage, unit_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:rollout-2-roll-out-step
--comment Các bước, each with its day and document
CREATE TABLE roll_out_step (
    roll_out_id     BIGINT        NOT NULL,
    position        INT           NOT NULL,
    stage           VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    on_day          DATE          NOT NULL,
    document_symbol VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL,
    document_date   DATE          NULL,
    note            VARCHAR(1000) NOT NULL,
    CONSTRAINT pk_roll_out_step PRIMARY KEY (roll_out_id, position),
    CONSTRAINT fk_roll_out_step_roll_out FOREIGN KEY (roll_out_id) REFERENCES roll_out (id),
    CONSTRAINT ck_roll_out_step_stage CHECK (stage IN ('REGISTERED', 'LISTED', 'ROLLED_OUT', 'RECOGNISED', 'ENDED')),
    INDEX ix_roll_out_step_stage (stage, on_day, roll_out_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;
