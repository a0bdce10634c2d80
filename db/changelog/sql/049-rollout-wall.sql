--liquibase formatted sql

--changeset danvan:rollout-wall-1-sums
--comment Sums of points by criterion read this index alone, criterion by criterion
SET STATEMENT system_versioning_alter_history=KEEP FOR ALTER TABLE criterion_score
    ADD INDEX ix_criterion_score_sums (set_id, code, roll_out_id, final_points, appraised_points, self_points);
