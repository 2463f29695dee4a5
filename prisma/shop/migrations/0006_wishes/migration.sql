-- AlterTable
ALTER TABLE "DemandSignal" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "ThreadMessage" ADD COLUMN     "aboutPath" TEXT;

-- CreateTable
CREATE TABLE "BespokeRequest" (
    "id" TEXT NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "messageId" BIGINT NOT NULL,
    "picture" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BespokeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BespokeRequest_messageId_key" ON "BespokeRequest"("messageId");

-- CreateIndex
CREATE INDEX "BespokeRequest_ownerKey_createdAt_idx" ON "BespokeRequest"("ownerKey", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "DemandSignal_source_key" ON "DemandSignal"("source");
