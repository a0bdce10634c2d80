--liquibase formatted sql

--changeset danvan:base-1-id-sequence
--comment Surrogate ids of every aggregate; taken in blocks of 50, so that inserts can be batched
CREATE SEQUENCE danvan_id START WITH 1000 INCREMENT BY 50 NOCYCLE ENGINE=InnoDB;
