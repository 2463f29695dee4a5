-- CreateTable
CREATE TABLE "SavedDesign" (
    "id" TEXT NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "design" JSONB NOT NULL,
    "fit" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedDesign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BodyProfile" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "sealed" BYTEA NOT NULL,
    "inputHash" TEXT NOT NULL,
    "consentAt" TIMESTAMP(3) NOT NULL,
    "frozenAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BodyProfile_pkey" PRIMARY KEY ("id","version")
);

-- CreateTable
CREATE TABLE "Bag" (
    "id" TEXT NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Bag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BagLine" (
    "id" TEXT NOT NULL,
    "bagId" TEXT NOT NULL,
    "specHash" TEXT NOT NULL,
    "design" JSONB NOT NULL,
    "fit" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "unitPriceCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BagLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Checkout" (
    "id" TEXT NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "bagHash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "lines" JSONB NOT NULL,
    "contact" BYTEA,
    "delivery" JSONB,
    "neededByShopMs" BIGINT,
    "locale" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "itemsCents" INTEGER NOT NULL,
    "deliveryCents" INTEGER NOT NULL,
    "taxCents" INTEGER NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "sessionId" TEXT,
    "sessionUrl" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Checkout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "accessToken" TEXT NOT NULL,
    "checkoutId" TEXT NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "businessModel" TEXT NOT NULL DEFAULT 'C2M2S',
    "contact" BYTEA NOT NULL,
    "initials" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "itemsCents" INTEGER NOT NULL,
    "deliveryCents" INTEGER NOT NULL,
    "taxCents" INTEGER NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "refundedCents" INTEGER NOT NULL DEFAULT 0,
    "deliveryMethod" TEXT NOT NULL,
    "paymentIntentId" TEXT,
    "labelToken" TEXT NOT NULL,
    "neededByShopMs" BIGINT,
    "promisedShopMs" BIGINT,
    "firstPromisedShopMs" BIGINT,
    "placedShopMs" BIGINT NOT NULL,
    "occasion" TEXT,
    "seeded" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "specHash" TEXT NOT NULL,
    "design" JSONB NOT NULL,
    "fit" JSONB NOT NULL,
    "unitPriceCents" INTEGER NOT NULL,
    "package" BYTEA,
    "packageHash" TEXT,
    "plantOrderId" TEXT,
    "tag" TEXT,
    "state" TEXT NOT NULL,
    "promisedShopMs" BIGINT,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderEvent" (
    "id" BIGSERIAL NOT NULL,
    "orderId" TEXT NOT NULL,
    "lineId" TEXT,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "occurredShopMs" BIGINT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cause" TEXT,

    CONSTRAINT "OrderEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "name" TEXT NOT NULL,
    "next" INTEGER NOT NULL,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "DemandSignal" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "family" TEXT,
    "choice" TEXT,
    "text" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DemandSignal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "passwordHash" TEXT,
    "emailVerifiedAt" TIMESTAMP(3),
    "image" TEXT,
    "roles" TEXT[] DEFAULT ARRAY['shopper']::TEXT[],
    "story" JSONB,
    "seeded" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoginSession" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "device" TEXT NOT NULL DEFAULT '',
    "visitedFromPersonId" TEXT,
    "visitedFromSessionId" TEXT,

    CONSTRAINT "LoginSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OAuthAccount" (
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OAuthAccount_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "PersonToken" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "personId" TEXT,
    "subject" TEXT NOT NULL DEFAULT '',
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonToken_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "RateCounter" (
    "key" TEXT NOT NULL,
    "windowMs" BIGINT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateCounter_pkey" PRIMARY KEY ("key","windowMs")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "kind" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InboxEvent" (
    "source" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "InboxEvent_pkey" PRIMARY KEY ("source","eventId")
);

-- CreateTable
CREATE TABLE "DataKey" (
    "ownerKey" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataKey_pkey" PRIMARY KEY ("ownerKey")
);

-- CreateTable
CREATE TABLE "ShopClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "shopMs" BIGINT NOT NULL,
    "realMs" BIGINT NOT NULL,
    "running" BOOLEAN NOT NULL,
    "daySeconds" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ShopClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentObject" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "inner" JSONB NOT NULL DEFAULT '{}',
    "paymentIntentId" TEXT,
    "dueAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PaymentObject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentIdempotency" (
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PaymentIdempotency_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "PaymentEvent" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deliveredAt" TIMESTAMP(3),
    "gaveUpAt" TIMESTAMP(3),

    CONSTRAINT "PaymentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CarrierParcel" (
    "labelToken" TEXT NOT NULL,
    "callbackUrl" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "daysInTransit" INTEGER NOT NULL,
    "countryCode" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "announcedShopMs" BIGINT NOT NULL,
    "handedOverShopMs" BIGINT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CarrierParcel_pkey" PRIMARY KEY ("labelToken")
);

-- CreateTable
CREATE TABLE "CarrierEvent" (
    "id" TEXT NOT NULL,
    "labelToken" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "occurredShopMs" BIGINT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deliveredAt" TIMESTAMP(3),

    CONSTRAINT "CarrierEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadMessage" (
    "id" BIGSERIAL NOT NULL,
    "ownerKey" TEXT NOT NULL,
    "orderId" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "fromRole" TEXT NOT NULL,
    "fromName" TEXT NOT NULL,
    "personId" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shopMs" BIGINT NOT NULL,
    "answeredAt" TIMESTAMP(3),
    "seeded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ThreadMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuggestionReject" (
    "ownerKey" TEXT NOT NULL,
    "lookId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SuggestionReject_pkey" PRIMARY KEY ("ownerKey","lookId")
);

-- CreateIndex
CREATE INDEX "SavedDesign_ownerKey_updatedAt_idx" ON "SavedDesign"("ownerKey", "updatedAt");

-- CreateIndex
CREATE INDEX "BodyProfile_ownerKey_idx" ON "BodyProfile"("ownerKey");

-- CreateIndex
CREATE UNIQUE INDEX "Bag_ownerKey_key" ON "Bag"("ownerKey");

-- CreateIndex
CREATE UNIQUE INDEX "BagLine_bagId_specHash_key" ON "BagLine"("bagId", "specHash");

-- CreateIndex
CREATE UNIQUE INDEX "Checkout_sessionId_key" ON "Checkout"("sessionId");

-- CreateIndex
CREATE INDEX "Checkout_ownerKey_createdAt_idx" ON "Checkout"("ownerKey", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Order_accessToken_key" ON "Order"("accessToken");

-- CreateIndex
CREATE UNIQUE INDEX "Order_checkoutId_key" ON "Order"("checkoutId");

-- CreateIndex
CREATE UNIQUE INDEX "Order_paymentIntentId_key" ON "Order"("paymentIntentId");

-- CreateIndex
CREATE UNIQUE INDEX "Order_labelToken_key" ON "Order"("labelToken");

-- CreateIndex
CREATE INDEX "Order_ownerKey_createdAt_idx" ON "Order"("ownerKey", "createdAt");

-- CreateIndex
CREATE INDEX "Order_state_idx" ON "Order"("state");

-- CreateIndex
CREATE UNIQUE INDEX "OrderLine_orderId_position_key" ON "OrderLine"("orderId", "position");

-- CreateIndex
CREATE INDEX "OrderEvent_orderId_id_idx" ON "OrderEvent"("orderId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OrderEvent_orderId_cause_key" ON "OrderEvent"("orderId", "cause");

-- CreateIndex
CREATE INDEX "DemandSignal_kind_createdAt_idx" ON "DemandSignal"("kind", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "LoginSession_personId_idx" ON "LoginSession"("personId");

-- CreateIndex
CREATE INDEX "PersonToken_personId_idx" ON "PersonToken"("personId");

-- CreateIndex
CREATE INDEX "RateCounter_windowMs_idx" ON "RateCounter"("windowMs");

-- CreateIndex
CREATE INDEX "Mail_toAddress_createdAt_idx" ON "Mail"("toAddress", "createdAt");

-- CreateIndex
CREATE INDEX "InboxEvent_source_handledAt_idx" ON "InboxEvent"("source", "handledAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_id_idx" ON "AuditEntry"("subject", "id");

-- CreateIndex
CREATE INDEX "PaymentObject_kind_createdAt_idx" ON "PaymentObject"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "PaymentObject_paymentIntentId_idx" ON "PaymentObject"("paymentIntentId");

-- CreateIndex
CREATE INDEX "PaymentObject_dueAt_idx" ON "PaymentObject"("dueAt");

-- CreateIndex
CREATE INDEX "PaymentEvent_deliveredAt_nextTryAt_idx" ON "PaymentEvent"("deliveredAt", "nextTryAt");

-- CreateIndex
CREATE INDEX "CarrierEvent_deliveredAt_occurredShopMs_idx" ON "CarrierEvent"("deliveredAt", "occurredShopMs");

-- CreateIndex
CREATE UNIQUE INDEX "CarrierEvent_labelToken_type_key" ON "CarrierEvent"("labelToken", "type");

-- CreateIndex
CREATE INDEX "ThreadMessage_ownerKey_id_idx" ON "ThreadMessage"("ownerKey", "id");

-- CreateIndex
CREATE INDEX "ThreadMessage_answeredAt_idx" ON "ThreadMessage"("answeredAt");

-- AddForeignKey
ALTER TABLE "BagLine" ADD CONSTRAINT "BagLine_bagId_fkey" FOREIGN KEY ("bagId") REFERENCES "Bag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_checkoutId_fkey" FOREIGN KEY ("checkoutId") REFERENCES "Checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderEvent" ADD CONSTRAINT "OrderEvent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoginSession" ADD CONSTRAINT "LoginSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OAuthAccount" ADD CONSTRAINT "OAuthAccount_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonToken" ADD CONSTRAINT "PersonToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarrierEvent" ADD CONSTRAINT "CarrierEvent_labelToken_fkey" FOREIGN KEY ("labelToken") REFERENCES "CarrierParcel"("labelToken") ON DELETE CASCADE ON UPDATE CASCADE;
