--liquibase formatted sql

--changeset danvan:survey-1-form
--comment Phiếu khảo sát PKS01–PKS07; overall is the position of its last question
CREATE TABLE survey_form (
    code         VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
    position     INT           NOT NULL,
    title        VARCHAR(300)  NOT NULL,
    respondents  VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
    introduction VARCHAR(1000) NOT NULL,
    overall      INT           NOT NULL,
    sample       BOOLEAN       NOT NULL,
    search_key   VARCHAR(320)  COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_survey_form PRIMARY KEY (code),
    CONSTRAINT ck_survey_form_respondents CHECK (respondents IN ('OFFICIALS', 'PEOPLE', 'ORGANISATIONS')),
    CONSTRAINT ck_survey_form_overall CHECK (overall >= 1),
    INDEX ix_survey_form_position (position)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:survey-2-question
--comment Câu hỏi của phiếu, all on the four-step scale
CREATE TABLE survey_question (
    form_code VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
    position  INT          NOT NULL,
    text      VARCHAR(500) NOT NULL,
    CONSTRAINT pk_survey_question PRIMARY KEY (form_code, position),
    CONSTRAINT fk_survey_question_form FOREIGN KEY (form_code) REFERENCES survey_form (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:survey-3-round
--comment Đợt khảo sát of a commune: from paper counts, or answered at the desk under the address of its code
CREATE TABLE survey_round (
    id         BIGINT      NOT NULL,
    version    INT         NOT NULL DEFAULT 0,
    unit_id    BIGINT      NOT NULL,
    form_code  VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
    mode       VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    code       VARCHAR(10) COLLATE utf8mb4_bin NULL,
    from_day   DATE        NOT NULL,
    until_day  DATE        NOT NULL,
    state      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    handed_out INT         NULL,
    collected  INT         NULL,
    invalid    INT         NULL,
    sample     BOOLEAN     NOT NULL,
    CONSTRAINT pk_survey_round PRIMARY KEY (id),
    CONSTRAINT uq_survey_round_code UNIQUE (code),
    CONSTRAINT fk_survey_round_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_survey_round_form FOREIGN KEY (form_code) REFERENCES survey_form (code),
    CONSTRAINT ck_survey_round_mode CHECK (mode IN ('PAPER', 'DESK') AND (mode = 'DESK') = (code IS NOT NULL)),
    CONSTRAINT ck_survey_round_state CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    CONSTRAINT ck_survey_round_days CHECK (from_day < until_day),
    CONSTRAINT ck_survey_round_counts CHECK ((handed_out IS NULL AND collected IS NULL AND invalid IS NULL)
        OR (mode = 'PAPER' AND 0 <= invalid AND invalid <= collected AND collected <= handed_out)),
    INDEX ix_survey_round_unit (unit_id, until_day),
    INDEX ix_survey_round_state (state, until_day),
    INDEX ix_survey_round_form (form_code, until_day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:survey-4-tally
--comment Kiểm đếm câu trả lời: no sheet of anybody, no time of day; without history on purpose (docs/decisions/0022)
CREATE TABLE survey_tally (
    round_id BIGINT      NOT NULL,
    day      DATE        NOT NULL,
    question INT         NOT NULL,
    answer   VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    amount   INT         NOT NULL,
    CONSTRAINT pk_survey_tally PRIMARY KEY (round_id, question, day, answer),
    CONSTRAINT fk_survey_tally_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT ck_survey_tally_answer CHECK (answer IN ('VERY_SATISFIED', 'SATISFIED', 'NEUTRAL', 'DISSATISFIED')),
    CONSTRAINT ck_survey_tally_amount CHECK (amount >= 0),
    INDEX ix_survey_tally_day (day, round_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:survey-5-ticket
--comment Mã phiếu at the desk: knows only whether it was used, not for what; without history on purpose
CREATE TABLE survey_ticket (
    round_id  BIGINT  NOT NULL,
    number    CHAR(6) COLLATE utf8mb4_bin NOT NULL,
    on_paper  BOOLEAN NOT NULL,
    handed_on DATE    NULL,
    used      BOOLEAN NOT NULL,
    CONSTRAINT pk_survey_ticket PRIMARY KEY (round_id, number),
    CONSTRAINT fk_survey_ticket_round FOREIGN KEY (round_id) REFERENCES survey_round (id),
    CONSTRAINT ck_survey_ticket_used CHECK (NOT used OR handed_on IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:survey-6-indicator-source
--comment CT35 comes from the surveys; a database filled before that named the roll-outs
UPDATE indicator SET source = 'RECORDS:survey'
WHERE code IN ('CT35.1', 'CT35.2') AND source = 'RECORDS:rollout';
