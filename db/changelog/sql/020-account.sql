--liquibase formatted sql

--changeset danvan:account-1-account
CREATE TABLE account (
    id              BIGINT       NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    username        VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
    full_name       VARCHAR(120) NOT NULL,
    position_title  VARCHAR(160) NOT NULL,
    password_hash   VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    enabled         BOOLEAN      NOT NULL,
    search_key      VARCHAR(300) COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_username UNIQUE (username),
    INDEX ix_account_search (search_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:account-2-role
--comment Vai trò có thời hạn; scope is a unit, a body, or the whole district when both are empty
CREATE TABLE account_role (
    id          BIGINT      NOT NULL,
    account_id  BIGINT      NOT NULL,
    role        VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
    deputy      BOOLEAN     NOT NULL,
    unit_id     BIGINT      NULL,
    body_id     BIGINT      NULL,
    valid_from  DATE        NOT NULL,
    valid_until DATE        NOT NULL,
    CONSTRAINT pk_account_role PRIMARY KEY (id),
    CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_account_role_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_account_role_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT ck_account_role_dates CHECK (valid_from < valid_until),
    INDEX ix_account_role_role (role, valid_from, valid_until),
    INDEX ix_account_role_unit (unit_id, role)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:account-3-delegation
--comment Ủy quyền của lãnh đạo trong một thời gian
CREATE TABLE delegation (
    id           BIGINT       NOT NULL,
    version      INT          NOT NULL DEFAULT 0,
    from_account BIGINT       NOT NULL,
    to_account   BIGINT       NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_until  DATE         NOT NULL,
    reason       VARCHAR(300) NOT NULL,
    CONSTRAINT pk_delegation PRIMARY KEY (id),
    CONSTRAINT fk_delegation_from FOREIGN KEY (from_account) REFERENCES account (id),
    CONSTRAINT fk_delegation_to FOREIGN KEY (to_account) REFERENCES account (id),
    CONSTRAINT ck_delegation_dates CHECK (valid_from < valid_until),
    CONSTRAINT ck_delegation_other CHECK (from_account <> to_account),
    INDEX ix_delegation_to (to_account, valid_from, valid_until)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:account-4-login-attempt
--comment Failures by the name that was typed, whether or not such an account exists
CREATE TABLE login_failure (
    username     VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
    failures     INT         NOT NULL,
    last_at      DATETIME(3) NOT NULL,
    locked_until DATETIME(3) NULL,
    CONSTRAINT pk_login_failure PRIMARY KEY (username)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:account-5-setup-code
--comment One-time code of the first start: its hash, and when it was used
CREATE TABLE setup_code (
    id        INT          NOT NULL,
    code_hash VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    used_at   DATETIME(3)  NULL,
    CONSTRAINT pk_setup_code PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:account-6-email
--comment E-mail address, and whether reminders are sent to it
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE account
    ADD COLUMN email VARCHAR(254) COLLATE utf8mb4_bin NULL,
    ADD COLUMN mail_wanted BOOLEAN NOT NULL DEFAULT TRUE;
