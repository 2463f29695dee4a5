-- AlterTable
ALTER TABLE "SavedDesign" ADD COLUMN     "deletedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "DesignVersion" (
    "designId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "design" JSONB NOT NULL,
    "fit" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DesignVersion_pkey" PRIMARY KEY ("designId","version")
);

-- CreateTable
CREATE TABLE "DesignShare" (
    "token" TEXT NOT NULL,
    "designId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "design" JSONB NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "sharedBy" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "DesignShare_pkey" PRIMARY KEY ("token")
);

-- CreateIndex
CREATE INDEX "DesignShare_designId_idx" ON "DesignShare"("designId");

-- CreateIndex
CREATE INDEX "SavedDesign_deletedAt_idx" ON "SavedDesign"("deletedAt");

-- AddForeignKey
ALTER TABLE "DesignVersion" ADD CONSTRAINT "DesignVersion_designId_fkey" FOREIGN KEY ("designId") REFERENCES "SavedDesign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DesignShare" ADD CONSTRAINT "DesignShare_designId_fkey" FOREIGN KEY ("designId") REFERENCES "SavedDesign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
