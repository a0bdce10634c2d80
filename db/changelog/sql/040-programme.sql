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

--changeset danvan:programme-5-legal-basis-register
--comment Danh mục văn bản căn cứ, which programmes, plans and documents pick from
CREATE TABLE legal_basis (
    id             BIGINT        NOT NULL,
    version        INT           NOT NULL DEFAULT 0,
    symbol         VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL,
    issued_on      DATE          NOT NULL,
    type           VARCHAR(60)   NOT NULL,
    issuer         VARCHAR(200)  NOT NULL,
    title          VARCHAR(500)  NOT NULL,
    valid_until    DATE          NOT NULL,
    replaced_by_id BIGINT        NULL,
    to_check       BOOLEAN       NOT NULL,
    supplied       BOOLEAN       NOT NULL,
    search_key     VARCHAR(1000) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_legal_basis PRIMARY KEY (id),
    CONSTRAINT uq_legal_basis UNIQUE (symbol, issued_on),
    CONSTRAINT fk_legal_basis_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES legal_basis (id),
    CONSTRAINT ck_legal_basis_validity CHECK (issued_on < valid_until),
    CONSTRAINT ck_legal_basis_replaced CHECK (replaced_by_id IS NULL OR (replaced_by_id <> id AND valid_until < '9999-12-31')),
    INDEX ix_legal_basis_validity (valid_until, issued_on),
    INDEX ix_legal_basis_check (to_check)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:programme-6-legal-basis-cited
--comment What programmes cited in their own words becomes an entry of the register, to be checked
INSERT INTO legal_basis (id, symbol, issued_on, type, issuer, title, valid_until, to_check, supplied, search_key)
SELECT NEXTVAL(danvan_id), c.symbol, c.issued_on, '', '', c.title, '9999-12-31', TRUE, FALSE, LOWER(c.symbol)
FROM (SELECT symbol COLLATE utf8mb4_bin symbol, issued_on, MIN(title) title FROM programme_legal_basis GROUP BY symbol COLLATE utf8mb4_bin, issued_on) c;

--changeset danvan:programme-7-legal-basis-reference
ALTER TABLE programme_legal_basis ADD COLUMN basis_id BIGINT NULL;

--changeset danvan:programme-8-legal-basis-joined
UPDATE programme_legal_basis p JOIN legal_basis b ON b.symbol = p.symbol COLLATE utf8mb4_bin AND b.issued_on = p.issued_on SET p.basis_id = b.id;

--changeset danvan:programme-9-legal-basis-own-words
--comment The words stand in the register alone
ALTER TABLE programme_legal_basis MODIFY COLUMN basis_id BIGINT NOT NULL, DROP COLUMN symbol, DROP COLUMN issued_on, DROP COLUMN title, ADD CONSTRAINT fk_programme_legal_basis_entry FOREIGN KEY (basis_id) REFERENCES legal_basis (id);

--changeset danvan:programme-10-act
--comment Các bước của chương trình: document, day, signer, who recorded and who confirmed
CREATE TABLE programme_act (
    id           BIGINT        NOT NULL,
    programme_id BIGINT        NOT NULL,
    kind         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    body_id      BIGINT        NULL,
    acted_on     DATE          NOT NULL,
    symbol       VARCHAR(80)   COLLATE utf8mb4_bin NOT NULL,
    signer_name  VARCHAR(120)  NOT NULL,
    signer_title VARCHAR(160)  NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    successor_id BIGINT        NULL,
    recorded_by  BIGINT        NOT NULL,
    confirmed_by BIGINT        NULL,
    CONSTRAINT pk_programme_act PRIMARY KEY (id),
    CONSTRAINT uq_programme_act_party UNIQUE (programme_id, body_id),
    CONSTRAINT fk_programme_act_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_programme_act_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT fk_programme_act_successor FOREIGN KEY (successor_id) REFERENCES programme (id),
    CONSTRAINT ck_programme_act_kind CHECK (kind IN ('ASK', 'SEND_BACK', 'AGREE', 'SIGN', 'INTERIM_REVIEW', 'FINAL_REVIEW', 'EXPIRE', 'REPLACE')),
    CONSTRAINT ck_programme_act_party CHECK ((kind = 'SIGN') = (body_id IS NOT NULL)),
    CONSTRAINT ck_programme_act_successor CHECK ((kind = 'REPLACE') = (successor_id IS NOT NULL) AND (successor_id IS NULL OR successor_id <> programme_id)),
    CONSTRAINT ck_programme_act_document CHECK (kind IN ('SEND_BACK', 'EXPIRE', 'SIGN') OR symbol <> ''),
    CONSTRAINT ck_programme_act_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> recorded_by),
    INDEX ix_programme_act_waiting (confirmed_by, programme_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:programme-11-act-signing
--comment What was recorded of a signing so far: one act for each party, the number with the lead
INSERT INTO programme_act (id, programme_id, kind, body_id, acted_on, symbol, signer_name, signer_title, note, recorded_by, confirmed_by)
SELECT NEXTVAL(danvan_id), g.id, 'SIGN', p.body_id, g.signed_on, IF(p.body_id = g.lead_body_id, g.symbol, ''), p.signer_name, p.signer_title, '', COALESCE(g.recorded_by, 0), g.confirmed_by
FROM programme g JOIN programme_party p ON p.programme_id = g.id WHERE g.state <> 'DRAFT';

--changeset danvan:programme-12-life
--comment The whole life of a programme; who recorded and confirmed stands with the act
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE programme DROP CONSTRAINT ck_programme_state, DROP CONSTRAINT ck_programme_signed, DROP CONSTRAINT ck_programme_two_people, DROP COLUMN recorded_by, DROP COLUMN confirmed_by, ADD COLUMN principles VARCHAR(4000) NOT NULL DEFAULT '' AFTER purpose, ADD COLUMN funding VARCHAR(1000) NOT NULL DEFAULT '' AFTER reporting_regime, ADD CONSTRAINT ck_programme_state CHECK (state IN ('DRAFT', 'ASKING', 'AGREED', 'SIGNED', 'IN_FORCE', 'REVIEWED', 'EXPIRED', 'REPLACED')), ADD CONSTRAINT ck_programme_signed CHECK ((state IN ('DRAFT', 'ASKING', 'AGREED')) = (symbol IS NULL) AND (symbol IS NULL) = (signed_on IS NULL));

--changeset danvan:programme-13-years
--comment The filter of the list by year and by state
CREATE INDEX ix_programme_period ON programme (state, from_year, to_year);


--changeset danvan:programme-14-legal-basis-search
--comment What was taken over from programmes is found by words without marks, like all others
UPDATE legal_basis SET search_key = REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(LOWER(CONCAT(symbol, ' ', title)), '[àáảãạăằắẳẵặâầấẩẫậ]', 'a'), '[èéẻẽẹêềếểễệ]', 'e'), '[ìíỉĩị]', 'i'), '[òóỏõọôồốổỗộơờớởỡợ]', 'o'), '[ùúủũụưừứửữự]', 'u'), '[ỳýỷỹỵ]', 'y'), '[đ]', 'd') WHERE NOT supplied AND type = '' AND search_key = LOWER(symbol);
