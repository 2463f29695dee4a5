-- CreateTable
CREATE TABLE "CatalogueVersion" (
    "id" BIGSERIAL NOT NULL,
    "family" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "diagram" BYTEA NOT NULL,
    "diagramHash" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedBy" TEXT,

    CONSTRAINT "CatalogueVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CatalogueVersion_family_id_idx" ON "CatalogueVersion"("family", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogueVersion_family_version_key" ON "CatalogueVersion"("family", "version");

-- What was sold stays readable as it was. The Prisma schema cannot say this.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CatalogueVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "CatalogueVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
