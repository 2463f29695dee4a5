-- CreateTable
CREATE TABLE "PlantCustomer" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "apiKeyHash" TEXT NOT NULL,
    "callbackUrl" TEXT,
    "secret" BYTEA,
    "secretKeyId" TEXT,
    "seeded" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlantCustomer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlantOrder" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "labelToken" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "fitKind" TEXT NOT NULL,
    "faults" TEXT[],
    "state" TEXT NOT NULL,
    "acceptedShopMs" BIGINT NOT NULL,
    "plannedShopMs" BIGINT NOT NULL,
    "promisedShopMs" BIGINT NOT NULL,
    "firstPromisedShopMs" BIGINT NOT NULL,
    "dispatchedShopMs" BIGINT,
    "packageHash" TEXT NOT NULL,
    "package" BYTEA,
    "packageKeyId" TEXT,
    "retainUntilShopMs" BIGINT NOT NULL,
    "seeded" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlantOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlantSlot" (
    "orderId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "station" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "isRework" BOOLEAN NOT NULL DEFAULT false,
    "plannedStartShopMs" BIGINT NOT NULL,
    "plannedEndShopMs" BIGINT NOT NULL,
    "startedShopMs" BIGINT,
    "doneShopMs" BIGINT,
    "worker" TEXT NOT NULL,

    CONSTRAINT "PlantSlot_pkey" PRIMARY KEY ("orderId","sequence")
);

-- CreateTable
CREATE TABLE "PlantCallback" (
    "id" TEXT NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "customerId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deliveredAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "PlantCallback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlantIdempotency" (
    "customerId" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" INTEGER,
    "body" TEXT,
    "leaseUntil" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlantIdempotency_pkey" PRIMARY KEY ("customerId","operation","key")
);

-- CreateTable
CREATE TABLE "PlantFaultTry" (
    "customerId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "fault" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,

    CONSTRAINT "PlantFaultTry_pkey" PRIMARY KEY ("customerId","orderNumber","fault")
);

-- CreateTable
CREATE TABLE "PlantClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "shopMs" BIGINT NOT NULL,
    "realMs" BIGINT NOT NULL,
    "running" BOOLEAN NOT NULL,
    "ownerRuns" BOOLEAN NOT NULL DEFAULT false,
    "daySeconds" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "PlantClock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PlantCustomer_apiKeyHash_key" ON "PlantCustomer"("apiKeyHash");

-- CreateIndex
CREATE UNIQUE INDEX "PlantOrder_tag_key" ON "PlantOrder"("tag");

-- CreateIndex
CREATE INDEX "PlantOrder_state_plannedShopMs_idx" ON "PlantOrder"("state", "plannedShopMs");

-- CreateIndex
CREATE UNIQUE INDEX "PlantOrder_customerId_orderNumber_key" ON "PlantOrder"("customerId", "orderNumber");

-- CreateIndex
CREATE INDEX "PlantSlot_day_station_idx" ON "PlantSlot"("day", "station");

-- CreateIndex
CREATE INDEX "PlantSlot_doneShopMs_plannedEndShopMs_idx" ON "PlantSlot"("doneShopMs", "plannedEndShopMs");

-- CreateIndex
CREATE UNIQUE INDEX "PlantCallback_position_key" ON "PlantCallback"("position");

-- CreateIndex
CREATE INDEX "PlantCallback_deliveredAt_nextTryAt_idx" ON "PlantCallback"("deliveredAt", "nextTryAt");

-- CreateIndex
CREATE INDEX "PlantCallback_orderId_position_idx" ON "PlantCallback"("orderId", "position");

-- AddForeignKey
ALTER TABLE "PlantOrder" ADD CONSTRAINT "PlantOrder_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "PlantCustomer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlantSlot" ADD CONSTRAINT "PlantSlot_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "PlantOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlantCallback" ADD CONSTRAINT "PlantCallback_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "PlantOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;
