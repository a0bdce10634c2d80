--liquibase formatted sql

--changeset danvan:evidence-1-stored-content
--comment Bytes by their SHA-256, stored once however often they are attached
CREATE TABLE stored_content (
    sha256     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size_bytes BIGINT      NOT NULL,
    stored_at  DATETIME(3) NOT NULL,
    CONSTRAINT pk_stored_content PRIMARY KEY (sha256)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:evidence-2-stored-chunk
--comment Pieces of one MiB, so that a server with its default packet size takes any allowed file
CREATE TABLE stored_chunk (
    sha256  CHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part    INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_stored_chunk PRIMARY KEY (sha256, part),
    CONSTRAINT fk_stored_chunk_content FOREIGN KEY (sha256) REFERENCES stored_content (sha256)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;

--changeset danvan:evidence-3-evidence
--comment Minh chứng: a file attached to a record
CREATE TABLE evidence (
    id           BIGINT       NOT NULL,
    version      INT          NOT NULL DEFAULT 0,
    subject_type VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
    subject_id   BIGINT       NOT NULL,
    unit_id      BIGINT       NULL,
    file_name    VARCHAR(200) NOT NULL,
    media_type   VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    size_bytes   BIGINT       NOT NULL,
    sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_by  BIGINT       NOT NULL,
    uploaded_at  DATETIME(3)  NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT uq_evidence_once UNIQUE (subject_type, subject_id, sha256, file_name),
    CONSTRAINT fk_evidence_content FOREIGN KEY (sha256) REFERENCES stored_content (sha256),
    CONSTRAINT fk_evidence_account FOREIGN KEY (uploaded_by) REFERENCES account (id),
    CONSTRAINT ck_evidence_size CHECK (size_bytes BETWEEN 1 AND 20971520)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci WITH SYSTEM VERSIONING;

--changeset danvan:evidence-4-picture
--comment Ảnh thu nhỏ: what is shown of a photo, made once from its bytes; null where it cannot be decoded
CREATE TABLE picture (
    sha256           CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thumbnail_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    middle_sha256    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT pk_picture PRIMARY KEY (sha256),
    CONSTRAINT fk_picture_content FOREIGN KEY (sha256) REFERENCES stored_content (sha256),
    CONSTRAINT fk_picture_thumbnail FOREIGN KEY (thumbnail_sha256) REFERENCES stored_content (sha256),
    CONSTRAINT fk_picture_middle FOREIGN KEY (middle_sha256) REFERENCES stored_content (sha256),
    CONSTRAINT ck_picture_both CHECK ((thumbnail_sha256 IS NULL) = (middle_sha256 IS NULL))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
