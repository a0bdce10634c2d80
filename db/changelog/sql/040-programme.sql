--liquibase formatted sql

--changeset danvan:programme-1-programme
--comment Chương trình phối hợp
CREATE TABLE programme (
    id               BIGINT        NOT NULL,
    version          INT           NOT NULL DEFAULT 0,
    title            VARCHAR(500)  NOT NULL,
    from_year        INT           NOT NULL,
    to_year          INT           NOT NULL,
    lead_body_id     BIGINT        NOT NULL,
    contact_body_id  BIGINT        NULL,
    symbol           VARCHAR(80)   COLLATE utf8mb4_bin NULL,
    signed_on        DATE          NULL,
    purpose          VARCHAR(4000) NOT NULL,
    reporting_regime VARCHAR(2000) NOT NULL,
    state            VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    recorded_by      BIGINT        NULL,
    confirmed_by     BIGINT        NULL,
    sample           BOOLEAN       NOT NULL,
    search_key       VARCHAR(600)  COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_programme PRIMARY KEY (id),
    CONSTRAINT fk_programme_lead FOREIGN KEY (lead_body_id) REFERENCES body (id),
    CONSTRAINT fk_programme_contact FOREIGN KEY (contact_body_id) REFERENCES body (id),
    CONSTRAINT ck_programme_years CHECK (from_year BETWEEN 1990 AND 2100 AND to_year BETWEEN from_year AND from_year + 10),
    CONSTRAINT ck_programme_state CHECK (state IN ('DRAFT', 'SIGNED', 'IN_FORCE')),
    CONSTRAINT ck_programme_signed CHECK (state = 'DRAFT' OR (symbol IS NOT NULL AND signed_on IS NOT NULL)),
    CONSTRAINT ck_programme_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> recorded_by),
    INDEX ix_programme_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:programme-2-party
--comment Các bên ký
CREATE TABLE programme_party (
    programme_id BIGINT        NOT NULL,
    position     INT           NOT NULL,
    body_id      BIGINT        NOT NULL,
    signer_name  VARCHAR(120)  NOT NULL,
    signer_title VARCHAR(160)  NOT NULL,
    duties       VARCHAR(4000) NOT NULL,
    CONSTRAINT pk_programme_party PRIMARY KEY (programme_id, position),
    CONSTRAINT uq_programme_party UNIQUE (programme_id, body_id),
    CONSTRAINT fk_programme_party_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_programme_party_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:programme-3-content
--comment Nội dung phối hợp, numbered
CREATE TABLE programme_content (
    id           BIGINT        NOT NULL,
    programme_id BIGINT        NOT NULL,
    number       INT           NOT NULL,
    title        VARCHAR(500)  NOT NULL,
    CONSTRAINT pk_programme_content PRIMARY KEY (id),
    CONSTRAINT uq_programme_content UNIQUE (programme_id, number),
    CONSTRAINT fk_programme_content_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:programme-4-legal-basis
--comment Căn cứ pháp lý
CREATE TABLE programme_legal_basis (
    programme_id BIGINT       NOT NULL,
    position     INT          NOT NULL,
    symbol       VARCHAR(80)  NOT NULL,
    issued_on    DATE         NOT NULL,
    title        VARCHAR(500) NOT NULL,
    CONSTRAINT pk_programme_legal_basis PRIMARY KEY (programme_id, position),
    CONSTRAINT fk_programme_legal_basis FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
