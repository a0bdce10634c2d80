--liquibase formatted sql

--changeset danvan:directive-1-arrival-book
--comment Sổ đăng ký văn bản đến: the next số đến of each year, taken while its row is locked
CREATE TABLE arrival_book (
    year        INT NOT NULL,
    next_number INT NOT NULL,
    CONSTRAINT pk_arrival_book PRIMARY KEY (year),
    CONSTRAINT ck_arrival_book_next CHECK (next_number >= 1)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:directive-2-directive
--comment Văn bản chỉ đạo đến: never deleted, at the most withdrawn, so that its number stays in the book
CREATE TABLE directive (
    id                BIGINT        NOT NULL,
    version           INT           NOT NULL DEFAULT 0,
    arrival_year      INT           NOT NULL,
    arrival_number    INT           NOT NULL,
    arrived_on        DATE          NOT NULL,
    symbol            VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL,
    document_date     DATE          NOT NULL,
    type              VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    subject           VARCHAR(500)  NOT NULL,
    issuer            VARCHAR(160)  NOT NULL,
    urgency           VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    note              VARCHAR(1000) NOT NULL,
    deadline          DATE          NULL,
    way               VARCHAR(20)   COLLATE utf8mb4_bin NULL,
    withdrawn         BOOLEAN       NOT NULL,
    withdrawal_reason VARCHAR(1000) NULL,
    registered_by     BIGINT        NOT NULL,
    sample            BOOLEAN       NOT NULL,
    search_key        VARCHAR(760)  COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_directive PRIMARY KEY (id),
    CONSTRAINT uq_directive_number UNIQUE (arrival_year, arrival_number),
    CONSTRAINT fk_directive_registered FOREIGN KEY (registered_by) REFERENCES account (id),
    CONSTRAINT ck_directive_number CHECK (arrival_number >= 1 AND arrival_year = YEAR(arrived_on)),
    CONSTRAINT ck_directive_dates CHECK (document_date <= arrived_on AND (deadline IS NULL OR deadline >= arrived_on)),
    CONSTRAINT ck_directive_type CHECK (type IN ('RESOLUTION', 'DIRECTIVE', 'CONCLUSION', 'DECISION', 'REGULATION', 'GUIDELINE', 'PLAN', 'PROGRAMME', 'ANNOUNCEMENT', 'LETTER', 'OTHER')),
    CONSTRAINT ck_directive_urgency CHECK (urgency IN ('NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE')),
    CONSTRAINT ck_directive_way CHECK ((way IS NULL) = (deadline IS NULL) AND (way IS NULL OR way IN ('FORWARDED', 'CONFERENCE', 'IN_SYSTEM'))),
    CONSTRAINT ck_directive_withdrawn CHECK (withdrawn = (withdrawal_reason IS NOT NULL)),
    INDEX ix_directive_open (withdrawn, deadline),
    INDEX ix_directive_symbol (symbol, document_date),
    INDEX ix_directive_issuer (issuer),
    INDEX ix_directive_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:directive-3-recipient
--comment Nơi nhận: who must be informed, and when and how it was
CREATE TABLE directive_recipient (
    id           BIGINT        NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    directive_id BIGINT        NOT NULL,
    unit_id      BIGINT        NOT NULL,
    body_id      BIGINT        NULL,
    sent_on      DATE          NOT NULL,
    confirmed_on DATE          NULL,
    way          VARCHAR(20)   COLLATE utf8mb4_bin NULL,
    informed     INT           NULL,
    note         VARCHAR(1000) NOT NULL,
    confirmed_by BIGINT        NULL,
    on_behalf    BOOLEAN       NOT NULL,
    owner_key    BIGINT AS (COALESCE(body_id, unit_id)) STORED,
    CONSTRAINT pk_directive_recipient PRIMARY KEY (id),
    CONSTRAINT uq_directive_recipient UNIQUE (directive_id, owner_key),
    CONSTRAINT fk_directive_recipient_directive FOREIGN KEY (directive_id) REFERENCES directive (id),
    CONSTRAINT fk_directive_recipient_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_directive_recipient_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT fk_directive_recipient_confirmed FOREIGN KEY (confirmed_by) REFERENCES account (id),
    CONSTRAINT ck_directive_recipient_way CHECK (way IS NULL OR way IN ('FORWARDED', 'CONFERENCE', 'IN_SYSTEM')),
    CONSTRAINT ck_directive_recipient_confirmed CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL) AND (confirmed_on IS NULL) = (way IS NULL)),
    CONSTRAINT ck_directive_recipient_informed CHECK (informed IS NULL OR (informed >= 0 AND confirmed_on IS NOT NULL)),
    INDEX ix_directive_recipient_state (directive_id, confirmed_on),
    INDEX ix_directive_recipient_unit (unit_id, confirmed_on),
    INDEX ix_directive_recipient_body (body_id, confirmed_on)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:directive-4-task
--comment Nhiệm vụ của kế hoạch năm that came of a directive
CREATE TABLE directive_task (
    directive_id BIGINT NOT NULL,
    task_id      BIGINT NOT NULL,
    CONSTRAINT pk_directive_task PRIMARY KEY (directive_id, task_id),
    CONSTRAINT fk_directive_task_directive FOREIGN KEY (directive_id) REFERENCES directive (id),
    CONSTRAINT fk_directive_task_task FOREIGN KEY (task_id) REFERENCES plan_task (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;
