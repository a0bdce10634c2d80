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
