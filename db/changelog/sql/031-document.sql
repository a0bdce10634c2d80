--liquibase formatted sql

--changeset danvan:document-1-number-series
--comment Dãy số văn bản: of a body and a type, for a term (Party) or a year (State)
CREATE TABLE number_series (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL DEFAULT 0,
    body_id     BIGINT      NOT NULL,
    type        VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    label       VARCHAR(60) NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_until DATE        NOT NULL,
    first_number INT        NOT NULL,
    next_number INT         NOT NULL,
    last_date   DATE        NULL,
    PERIOD FOR validity (valid_from, valid_until),
    CONSTRAINT pk_number_series PRIMARY KEY (id),
    CONSTRAINT uq_number_series UNIQUE (body_id, type, validity WITHOUT OVERLAPS),
    CONSTRAINT fk_number_series_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT ck_number_series_next CHECK (first_number >= 1 AND next_number >= first_number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:document-2-document
--comment Văn bản: content is frozen by approval, the printed file by registration
CREATE TABLE document (
    id                BIGINT       NOT NULL,
    version           INT          NOT NULL DEFAULT 0,
    type              VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    issuing_body_id   BIGINT       NOT NULL,
    subject           VARCHAR(500) NOT NULL,
    content           LONGTEXT     COLLATE utf8mb4_bin NOT NULL,
    source_type       VARCHAR(40)  COLLATE utf8mb4_bin NULL,
    source_id         BIGINT       NULL,
    as_of             DATE         NOT NULL,
    state             VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    prepared_by       BIGINT       NOT NULL,
    prepared_at       DATETIME(3)  NOT NULL,
    approved_by       BIGINT       NULL,
    approved_on       DATE         NULL,
    signer_name       VARCHAR(120) NULL,
    signer_authority  VARCHAR(160) NULL,
    signer_title      VARCHAR(160) NULL,
    recipients        LONGTEXT     COLLATE utf8mb4_bin NOT NULL,
    series_id         BIGINT       NULL,
    number            INT          NULL,
    symbol            VARCHAR(80)  COLLATE utf8mb4_bin NULL,
    document_date     DATE         NULL,
    early_date_reason VARCHAR(500) NULL,
    file_sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    search_key        VARCHAR(600) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT uq_document_number UNIQUE (series_id, number),
    CONSTRAINT fk_document_body FOREIGN KEY (issuing_body_id) REFERENCES body (id),
    CONSTRAINT fk_document_series FOREIGN KEY (series_id) REFERENCES number_series (id),
    CONSTRAINT fk_document_file FOREIGN KEY (file_sha256) REFERENCES stored_content (sha256),
    CONSTRAINT fk_document_prepared FOREIGN KEY (prepared_by) REFERENCES account (id),
    CONSTRAINT fk_document_approved FOREIGN KEY (approved_by) REFERENCES account (id),
    CONSTRAINT ck_document_state CHECK (state IN ('DRAFT', 'APPROVED', 'REGISTERED')),
    CONSTRAINT ck_document_approved CHECK (state = 'DRAFT' OR (approved_by IS NOT NULL AND approved_on IS NOT NULL AND signer_name IS NOT NULL)),
    CONSTRAINT ck_document_registered CHECK (state <> 'REGISTERED' OR (number IS NOT NULL AND document_date IS NOT NULL AND file_sha256 IS NOT NULL)),
    CONSTRAINT ck_document_two_people CHECK (approved_by IS NULL OR approved_by <> prepared_by),
    CONSTRAINT ck_document_content CHECK (JSON_VALID(content) AND JSON_VALID(recipients)),
    INDEX ix_document_state (state, id),
    INDEX ix_document_date (document_date, number),
    INDEX ix_document_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:document-3-no-self-approval-constraint
--comment Replaced by document-4: what the system made of records was entered by nobody
ALTER TABLE document DROP CONSTRAINT ck_document_two_people;

--changeset danvan:document-4-two-people
ALTER TABLE document ADD CONSTRAINT ck_document_two_people CHECK (approved_by IS NULL OR approved_by <> prepared_by OR source_type IS NOT NULL);
