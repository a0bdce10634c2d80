--liquibase formatted sql

--changeset danvan:organisation-1-unit
--comment Đơn vị hành chính: identity only, everything that can change stands in unit_version
CREATE TABLE unit (
    id      BIGINT NOT NULL,
    version INT    NOT NULL DEFAULT 0,
    CONSTRAINT pk_unit PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:organisation-2-unit-version
CREATE TABLE unit_version (
    id          BIGINT       NOT NULL,
    unit_id     BIGINT       NOT NULL,
    code        VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    name        VARCHAR(200) NOT NULL,
    kind        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    parent_id   BIGINT       NULL,
    population  INT          NULL,
    area_km2    DECIMAL(9,2) NULL,
    search_key  VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    CONSTRAINT pk_unit_version PRIMARY KEY (id),
    CONSTRAINT uq_unit_version_unit UNIQUE (unit_id, validity WITHOUT OVERLAPS),
    CONSTRAINT uq_unit_version_code UNIQUE (code, validity WITHOUT OVERLAPS),
    CONSTRAINT fk_unit_version_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_unit_version_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
    CONSTRAINT ck_unit_version_kind CHECK (kind IN ('PROVINCE', 'DISTRICT', 'TOWNSHIP', 'COMMUNE', 'WARD')),
    INDEX ix_unit_version_parent (parent_id, valid_from, valid_until),
    INDEX ix_unit_version_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:organisation-3-unit-change
--comment Biến động đơn vị hành chính, with its legal document
CREATE TABLE unit_change (
    id              BIGINT       NOT NULL,
    kind            VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    effective_on    DATE         NOT NULL,
    document_number VARCHAR(60)  NOT NULL,
    document_date   DATE         NOT NULL,
    document_issuer VARCHAR(200) NOT NULL,
    CONSTRAINT pk_unit_change PRIMARY KEY (id),
    CONSTRAINT ck_unit_change_kind CHECK (kind IN ('FOUNDED', 'RENAMED', 'LEVEL_CHANGED', 'MERGED', 'DIVIDED', 'CARVED_OUT', 'REPARENTED', 'DISSOLVED')),
    INDEX ix_unit_change_effective (effective_on)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:organisation-4-unit-succession
CREATE TABLE unit_succession (
    id             BIGINT       NOT NULL,
    change_id      BIGINT       NOT NULL,
    predecessor_id BIGINT       NOT NULL,
    successor_id   BIGINT       NOT NULL,
    share          DECIMAL(5,4) NOT NULL,
    CONSTRAINT pk_unit_succession PRIMARY KEY (id),
    CONSTRAINT uq_unit_succession UNIQUE (change_id, predecessor_id, successor_id),
    CONSTRAINT fk_unit_succession_change FOREIGN KEY (change_id) REFERENCES unit_change (id),
    CONSTRAINT fk_unit_succession_predecessor FOREIGN KEY (predecessor_id) REFERENCES unit (id),
    CONSTRAINT fk_unit_succession_successor FOREIGN KEY (successor_id) REFERENCES unit (id),
    CONSTRAINT ck_unit_succession_share CHECK (share > 0 AND share <= 1),
    CONSTRAINT ck_unit_succession_other CHECK (predecessor_id <> successor_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:organisation-5-body
--comment Cơ quan, tổ chức: of the district or of one commune
CREATE TABLE body (
    id      BIGINT NOT NULL,
    version INT    NOT NULL DEFAULT 0,
    unit_id BIGINT NOT NULL,
    CONSTRAINT pk_body PRIMARY KEY (id),
    CONSTRAINT fk_body_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:organisation-6-body-version
CREATE TABLE body_version (
    id          BIGINT       NOT NULL,
    body_id     BIGINT       NOT NULL,
    symbol      VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
    name        VARCHAR(250) NOT NULL,
    header_name VARCHAR(250) NOT NULL,
    parent_name VARCHAR(250) NULL,
    place       VARCHAR(100) NOT NULL,
    head_title  VARCHAR(100) NOT NULL,
    kind        VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
    position    INT          NOT NULL,
    search_key  VARCHAR(250) COLLATE utf8mb4_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    CONSTRAINT pk_body_version PRIMARY KEY (id),
    CONSTRAINT uq_body_version_body UNIQUE (body_id, validity WITHOUT OVERLAPS),
    CONSTRAINT fk_body_version_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT ck_body_version_kind CHECK (kind IN ('PARTY_COMMITTEE', 'PARTY_BODY', 'STEERING_COMMITTEE', 'STATE_BODY', 'ARMED_FORCE', 'FRONT_AND_UNIONS')),
    INDEX ix_body_version_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:organisation-7-body-function
--comment Chức năng mà một cơ quan đảm nhiệm trong một thời gian
CREATE TABLE body_function (
    id          BIGINT      NOT NULL,
    unit_id     BIGINT      NOT NULL,
    body_id     BIGINT      NOT NULL,
    purpose     VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_until DATE        NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    CONSTRAINT pk_body_function PRIMARY KEY (id),
    CONSTRAINT uq_body_function UNIQUE (unit_id, purpose, validity WITHOUT OVERLAPS),
    CONSTRAINT fk_body_function_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_body_function_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:organisation-8-unit-version-name
--comment Communes of a district in the order of their names, a page at a time
CREATE INDEX ix_unit_version_name ON unit_version (parent_id, name, valid_from, valid_until, unit_id);

--changeset danvan:organisation-9-collective
--comment Thay mặt: in whose name the head of a committee signs; null where he signs for himself
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE body_version ADD COLUMN collective_name VARCHAR(100) NULL AFTER head_title;

--changeset danvan:organisation-10-office-holder
--comment Người có thẩm quyền ký of a body for a time
CREATE TABLE office_holder (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    body_id     BIGINT       NOT NULL,
    full_name   VARCHAR(120) NOT NULL,
    title       VARCHAR(100) NOT NULL,
    standing    VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL,
    CONSTRAINT pk_office_holder PRIMARY KEY (id),
    CONSTRAINT fk_office_holder_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT ck_office_holder_standing CHECK (standing IN ('HEAD', 'DEPUTY', 'ACTING', 'BY_ORDER', 'BY_AUTHORISATION')),
    CONSTRAINT ck_office_holder_validity CHECK (valid_from < valid_until),
    INDEX ix_office_holder_body (body_id, valid_from, valid_until)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;
