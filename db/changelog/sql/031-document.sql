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

--changeset danvan:document-5-form
--comment What a document prints around its text: addressees, urgency, joint bodies, who signs
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE document ADD COLUMN form LONGTEXT COLLATE utf8mb4_bin NOT NULL DEFAULT '{"addressees":[],"urgency":"NORMAL","circulation":"","attestors":[]}' CHECK (JSON_VALID(form)) AFTER content;

--changeset danvan:document-6-signatures
--comment Quyền hạn, chức vụ, họ tên of all who sign, frozen by approval
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE document ADD COLUMN signatures LONGTEXT COLLATE utf8mb4_bin NOT NULL DEFAULT '[]' CHECK (JSON_VALID(signatures)) AFTER signer_name;

--changeset danvan:document-7-signatures-of-approved
UPDATE document SET signatures = JSON_ARRAY(JSON_OBJECT('lines', IF(signer_authority IS NULL, JSON_ARRAY(JSON_OBJECT('text', signer_title, 'bold', TRUE)), JSON_ARRAY(JSON_OBJECT('text', signer_authority, 'bold', TRUE), JSON_OBJECT('text', signer_title, 'bold', FALSE))), 'name', signer_name)) WHERE signer_title IS NOT NULL;

--changeset danvan:document-8-no-signer-authority
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE document DROP COLUMN signer_authority;

--changeset danvan:document-9-no-signer-title
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE document DROP COLUMN signer_title;

--changeset danvan:document-10-register
--comment Sổ đăng ký văn bản đi: columns 6 to 8, and why a number was cancelled
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE document ADD COLUMN archived_with VARCHAR(200) NOT NULL DEFAULT '', ADD COLUMN copies INT NOT NULL DEFAULT 1, ADD COLUMN note VARCHAR(500) NOT NULL DEFAULT '', ADD COLUMN return_reason VARCHAR(1000) NULL, ADD COLUMN cancel_reason VARCHAR(500) NULL, ADD CONSTRAINT ck_document_copies CHECK (copies BETWEEN 1 AND 9999);

--changeset danvan:document-11-no-old-states
ALTER TABLE document DROP CONSTRAINT ck_document_state;

--changeset danvan:document-12-states
ALTER TABLE document ADD CONSTRAINT ck_document_state CHECK (state IN ('WRITING', 'DRAFT', 'APPROVED', 'REGISTERED', 'CANCELLED'));

--changeset danvan:document-13-no-old-approved
ALTER TABLE document DROP CONSTRAINT ck_document_approved;

--changeset danvan:document-14-approved
--comment What was issued on paper was approved outside
ALTER TABLE document ADD CONSTRAINT ck_document_approved CHECK (state IN ('WRITING', 'DRAFT') OR (approved_on IS NOT NULL AND signer_name IS NOT NULL));

--changeset danvan:document-15-no-old-registered
ALTER TABLE document DROP CONSTRAINT ck_document_registered;

--changeset danvan:document-16-registered
ALTER TABLE document ADD CONSTRAINT ck_document_registered CHECK (state NOT IN ('REGISTERED', 'CANCELLED') OR (number IS NOT NULL AND document_date IS NOT NULL AND file_sha256 IS NOT NULL));

--changeset danvan:document-17-cancelled
ALTER TABLE document ADD CONSTRAINT ck_document_cancelled CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL));

--changeset danvan:document-18-register-index
CREATE INDEX ix_document_register ON document (issuing_body_id, type, document_date, number);

--changeset danvan:document-19-signed
--comment Bản đã ký: the file that came back signed, or the scan of the signed paper
CREATE TABLE signed_copy (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    document_id BIGINT       NOT NULL,
    kind        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    file_sha256 CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    findings    LONGTEXT     COLLATE utf8mb4_bin NOT NULL,
    verdict     VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
    added_by    BIGINT       NOT NULL,
    added_at    DATETIME(3)  NOT NULL,
    CONSTRAINT pk_signed_copy PRIMARY KEY (id),
    CONSTRAINT fk_signed_copy_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT fk_signed_copy_file FOREIGN KEY (file_sha256) REFERENCES stored_content (sha256),
    CONSTRAINT fk_signed_copy_account FOREIGN KEY (added_by) REFERENCES account (id),
    CONSTRAINT ck_signed_copy_kind CHECK (kind IN ('SIGNED_FILE', 'SCAN')),
    CONSTRAINT ck_signed_copy_findings CHECK (JSON_VALID(findings)),
    INDEX ix_signed_copy_document (document_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:document-20-writing
--comment What an author has written and not yet submitted; it goes into the document when he submits it, and has no history
CREATE TABLE document_writing (
    document_id BIGINT      NOT NULL,
    version     INT         NOT NULL,
    draft       LONGTEXT    COLLATE utf8mb4_bin NOT NULL,
    saved_at    DATETIME(3) NOT NULL,
    CONSTRAINT pk_document_writing PRIMARY KEY (document_id),
    CONSTRAINT fk_document_writing_document FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT ck_document_writing_draft CHECK (JSON_VALID(draft))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:document-21-signer-names
--comment Several people sign minutes and joint documents
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE document MODIFY COLUMN signer_name VARCHAR(400) NULL;
