--liquibase formatted sql

--changeset danvan:report-1-outline
--comment Đề cương báo cáo, by version; sections and sentences are data
CREATE TABLE report_outline (
    id          BIGINT       NOT NULL,
    code        VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
    kind        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    subject     VARCHAR(500) NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    CONSTRAINT pk_report_outline PRIMARY KEY (id),
    CONSTRAINT uq_report_outline UNIQUE (kind, validity WITHOUT OVERLAPS)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:report-2-outline-line
--comment A section when level is not zero, else a sentence of the section above it
CREATE TABLE report_outline_line (
    outline_id   BIGINT        NOT NULL,
    position     INT           NOT NULL,
    code         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    level        INT           NOT NULL,
    form         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    text         VARCHAR(2000) NOT NULL,
    when_nothing VARCHAR(2000) NOT NULL,
    when_missing VARCHAR(2000) NOT NULL,
    CONSTRAINT pk_report_outline_line PRIMARY KEY (outline_id, position),
    CONSTRAINT uq_report_outline_line UNIQUE (outline_id, code),
    CONSTRAINT fk_report_outline_line FOREIGN KEY (outline_id) REFERENCES report_outline (id),
    CONSTRAINT ck_report_outline_line_level CHECK (level BETWEEN 0 AND 2),
    CONSTRAINT ck_report_outline_line_form CHECK (form IN ('HEADING', 'PARAGRAPH', 'BULLET', 'SHORTCOMINGS'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:report-3-report
--comment Báo cáo định kỳ
CREATE TABLE report (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL DEFAULT 0,
    outline_id    BIGINT        NOT NULL,
    rule          VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    kind          VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    year          INT           NOT NULL,
    number        INT           NOT NULL,
    from_day      DATE          NOT NULL,
    until_day     DATE          NOT NULL,
    range_reason  VARCHAR(1000) NOT NULL,
    subject       VARCHAR(500)  NOT NULL,
    state         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    prepared_by   BIGINT        NOT NULL,
    figures_on    DATE          NOT NULL,
    refreshes     INT           NOT NULL DEFAULT 0,
    return_reason VARCHAR(1000) NULL,
    approved_on   DATE          NULL,
    document_id   BIGINT        NULL,
    sample        BOOLEAN       NOT NULL,
    search_key    VARCHAR(600)  COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_report PRIMARY KEY (id),
    CONSTRAINT fk_report_outline FOREIGN KEY (outline_id) REFERENCES report_outline (id),
    CONSTRAINT fk_report_prepared FOREIGN KEY (prepared_by) REFERENCES account (id),
    CONSTRAINT fk_report_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT ck_report_days CHECK (from_day < until_day),
    CONSTRAINT ck_report_state CHECK (state IN ('DRAFT', 'PRESENTED', 'APPROVED')),
    CONSTRAINT ck_report_approved CHECK ((state = 'APPROVED') = (document_id IS NOT NULL AND approved_on IS NOT NULL)),
    INDEX ix_report_period (until_day, id),
    INDEX ix_report_state (state, until_day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:report-4-section
--comment Mục của báo cáo, edited as blocks; each has a version of its own
CREATE TABLE report_section (
    id        BIGINT       NOT NULL,
    version   INT          NOT NULL DEFAULT 0,
    report_id BIGINT       NOT NULL,
    position  INT          NOT NULL,
    code      VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    level     INT          NOT NULL,
    heading   VARCHAR(500) NOT NULL,
    content   LONGTEXT     COLLATE utf8mb4_bin NOT NULL,
    edited_by BIGINT       NULL,
    CONSTRAINT pk_report_section PRIMARY KEY (id),
    CONSTRAINT uq_report_section UNIQUE (report_id, code),
    CONSTRAINT fk_report_section_report FOREIGN KEY (report_id) REFERENCES report (id),
    CONSTRAINT fk_report_section_editor FOREIGN KEY (edited_by) REFERENCES account (id),
    CONSTRAINT ck_report_section_content CHECK (JSON_VALID(content))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:report-5-frozen-figure
--comment Số liệu đã duyệt, with its label and the version of its formula; never changed
CREATE TABLE report_figure (
    report_id       BIGINT        NOT NULL,
    position        INT           NOT NULL,
    code            VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    label           VARCHAR(300)  NOT NULL,
    unit_id         BIGINT        NULL,
    unit_name       VARCHAR(250)  NOT NULL,
    state           VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    value           DECIMAL(20,4) NULL,
    numerator       DECIMAL(20,2) NULL,
    denominator     DECIMAL(20,2) NULL,
    printed         VARCHAR(100)  NOT NULL,
    as_of           DATE          NOT NULL,
    formula_version INT           NOT NULL,
    CONSTRAINT pk_report_figure PRIMARY KEY (report_id, position),
    CONSTRAINT fk_report_figure_report FOREIGN KEY (report_id) REFERENCES report (id),
    INDEX ix_report_figure_code (report_id, code, unit_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:report-6-frozen-record
--comment The records behind the approved figures, with their versions
CREATE TABLE report_record (
    report_id      BIGINT      NOT NULL,
    position       INT         NOT NULL,
    code           VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    subject_type   VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    subject_id     BIGINT      NOT NULL,
    record_version INT         NOT NULL,
    CONSTRAINT pk_report_record PRIMARY KEY (report_id, position),
    CONSTRAINT fk_report_record_report FOREIGN KEY (report_id) REFERENCES report (id),
    INDEX ix_report_record_code (report_id, code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
