--liquibase formatted sql

--changeset danvan:notification-1-notification
--comment Hộp thông báo của từng tài khoản
CREATE TABLE notification (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    account_id   BIGINT        NOT NULL,
    kind         VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
    subject_type VARCHAR(40)   COLLATE utf8mb4_bin NOT NULL,
    subject_id   BIGINT        NOT NULL,
    sentence     VARCHAR(2000) NOT NULL,
    business_day DATE          NOT NULL,
    created_at   DATETIME(3)   NOT NULL,
    read_at      DATETIME(3)   NULL,
    CONSTRAINT pk_notification PRIMARY KEY (id),
    CONSTRAINT fk_notification_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX ix_notification_unread (account_id, read_at, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:notification-2-by-time
--comment The inbox by day
CREATE INDEX ix_notification_time ON notification (account_id, created_at, id);

--changeset danvan:notification-3-read
--comment Old read notices are removed
CREATE INDEX ix_notification_read ON notification (read_at);

--changeset danvan:notification-4-reminder-policy
--comment Lịch nhắc việc: one row
CREATE TABLE reminder_policy (
    id      BIGINT NOT NULL,
    version INT    NOT NULL DEFAULT 0,
    CONSTRAINT pk_reminder_policy PRIMARY KEY (id),
    CONSTRAINT ck_reminder_policy_one CHECK (id = 1)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:notification-5-reminder-step
--comment Mốc nhắc: days from the deadline, negative before it
CREATE TABLE reminder_step (
    policy_id  BIGINT  NOT NULL,
    days       INT     NOT NULL,
    to_leaders BOOLEAN NOT NULL,
    CONSTRAINT pk_reminder_step PRIMARY KEY (policy_id, days),
    CONSTRAINT fk_reminder_step_policy FOREIGN KEY (policy_id) REFERENCES reminder_policy (id),
    CONSTRAINT ck_reminder_step_days CHECK (days BETWEEN -60 AND 60),
    CONSTRAINT ck_reminder_step_leaders CHECK (days > 0 OR NOT to_leaders)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:notification-6-policy-preset
INSERT INTO reminder_policy (id) VALUES (1);

--changeset danvan:notification-7-steps-preset
INSERT INTO reminder_step (policy_id, days, to_leaders) VALUES (1, -7, FALSE), (1, -1, FALSE), (1, 1, FALSE), (1, 3, TRUE);

--changeset danvan:notification-8-reminder
--comment Which step of which deadline has reached whom; never twice
CREATE TABLE reminder (
    account_id   BIGINT      NOT NULL,
    subject_type VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    subject_id   BIGINT      NOT NULL,
    unit_id      BIGINT      NOT NULL,
    deadline     DATE        NOT NULL,
    step_days    INT         NOT NULL,
    sent_on      DATE        NOT NULL,
    CONSTRAINT pk_reminder PRIMARY KEY (account_id, subject_type, subject_id, unit_id, deadline, step_days),
    CONSTRAINT fk_reminder_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX ix_reminder_deadline (deadline)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:notification-9-reminder-run
--comment The last day on which reminders were sent
CREATE TABLE reminder_run (
    id       INT  NOT NULL,
    last_day DATE NOT NULL,
    CONSTRAINT pk_reminder_run PRIMARY KEY (id),
    CONSTRAINT ck_reminder_run_one CHECK (id = 1)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:notification-10-reminder-run-never
INSERT INTO reminder_run (id, last_day) VALUES (1, '1970-01-01');

--changeset danvan:notification-11-mail-outbox
--comment Thư gửi đi: one mail to one person, kept until it is sent or given up; next_attempt_at is also the lease of a sender at work
CREATE TABLE mail_outbox (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    account_id      BIGINT       NOT NULL,
    kind            VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    message_id      VARCHAR(320) COLLATE utf8mb4_bin NOT NULL,
    address         VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
    subject         VARCHAR(300) NOT NULL,
    body            MEDIUMTEXT   NOT NULL,
    state           VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    attempts        INT          NOT NULL DEFAULT 0,
    created_at      DATETIME(3)  NOT NULL,
    next_attempt_at DATETIME(3)  NOT NULL,
    give_up_at      DATETIME(3)  NOT NULL,
    sent_at         DATETIME(3)  NULL,
    last_error      VARCHAR(500) NULL,
    CONSTRAINT pk_mail_outbox PRIMARY KEY (id),
    CONSTRAINT uq_mail_outbox_message UNIQUE (message_id),
    CONSTRAINT fk_mail_outbox_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT ck_mail_outbox_kind CHECK (kind IN ('REMINDER', 'NOTICE')),
    CONSTRAINT ck_mail_outbox_state CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    CONSTRAINT ck_mail_outbox_sent CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
    INDEX ix_mail_outbox_next (state, next_attempt_at, id),
    INDEX ix_mail_outbox_created (created_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
