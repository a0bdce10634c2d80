--liquibase formatted sql

--changeset danvan:score-changed-by-1-column
--comment Who wrote at a criterion last, of whichever side; unknown for points that were written before
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE criterion_score
    ADD COLUMN changed_by BIGINT NULL AFTER final_by;

--changeset danvan:score-changed-by-2-step-of-act
--comment The act that moved a roll-out is a recorded one
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE roll_out_step
    ADD CONSTRAINT fk_roll_out_step_act FOREIGN KEY (act_id) REFERENCES roll_out_act (id);
