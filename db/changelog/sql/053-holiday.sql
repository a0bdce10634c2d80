--liquibase formatted sql

--changeset danvan:holiday-1-holiday
--comment Ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi and ngày làm bù: where the days of work differ from Monday to Friday
CREATE TABLE holiday (
    id      BIGINT       NOT NULL,
    version INT          NOT NULL DEFAULT 0,
    day     DATE         NOT NULL,
    kind    VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    name    VARCHAR(200) NOT NULL,
    source  VARCHAR(300) NOT NULL,
    CONSTRAINT pk_holiday PRIMARY KEY (id),
    CONSTRAINT uq_holiday_day UNIQUE (day),
    CONSTRAINT ck_holiday_day CHECK (day BETWEEN '2000-01-01' AND '2100-12-31'),
    CONSTRAINT ck_holiday_kind CHECK (kind IN ('DAY_OFF', 'WORKING')),
    CONSTRAINT ck_holiday_working CHECK (kind = 'DAY_OFF' OR WEEKDAY(day) >= 5)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;
