-- CreateTable
CREATE TABLE "ChoosingVisit" (
    "id" BIGSERIAL NOT NULL,
    "family" TEXT NOT NULL,
    "presentation" TEXT NOT NULL,
    "arm" TEXT,
    "facts" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChoosingVisit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChoosingVisit_createdAt_idx" ON "ChoosingVisit"("createdAt");
