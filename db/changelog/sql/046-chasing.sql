--liquibase formatted sql

--changeset danvan:chasing-1-chasing
--comment Một đợt đôn đốc: letters of one day to those who are late with a plan
CREATE TABLE chasing (
    id          BIGINT NOT NULL,
    version     INT    NOT NULL DEFAULT 0,
    plan_id     BIGINT NOT NULL,
    day         DATE   NOT NULL,
    complete_by DATE   NOT NULL,
    prepared_by BIGINT NOT NULL,
    CONSTRAINT pk_chasing PRIMARY KEY (id),
    CONSTRAINT fk_chasing_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_chasing_account FOREIGN KEY (prepared_by) REFERENCES account (id),
    CONSTRAINT ck_chasing_dates CHECK (complete_by > day),
    INDEX ix_chasing_plan (plan_id, day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:chasing-2-letter
--comment Công văn đôn đốc: whom a letter chases; gone with a draft that is thrown away
CREATE TABLE chasing_letter (
    chasing_id  BIGINT NOT NULL,
    position    INT    NOT NULL,
    unit_id     BIGINT NOT NULL,
    body_id     BIGINT NULL,
    document_id BIGINT NOT NULL,
    late_count  INT    NOT NULL,
    CONSTRAINT pk_chasing_letter PRIMARY KEY (chasing_id, position),
    CONSTRAINT uq_chasing_letter_document UNIQUE (document_id),
    CONSTRAINT fk_chasing_letter_chasing FOREIGN KEY (chasing_id) REFERENCES chasing (id),
    CONSTRAINT fk_chasing_letter_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_chasing_letter_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT fk_chasing_letter_document FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT ck_chasing_letter_late CHECK (late_count > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
